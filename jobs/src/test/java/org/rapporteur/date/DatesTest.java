package org.rapporteur.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.CaseFile;
import org.rapporteur.date.FoundDate.Form;

class DatesTest {

  private static final LocalDate WRITTEN = LocalDate.of(2023, 11, 16);

  static Stream<CaseFile.Case> expressions() {
    return CaseFile.read(DatesTest.class, "date-expressions.tsv");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void theDatesOfATextAreFoundWithTheirWords(CaseFile.Case line) {
    String text = line.first();
    assertEquals(line.second(), words(text, Dates.find(text, WRITTEN)));
  }

  @Test
  void withoutAReferenceDayOnlyDatesWithAYearAreFound() {
    String text = "On 2 June and today, as on Wednesday, they spoke of 3 June 2021 and May 2024.";
    assertEquals(
        "3 June 2021=2021-06-03; May 2024=2024-05-01..2024-05-31", words(text, Dates.find(text)));
  }

  @Test
  void theFormSaysHowMuchOfTheDateIsWritten() {
    String text = "2 June 2021, May 2024, 2 June, today, on Wednesday";
    assertEquals(
        List.of(Form.DAY, Form.MONTH, Form.YEARLESS, Form.RELATIVE, Form.WEEKDAY),
        Dates.find(text, WRITTEN).stream().map(FoundDate::form).toList());
  }

  @Test
  void piecesOfDatesInAnyOrderNeverFailAndStayInPlace() {
    String[] pieces = {
      "1",
      "31",
      "2023",
      "May",
      "mai",
      "June",
      "Wednesday",
      "today",
      "-",
      "/",
      ".",
      ",",
      " ",
      "\n",
      "and",
      "to",
      "of",
      "th",
      "on",
      "\u00a0",
      "\ud83d\ude00",
      "00",
      "(",
      ")",
      "é"
    };
    SplittableRandom random = new SplittableRandom(20231115);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int free = 0;
      for (FoundDate date : Dates.find(text.toString(), WRITTEN)) {
        assertTrue(date.start() >= free && date.end() > date.start(), text.toString());
        assertTrue(!date.first().isAfter(date.last()), text.toString());
        free = date.end();
      }
      assertTrue(free <= text.length(), text.toString());
      Dates.statedDay(text.toString());
    }
  }

  private static String words(String text, List<FoundDate> dates) {
    List<String> words = new ArrayList<>();
    for (FoundDate date : dates) {
      String last = date.first().equals(date.last()) ? "" : ".." + date.last();
      words.add(text.substring(date.start(), date.end()) + "=" + date.first() + last);
    }
    return words.stream().collect(Collectors.joining("; "));
  }
}
