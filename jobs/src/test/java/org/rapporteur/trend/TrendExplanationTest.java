package org.rapporteur.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.calendar.WindowKind;

class TrendExplanationTest {

  private static final CorpusWindows WINDOWS =
      new CorpusWindows(WindowKind.parse("year"), day(2001, 1, 1), day(2010, 12, 31));

  private static int day(int year, int month, int dayOfMonth) {
    return (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
  }

  /** An office that rises all ten years, and one that joins in the sixth and never changes. */
  private static List<DayTally> days() {
    List<DayTally> days = new ArrayList<>();
    for (int year = 2001; year <= 2010; year++) {
      DaySum sum = new DaySum();
      for (int i = 0; i < 10; i++) {
        add(sum, "old", i < year - 2001);
        if (year > 2005) {
          add(sum, "new", i < 5);
        }
      }
      days.add(sum.tally("all", "issued", day(year, 3, 1)));
    }
    return days;
  }

  private static void add(DaySum sum, String issuer, boolean has) {
    int[] topics = has ? new int[] {0} : new int[0];
    sum.add(1, 200, false, topics, new boolean[topics.length], topics, issuer + "\nen\n1");
  }

  @Test
  void whatStrataAndWindowsAddIsTheSlopeOfTheTables() {
    TrendExplanation explanation = TrendExplanation.of(WINDOWS, days()).orElseThrow();
    int[] years = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    double slope = StrataOfWindows.of(WINDOWS, years, days(), 1).trend(0).slope();
    assertEquals(
        slope,
        explanation.strata().stream().mapToDouble(TrendExplanation.OfStratum::adds).sum(),
        1e-12);
    assertEquals(
        slope,
        explanation.windows().stream().mapToDouble(TrendExplanation.OfWindow::adds).sum(),
        1e-12);
  }

  @Test
  void anOfficeThatNeverChangesAddsNothing() {
    TrendExplanation explanation = TrendExplanation.of(WINDOWS, days()).orElseThrow();
    TrendExplanation.OfStratum joined = explanation.strata().get(0);
    assertEquals("new", joined.stratum().issuers());
    assertEquals(50, joined.releases());
    assertEquals(25, joined.having());
    assertEquals(0, joined.adds());
    assertEquals(1, joined.weight() + explanation.strata().get(1).weight(), 1e-12);
  }

  @Test
  void aWindowIsComparedWithWhatItsStrataLetExpect() {
    TrendExplanation.OfWindow last =
        TrendExplanation.of(WINDOWS, days()).orElseThrow().windows().get(9);
    assertEquals(day(2010, 1, 1), last.start());
    assertEquals(20, last.releases());
    assertEquals(14, last.having());
    assertEquals(4.5 + 5, last.expected(), 1e-12);
  }

  @Test
  void withFewerThanEightWindowsThereIsNothingToExplain() {
    assertTrue(TrendExplanation.of(WINDOWS, days().subList(0, 7)).isEmpty());
  }
}
