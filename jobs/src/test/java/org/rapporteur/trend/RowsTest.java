package org.rapporteur.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.table.WrittenNumber;

class RowsTest {

  /** Two releases in January, none in February, three in March; the corpus ends with April. */
  private static final WindowRows SPRING =
      new OrganisationWindows(
              WindowKind.parse("month"),
              day("2023-01-10"),
              day("2023-04-30"),
              12,
              List.of("energy", "cyber"),
              true)
          .rows(
              "eums",
              "issued",
              List.of(
                  tally(
                      "2023-01-10",
                      1,
                      400,
                      new int[] {1},
                      new int[] {1},
                      new int[] {1},
                      new long[] {2}),
                  tally("2023-01-20", 1, 100, new int[0], new int[0], new int[0], new long[0]),
                  tally(
                      "2023-03-05",
                      3,
                      600,
                      new int[] {0, 1},
                      new int[] {1, 2},
                      new int[] {1, 0},
                      new long[] {3, 3})));

  @Test
  void coverageHasEveryWindowZerosIncluded() {
    assertEquals(
        List.of(
            new CoverageRow("month", "eums", "issued", 19358, 19389, 2, 500, 0, true),
            new CoverageRow("month", "eums", "issued", 19389, 19417, 0, 0, 0, false),
            new CoverageRow("month", "eums", "issued", 19417, 19448, 3, 600, 0, false),
            new CoverageRow("month", "eums", "issued", 19448, 19478, 0, 0, 0, false)),
        SPRING.coverage());
  }

  @Test
  void trendsHaveARowForEveryWindowWithAReleaseWhetherOrNotTheTopicStandsThere() {
    assertEquals(
        List.of(
            "cyber 2023-01-01 1 of 2: 0.5 (0.094531 to 0.905469), about 1: 0.5, 2 in 500: 4",
            "cyber 2023-03-01 2 of 3: 0.666667 (0.20766 to 0.938508), about 0: 0, 3 in 600: 5",
            "energy 2023-01-01 0 of 2: 0 (0 to 0.65762), about 0: 0, 0 in 500: 0",
            "energy 2023-03-01 1 of 3: 0.333333 (0.061492 to 0.79234), about 1: 0.333333, 3 in 600: 5"),
        SPRING.trends().stream().map(RowsTest::described).toList());
  }

  private static String described(TrendRow row) {
    return "%s %s %d of %d: %s (%s to %s), about %d: %s, %d in %d: %s"
        .formatted(
            row.topic(),
            LocalDate.ofEpochDay(row.start()),
            row.releases(),
            row.releasesTotal(),
            WrittenNumber.decimal(row.share()),
            WrittenNumber.decimal(row.shareLow()),
            WrittenNumber.decimal(row.shareHigh()),
            row.about(),
            WrittenNumber.decimal(row.aboutShare()),
            row.mentions(),
            row.wordsTotal(),
            WrittenNumber.decimal(row.per1000Words()));
  }

  @Test
  void afterAWindowWithoutReleasesThereIsNoPreviousShare() {
    assertTrue(SPRING.trends().stream().allMatch(row -> Double.isNaN(row.previousShare())));
    assertTrue(SPRING.trends().stream().allMatch(row -> Double.isNaN(row.change())));
  }

  @Test
  void aSummaryWithoutSupportOrRowInTheLastWindowLeavesThemEmpty() {
    SummaryRow cyber = SPRING.summary().get(0);
    assertEquals("cyber", cyber.topic());
    assertEquals(3, cyber.releases());
    assertEquals(5, cyber.releasesTotal());
    assertEquals(0.6, cyber.share());
    assertEquals(1, cyber.about());
    assertEquals(5, cyber.mentions());
    assertEquals(day("2023-01-10"), cyber.firstDate());
    assertEquals(day("2023-03-05"), cyber.lastDate());
    assertNull(cyber.peakStart());
    assertNull(cyber.lastStart());
    assertNull(cyber.lastBurst());
    assertEquals("", cyber.direction());
  }

  @Test
  void theEarliestOfEqualPeaksIsThePeak() {
    SummaryRow flat = years(9, year -> 6).get(0);
    assertEquals(day("2001-01-01"), flat.peakStart());
    assertEquals(0.6, flat.peakShare());
  }

  @Test
  void sharesThatRiseOrFallYearByYearHaveADirection() {
    SummaryRow rising = years(9, year -> year).get(0);
    assertEquals("rising", rising.direction());
    assertEquals(0.1, rising.slope(), 1e-15);
    assertEquals(1, rising.kendallTau());
    SummaryRow falling = years(9, year -> 9 - year).get(0);
    assertEquals("falling", falling.direction());
    assertEquals(-1, falling.kendallTau());
  }

