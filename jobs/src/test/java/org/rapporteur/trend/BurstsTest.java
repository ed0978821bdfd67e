package org.rapporteur.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.calendar.WindowKind;

class BurstsTest {

  private static final int MONTHS = 36;
  private static final int BURST_MONTH = 30;
  private static final int RELEASES_A_MONTH = 40;
  private static final int QUIET_SERIES = 5_000;

  /** Where there is nothing to find, at most one window in twenty may have an alarm at all. */
  @Test
  void thePlantedBurstIsFoundAmongFiveThousandQuietSeries() {
    int seeds = 4;
    int windowsWithAlarm = 0;
    for (int seed = 1; seed <= seeds; seed++) {
      boolean[] alarm = new boolean[MONTHS];
      for (TrendRow row : monthsWithOneBurst(new SplittableRandom(seed))) {
        if (row.topic().equals("planted") && month(row) == BURST_MONTH) {
          assertTrue(row.burst(), row::toString);
        } else if (row.burst()) {
          alarm[month(row)] = true;
        }
      }
      windowsWithAlarm += (int) IntStream.range(0, MONTHS).filter(i -> alarm[i]).count();
    }
    int windows = seeds * (MONTHS - 4);
    assertTrue(windowsWithAlarm <= windows / 20, () -> "alarms in more than 6 of 128 windows");
  }

  private static int month(TrendRow row) {
    return row.start() / 28;
  }

  private static List<TrendRow> monthsWithOneBurst(SplittableRandom random) {
    int topics = QUIET_SERIES + 1;
    List<String> ids = new ArrayList<>();
    ids.add("planted");
    IntStream.range(0, QUIET_SERIES).forEach(i -> ids.add("quiet-" + i));
    double[] shares = random.doubles(topics, 0.02, 0.3).toArray();
    shares[0] = 0.05;
    List<DayTally> days = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      int[] releases = new int[topics];
      for (int topic = 0; topic < topics; topic++) {
        double share = topic == 0 && month == BURST_MONTH ? 0.6 : shares[topic];
        releases[topic] =
            (int) random.doubles(RELEASES_A_MONTH).filter(chance -> chance < share).count();
      }
      long[] mentions = IntStream.of(releases).asLongStream().toArray();
      int[] indexes = IntStream.range(0, topics).toArray();
      days.add(
          new DayTally(
              "all",
              "issued",
              4 + month * 28,
              RELEASES_A_MONTH,
              9_000,
              0,
              indexes,
              releases,
              releases,
              mentions,
              new StratumTally[0],
              Lengths.NONE));
    }
    return new OrganisationWindows(WindowKind.parse("P4W"), 4, 4 + MONTHS * 28 - 1, 12, ids, false)
        .rows("all", "issued", days)
        .trends();
  }

  @Test
  void fewerThanFourWindowsAreNoBaseline() {
    List<TrendRow> rows = oneReleaseADay(List.of(0, 2, 3, 7, 9, 30));
    assertTrue(IntStream.range(0, 4).allMatch(i -> Double.isNaN(rows.get(i).burstP())));
    assertTrue(IntStream.range(0, 4).allMatch(i -> Double.isNaN(rows.get(i).expected())));
    assertTrue(IntStream.range(0, 4).noneMatch(i -> rows.get(i).burst()));
    assertEquals(4.5 / 5, rows.get(4).expected(), 1e-15);
    assertEquals(5.5 / 6, rows.get(5).expected(), 1e-15);
  }

  private static List<TrendRow> oneReleaseADay(List<Integer> days) {
    return new OrganisationWindows(WindowKind.parse("day"), 0, 40, 12, List.of("cyber"), false)
        .rows(
            "all",
            "issued",
            days.stream()
                .map(
                    day ->
                        new DayTally(
                            "all",
                            "issued",
                            day,
                            1,
                            100,
                            0,
                            new int[] {0},
                            new int[] {1},
                            new int[] {1},
                            new long[] {1},
                            new StratumTally[0],
                            Lengths.NONE))
                .toList())
        .trends();
  }
}
