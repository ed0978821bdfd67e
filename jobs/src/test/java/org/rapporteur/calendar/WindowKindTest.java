package org.rapporteur.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowKindTest {

  @ParameterizedTest
  @CsvSource({
    "day, 2024-02-29, 2024-02-29/2024-03-01",
    "week, 2024-02-29, 2024-02-26/2024-03-04",
    "month, 2024-02-29, 2024-02-01/2024-03-01",
    "quarter, 2024-02-29, 2024-01-01/2024-04-01",
    "year, 2024-02-29, 2024-01-01/2025-01-01",
    "P1D, 1970-01-04, 1970-01-04/1970-01-05",
    "P10D, 1970-01-05, 1970-01-05/1970-01-15",
    "P10D, 1970-01-04, 1969-12-26/1970-01-05",
    "P2W, 1970-01-18, 1970-01-05/1970-01-19",
    "P2W, 1970-01-19, 1970-01-19/1970-02-02",
    "P14D/P7D, 1970-01-12, 1970-01-05/1970-01-19 1970-01-12/1970-01-26",
    "P5Y, 1969-12-31, 1965-01-01/1970-01-01",
    "P5Y, 2024-07-01, 2020-01-01/2025-01-01",
    "P3M/P1M, 2020-01-07, 2019-11-01/2020-02-01 2019-12-01/2020-03-01 2020-01-01/2020-04-01",
    "P1Y/P6M, 1900-01-01, 1899-07-01/1900-07-01 1900-01-01/1901-01-01",
    "week, 1900-01-01, 1900-01-01/1900-01-08",
    "week, 2099-12-31, 2099-12-28/2100-01-04",
  })
  void aDayFallsInEveryWindowThatHoldsIt(String kind, String day, String windows) {
    assertEquals(windows, String.join(" ", windowsOf(kind, LocalDate.parse(day))));
  }

  private static List<String> windowsOf(String text, LocalDate date) {
    WindowKind kind = WindowKind.parse(text);
    int day = (int) date.toEpochDay();
    return LongStream.rangeClosed(kind.firstOrdinal(day), kind.lastOrdinal(day))
        .mapToObj(
            window ->
                LocalDate.ofEpochDay(kind.start(window))
                    + "/"
                    + LocalDate.ofEpochDay(kind.end(window)))
        .toList();
  }

  @Test
  void everyDayOfTwoCenturiesLiesInItsWindowsAndInNoOthers() {
    int first = (int) LocalDate.parse("1900-01-01").toEpochDay();
    int last = (int) LocalDate.parse("2099-12-31").toEpochDay();
    for (String text : List.of("day", "week", "P14D/P7D", "month", "P12M/P3M", "P7Y")) {
      WindowKind kind = WindowKind.parse(text);
      for (int day = first; day <= last; day++) {
        assertTrue(kind.end(kind.firstOrdinal(day) - 1) <= day, text);
        assertTrue(kind.start(kind.firstOrdinal(day)) <= day, text);
        assertTrue(kind.end(kind.firstOrdinal(day)) > day, text);
        assertTrue(kind.start(kind.lastOrdinal(day)) <= day, text);
        assertTrue(kind.start(kind.lastOrdinal(day) + 1) > day, text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Month",
        "months",
        "fortnight",
        "P",
        "PM",
        "P-1M",
        "P1.5M",
        "P1H",
        "PT1H",
        "P1M2D",
        "P1M/",
        "P1M/P1M/P1M",
        "month/P1M",
        "1M",
        " month",
        "P1m",
        "P9999999999D"
      })
  void whatIsNoKindIsRefused(String text) {
    assertEquals(
        "expected day, week, month, quarter, year or a period such as P2W or P3M/P1M, found \""
            + text
            + "\"",
        refusal(text));
  }

  @ParameterizedTest
  @CsvSource({
    "P0D, a period of at least 1 day and at most 1000 years",
    "P1001Y, a period of at least 1 day and at most 1000 years",
    "P3M/P2M, a slide that divides its period",
    "P3M/P0M, a slide that divides its period",
    "P1M/P2M, a slide that divides its period",
    "P2W/P3D, a slide that divides its period",
    "P1M/P1D, period and slide both in days and weeks or both in months and years",
    "P1W/P1M, period and slide both in days and weeks or both in months and years",
  })
  void aPeriodThatMakesNoWindowsIsRefused(String text, String expected) {
    assertEquals("expected " + expected + ", found \"" + text + "\"", refusal(text));
  }

  private static String refusal(String text) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> WindowKind.parse(text)).getMessage());
  }

  @Test
  void weeksAndYearsMayBeMixedWithDaysAndMonths() {
    assertEquals(7, WindowKind.parse("P1W/P1D").windowsPerSize());
    assertEquals(4, WindowKind.parse("P1Y/P3M").windowsPerSize());
    assertEquals(1, WindowKind.parse("quarter").windowsPerSize());
  }

  @Test
  void onlyDaysUpToSixAreShorterThanAWeek() {
    assertTrue(WindowKind.parse("day").isShorterThanAWeek());
    assertTrue(WindowKind.parse("P6D/P1D").isShorterThanAWeek());
    assertFalse(WindowKind.parse("P1W/P1D").isShorterThanAWeek());
    assertFalse(WindowKind.parse("month").isShorterThanAWeek());
  }

  @Test
  void kindsAreEqualAndOrderedByTheirNames() {
    assertEquals(WindowKind.parse("month"), WindowKind.parse("month"));
    assertFalse(WindowKind.parse("month").equals(WindowKind.parse("P1M")));
    assertTrue(WindowKind.parse("P1M").compareTo(WindowKind.parse("month")) < 0);
  }
}