  @Test
  void sharesThatNeverChangeAreSteadyWithoutTau() {
    SummaryRow flat = years(8, year -> 6).get(0);
    assertTrue(Double.isNaN(flat.kendallTau()));
    assertEquals(1, flat.kendallP());
    assertEquals(0, flat.slope());
    assertEquals("steady", flat.direction());
  }

  @Test
  void aRiseAfterManyYearsOfNothingRisesThoughItsTypicalSlopeIsZero() {
    SummaryRow late = years(40, year -> Math.max(0, year - 29)).get(0);
    assertTrue(late.kendallTau() > 0 && late.kendallQ() < 1e-6);
    assertEquals(0, late.slope());
    assertEquals("rising", late.direction());
    assertEquals(false, late.mix());
  }

  @Test
  void windowsOfFewerThanFiveReleasesHaveNoTrend() {
    SummaryRow thin = years(12, 4, year -> year / 3, year -> "eums").get(0);
    assertTrue(Double.isNaN(thin.kendallP()) && Double.isNaN(thin.withinP()));
    assertNull(thin.mix());
    assertEquals("rising", years(12, 5, year -> year / 3, year -> "eums").get(0).direction());
  }

  @Test
  void aRiseThatOnlyNewIssuersBringIsMixed() {
    SummaryRow joined =
        years(12, 10, year -> year < 6 ? 1 : 9, year -> year < 6 ? "old" : "new").get(0);
    assertTrue(joined.kendallQ() < 0.05 && joined.slope() > 0);
    assertEquals(0, joined.withinSlope());
    assertEquals(1, joined.withinP());
    assertEquals("steady", joined.direction());
    assertEquals(true, joined.mix());
  }

  @Test
  void theLastChangeHasAnIntervalAndATest() {
    SummaryRow last = years(3, year -> year == 2 ? 9 : 2).get(0);
    assertEquals("0.7", WrittenNumber.decimal(last.lastChange()));
    assertEquals("0.265827", WrittenNumber.decimal(last.lastLow()));
    assertEquals("0.86518", WrittenNumber.decimal(last.lastHigh()));
    assertEquals("0.00547749", WrittenNumber.probability(last.lastP()));
    assertEquals(last.lastP(), last.lastQ());
  }

  @Test
  void fewerThanEightWindowsHaveNoTrend() {
    SummaryRow few = years(7, year -> year).get(0);
    assertTrue(Double.isNaN(few.kendallP()) && Double.isNaN(few.kendallQ()));
    assertTrue(Double.isNaN(few.slope()));
    assertEquals("", few.direction());
  }

  /** Ten releases a year from 2001 on, some of which have the topic. */
  private static List<SummaryRow> years(int years, IntUnaryOperator having) {
    return years(years, 10, having, year -> "eums");
  }

  /** As many releases a year as given, all of one issuer. */
  private static List<SummaryRow> years(
      int years, int releases, IntUnaryOperator having, IntFunction<String> issuer) {
    List<DayTally> days = new ArrayList<>();
    IntStream.range(0, years)
        .forEach(
            year ->
                days.add(
                    tally(
                        2001 + year + "-01-01",
                        releases,
                        900,
                        new int[] {0},
                        new int[] {having.applyAsInt(year)},
                        new int[] {0},
                        new long[] {having.applyAsInt(year)},
                        issuer.apply(year))));
    int last = day(2000 + years + "-12-31");
    return new OrganisationWindows(
            WindowKind.parse("year"), day("2001-01-01"), last, 12, List.of("cyber"), false)
        .rows("eums", "issued", days)
        .summary();
  }

  private static DayTally tally(
      String date,
      int releases,
      long words,
      int[] topics,
      int[] topicReleases,
      int[] about,
      long[] mentions) {
    return tally(date, releases, words, topics, topicReleases, about, mentions, "eums");
  }

  private static DayTally tally(
      String date,
      int releases,
      long words,
      int[] topics,
      int[] topicReleases,
      int[] about,
      long[] mentions,
      String issuer) {
    return new DayTally(
        "eums",
        "issued",
        day(date),
        releases,
        words,
        0,
        topics,
        topicReleases,
        about,
        mentions,
        new StratumTally[] {new StratumTally(issuer + "\nen\n1", releases, topics, topicReleases)},
        Lengths.NONE);
  }

  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }
}
