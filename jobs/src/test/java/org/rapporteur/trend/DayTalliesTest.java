package org.rapporteur.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.trend.DayTallies.Series;

class DayTalliesTest {

  private final DayTallies tallies = new DayTallies();

  private void put(String organisation, String role, int day, int releases) {
    tallies.put(
        new DayTally(
            organisation,
            role,
            day,
            releases,
            10,
            0,
            new int[0],
            new int[0],
            new int[0],
            new long[0],
            new StratumTally[0],
            Lengths.NONE));
  }

  private List<String> days(String organisation, String role) {
    return tallies.of(new Series(organisation, role)).stream()
        .map(tally -> tally.day() + ": " + tally.releases())
        .toList();
  }

  @Test
  void daysComeInTheirOrderThoseBefore1970First() {
    put("union", "issued", 3, 1);
    put("union", "issued", -5, 2);
    put("union", "issued", 0, 3);
    assertEquals(List.of("-5: 2", "0: 3", "3: 1"), days("union", "issued"));
  }

  @Test
  void aLaterCountOfADayTakesThePlaceOfTheOneBefore() {
    put("union", "issued", 3, 1);
    put("union", "issued", 3, 4);
    assertEquals(List.of("3: 4"), days("union", "issued"));
  }

  @Test
  void aDayWithoutReleasesIsGoneAndASeriesWithoutDaysToo() {
    put("union", "issued", 3, 1);
    put("union", "issued", 4, 1);
    put("union", "issued", 3, 0);
    assertEquals(List.of("4: 1"), days("union", "issued"));
    put("union", "issued", 4, 0);
    put("union", "issued", 5, 0);
    assertEquals(List.of(), tallies.series());
    assertTrue(tallies.isEmpty());
  }

  @Test
  void seriesAreInTheOrderOfTheTables() {
    put("\uD83D\uDE00", "issued", 1, 1);
    put("\uFFFD", "issued", 1, 1);
    put("all", "issued", 1, 1);
    put("Union", "named", 1, 1);
    put("Union", "issued", 1, 1);
    assertEquals(
        List.of(
            new Series("Union", "issued"),
            new Series("Union", "named"),
            new Series("all", "issued"),
            new Series("\uFFFD", "issued"),
            new Series("\uD83D\uDE00", "issued")),
        tallies.series());
    assertFalse(tallies.isEmpty());
  }

  @Test
  void everyCountIsHandedOnOnce() {
    put("union", "issued", 1, 1);
    put("union", "named", 1, 2);
    put("union", "named", 2, 3);
    List<Integer> releases = new ArrayList<>();
    tallies.forEach(tally -> releases.add(tally.releases()));
    assertEquals(List.of(1, 2, 3), releases.stream().sorted().toList());
  }
}
