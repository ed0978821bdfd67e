package org.rapporteur.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.CaseFile;

class StatedDayTest {

  static Stream<CaseFile.Case> cases() {
    return Stream.of("stated-days.tsv", "stated-days-by-their-opening.tsv")
        .flatMap(name -> CaseFile.read(StatedDayTest.class, name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theTextStatesThisDayForItself(CaseFile.Case line) {
    assertEquals(line.first(), stated(line.second()));
  }

  @Test
  void windowsLineBreaksAndNoBreakSpacesChangeNothing() {
    assertEquals("2021-03-09", stated("Staffs meet\r\n\r\n9\u00a0March\u00a02021\r\nThey met."));
    assertEquals("2021-03-09", stated("On 9\u00a0March 2021, the staffs met."));
  }

  @Test
  void aLineFarDownIsADatelineIfItHoldsOneDay() {
    String maps = "Maps on show\n" + "The maps show rivers and roads. ".repeat(30) + "\n";
    assertEquals("2015-06-16", stated(maps + "Lisbon, 16 June 2015"));
    assertEquals("none", stated(maps + "16 to 21 June 2015"));
  }

  @Test
  void aTextOfNothingButDatesIsReadInOnePass() {
    String table = "3 May 2021; 4 June 2022\n".repeat(20_000);
    assertEquals("none", stated(table));
  }

  @Test
  void repeatedPiecesAreReadInOnePass() {
    for (String piece : new String[] {"A-", "the a ", "- ", "last ", "(", "act ", "on ", "that "}) {
      assertEquals("none", stated(piece.repeat(2_000) + "x, until 3 May 2021, ".repeat(50)));
    }
  }

  private static String stated(String text) {
    Optional<LocalDate> day = Dates.statedDay(text);
    return day.map(LocalDate::toString).orElse("none");
  }
}
