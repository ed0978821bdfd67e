package org.rapporteur.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.trend.Dated.Mentioned;
import org.rapporteur.trend.NaiveTables.NaiveKind;

class OrganisationWindowsTest {

  /** Not in code point order, so that indexes and sorted ids differ. */
  private static final List<String> TOPICS = List.of("energy", "cyber", "training", "air", "moon");

  static Stream<NaiveKind> kinds() {
    return Stream.of(
        new NaiveKind("day", 1, 1, ChronoUnit.DAYS),
        new NaiveKind("week", 7, 7, ChronoUnit.DAYS),
        new NaiveKind("month", 1, 1, ChronoUnit.MONTHS),
        new NaiveKind("quarter", 3, 3, ChronoUnit.MONTHS),
        new NaiveKind("year", 12, 12, ChronoUnit.MONTHS),
        new NaiveKind("P2W", 14, 14, ChronoUnit.DAYS),
        new NaiveKind("P3M/P1M", 3, 1, ChronoUnit.MONTHS),
        new NaiveKind("P14D/P7D", 14, 7, ChronoUnit.DAYS),
        new NaiveKind("P5Y", 60, 60, ChronoUnit.MONTHS));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyCellIsTheOneCountedNaivelyFromTheReleases(NaiveKind kind)
      throws ReflectiveOperationException {
    for (int seed = 1; seed <= 3; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      LocalDate first = LocalDate.ofEpochDay(random.nextLong(-25_000, 20_000));
      int days = daysFor(kind);
      LocalDate last = first.plusDays(random.nextInt(days / 2, days));
      List<Dated> releases = releases(random, first, last);
      int baseline = random.nextInt(4, 14);
      NaiveTables naive = new NaiveTables(kind, baseline, first, last, releases);
      WindowRows rows =
          new OrganisationWindows(
                  WindowKind.parse(kind.name()),
                  (int) first.toEpochDay(),
                  (int) last.toEpochDay(),
                  baseline,
                  TOPICS,
                  true)
              .rows("eums", "issued", tallies(releases));
      assertSameRows(naive.coverage(), rows.coverage());
      assertSameRows(naive.trends(), rows.trends());
      assertSameRows(naive.summary(), rows.summary());
      CorpusWindows windows =
          new CorpusWindows(
              WindowKind.parse(kind.name()), (int) first.toEpochDay(), (int) last.toEpochDay());
      assertSameRows(naive.composition(), Composition.of(windows, tallies(releases)));
    }
  }

  /** Enough windows for a trend, few enough for the naive count. */
  private static int daysFor(NaiveKind kind) {
    int daysOfSlide = kind.slide() * (kind.unit() == ChronoUnit.DAYS ? 1 : 30);
    return Math.min(36_000, 60 * daysOfSlide);
  }

  private static List<Dated> releases(SplittableRandom random, LocalDate first, LocalDate last) {
    int span = (int) (last.toEpochDay() - first.toEpochDay());
    List<Dated> releases = new ArrayList<>();
    int count = random.nextInt(40, 260);
    for (int i = 0; i < count; i++) {
      double at = random.nextInt(3) == 0 ? random.nextInt(8) / 8.0 : random.nextDouble();
      Map<String, Mentioned> mentions = new HashMap<>();
      addMentions(mentions, "energy", random, 0.3);
      addMentions(mentions, "cyber", random, at);
      addMentions(mentions, "air", random, at > 0.7 && at < 0.75 ? 0.9 : 0.05);
      addMentions(mentions, "training", random, 1.1);
      long words = random.nextInt(6) == 0 ? 0 : random.nextInt(50, 900);
      String issuers = at < 0.4 ? "office" : random.nextBoolean() ? "office" : "bureau;office";
      String lang = random.nextInt(3) == 0 ? "fr" : random.nextInt(5) == 0 ? "" : "en";
      LocalDate date = first.plusDays((long) (at * span));
      boolean unspoken = random.nextInt(4) == 0;
      releases.add(new Dated(date, words, unspoken, mentions, issuers, lang));
    }
    return releases;
  }

  private static void addMentions(
      Map<String, Mentioned> mentions, String topic, SplittableRandom random, double share) {
    if (random.nextDouble() < share) {
      mentions.put(topic, new Mentioned(random.nextLong(1, 9), random.nextBoolean()));
    }
  }

  static List<DayTally> tallies(List<Dated> releases) {
    Map<LocalDate, List<Dated>> byDay = new TreeMap<>();
    releases.forEach(
        release -> byDay.computeIfAbsent(release.date(), day -> new ArrayList<>()).add(release));
    List<DayTally> tallies = new ArrayList<>();
    byDay.forEach((date, ofDay) -> tallies.add(tally(date, ofDay)));
    return tallies;
  }

  private static DayTally tally(LocalDate date, List<Dated> ofDay) {
    DaySum sum = new DaySum();
    for (Dated release : ofDay) {
      int[] has =
          IntStream.range(0, TOPICS.size())
              .filter(topic -> release.has(TOPICS.get(topic)))
              .toArray();
      boolean[] about = new boolean[has.length];
      int[] mentions = new int[has.length];
      for (int i = 0; i < has.length; i++) {
        about[i] = release.isAbout(TOPICS.get(has[i]));
        mentions[i] = (int) release.mentions(TOPICS.get(has[i]));
      }
      int words = (int) release.words();
      String stratum = Stratum.of(release.issuers(), release.lang(), words).key();
      sum.add(1, words, release.unspoken(), has, about, mentions, stratum);
      sum.addLength(1, words);
    }
    return sum.tally("eums", "issued", (int) date.toEpochDay());
  }

  private static void assertSameRows(List<? extends Record> expected, List<? extends Record> rows)
      throws ReflectiveOperationException {
    assertEquals(expected.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Record slow = expected.get(i);
      Record fast = rows.get(i);
      for (RecordComponent column : slow.getClass().getRecordComponents()) {
        assertSameCell(column, slow, fast);
      }
    }
  }

  private static void assertSameCell(RecordComponent column, Record slow, Record fast)
      throws ReflectiveOperationException {
    Object expected = column.getAccessor().invoke(slow);
    Object found = column.getAccessor().invoke(fast);
    if (expected instanceof Double number && found instanceof Double other && !number.isNaN()) {
      double tolerance = Math.max(1e-15, Math.abs(number) * 1e-9);
      assertEquals(number, other, tolerance, () -> column.getName() + " of " + slow);
    } else {
      assertEquals(expected, found, () -> column.getName() + " of " + slow);
    }
  }

  @Test
  void anOrganisationWithoutReleasesHasNoRows() {
    WindowRows rows =
        new OrganisationWindows(WindowKind.parse("month"), 0, 900, 12, TOPICS, true)
            .rows("eums", "issued", List.of());
    assertTrue(rows.coverage().isEmpty() && rows.trends().isEmpty() && rows.summary().isEmpty());
  }

  @Test
  void anOrganisationWithoutMentionsHasCoverageOnly() {
    DayTally day =
        new DayTally(
            "eums",
            "issued",
            40,
            2,
            700,
            1,
            new int[0],
            new int[0],
            new int[0],
            new long[0],
            new StratumTally[0],
            Lengths.NONE);
    WindowRows rows =
        new OrganisationWindows(WindowKind.parse("month"), 0, 89, 12, TOPICS, false)
            .rows("eums", "issued", List.of(day));
    assertEquals(
        List.of(
            new CoverageRow("month", "eums", "issued", 0, 31, 0, 0, null, false),
            new CoverageRow("month", "eums", "issued", 31, 59, 2, 700, null, false),
            new CoverageRow("month", "eums", "issued", 59, 90, 0, 0, null, false)),
        rows.coverage());
    assertTrue(rows.trends().isEmpty() && rows.summary().isEmpty());
  }

  @Test
  void aBaselineIsAtLeastFourWindows() {
    assertEquals(
        "expected a baseline of at least 4 windows, found 3",
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrganisationWindows(WindowKind.parse("month"), 0, 900, 3, TOPICS, true))
            .getMessage());
  }
}
