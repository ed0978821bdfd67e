package org.rapporteur.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWindowTest {

  @ParameterizedTest
  @CsvSource({
    "2023, year, 2023-01-01, 2024-01-01",
    "2023-Q2, quarter, 2023-04-01, 2023-07-01",
    "2023-12, month, 2023-12-01, 2024-01-01",
    "2020-W53, week, 2020-12-28, 2021-01-04",
    "2024-02-29, day, 2024-02-29, 2024-03-01",
    "2023-04-01/P3M, P3M, 2023-04-01, 2023-07-01",
    "2023-04-01/P3M/P1M, P3M/P1M, 2023-04-01, 2023-07-01",
    "2023-05-01/P2W, P2W, 2023-05-01, 2023-05-15",
  })
  void aWindowIsNamedAsPeopleWriteIt(String text, String kind, String start, String end) {
    CalendarWindow window = CalendarWindow.parse(text);
    assertEquals(kind, window.kind());
    assertEquals(start, window.start().toString());
    assertEquals(end, window.end().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "23", "2023-13", "2023-Q5", "2021-W53", "2023-02-30", "2023-05/P0M", "May"})
  void anythingElseIsRefused(String text) {
    assertThrows(DateTimeException.class, () -> CalendarWindow.parse(text));
  }
}
