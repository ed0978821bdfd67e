package org.rapporteur.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusWindowsTest {

  @Test
  void theyRunFromTheEarliestThatHoldsTheFirstDateToTheLatestThatHoldsTheLast() {
    assertEquals(
        List.of(
            "2019-11-01/2020-02-01 partial",
            "2019-12-01/2020-03-01 partial",
            "2020-01-01/2020-04-01 partial",
            "2020-02-01/2020-05-01",
            "2020-03-01/2020-06-01 partial",
            "2020-04-01/2020-07-01 partial"),
        described(windows("P3M/P1M", "2020-01-07", "2020-04-30")));
  }

  @Test
  void aWindowThatEndsTheDayAfterTheLastDateIsNotPartial() {
    assertEquals(
        List.of("2023-12-01/2024-01-01", "2024-01-01/2024-02-01"),
        described(windows("month", "2023-12-01", "2024-01-31")));
    assertEquals(
        List.of("2023-12-01/2024-01-01 partial", "2024-01-01/2024-02-01 partial"),
        described(windows("month", "2023-12-02", "2024-01-30")));
  }

  @Test
  void aSingleDayHasItsWindowsOnly() {
    assertEquals(
        List.of("2024-05-15/2024-05-16"), described(windows("day", "2024-05-15", "2024-05-15")));
    assertEquals(
        List.of("2024-01-01/2025-01-01 partial"),
        described(windows("year", "2024-05-15", "2024-05-15")));
  }

  @Test
  void theLastFullWindowIsTheLatestThatIsNotPartial() {
    assertEquals(3, windows("P3M/P1M", "2020-01-07", "2020-04-30").lastFullWindow());
    assertEquals(0, windows("day", "2024-05-15", "2024-05-15").lastFullWindow());
    assertEquals(-1, windows("year", "2024-05-15", "2024-05-15").lastFullWindow());
  }

  @Test
  void aDayKnowsTheFirstAndTheLastWindowThatHoldIt() {
    CorpusWindows windows = windows("P3M/P1M", "2020-01-07", "2020-04-30");
    int day = (int) LocalDate.parse("2020-03-31").toEpochDay();
    assertEquals(2, windows.firstWindow(day));
    assertEquals(4, windows.lastWindow(day));
  }

  @Test
  void aCorpusDoesNotEndBeforeItBegins() {
    assertThrows(
        IllegalArgumentException.class, () -> windows("month", "2024-01-02", "2024-01-01"));
  }

  private static CorpusWindows windows(String kind, String first, String last) {
    return new CorpusWindows(
        WindowKind.parse(kind),
        (int) LocalDate.parse(first).toEpochDay(),
        (int) LocalDate.parse(last).toEpochDay());
  }

  private static List<String> described(CorpusWindows windows) {
    return IntStream.range(0, windows.count())
        .mapToObj(
            i ->
                LocalDate.ofEpochDay(windows.start(i))
                    + "/"
                    + LocalDate.ofEpochDay(windows.end(i))
                    + (windows.partial(i) ? " partial" : ""))
        .toList();
  }
}
