package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.CaseFile;
import org.rapporteur.meeting.told.OrdinalFinder;
import org.rapporteur.meeting.told.OrdinalWords;

class OrdinalTest {

  static Stream<CaseFile.Case> cases() {
    return CaseFile.read(OrdinalTest.class, "ordinals.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theNumberBesideTheNameIsTheMeetings(CaseFile.Case one) {
    int open = one.second().indexOf('[');
    int close = one.second().indexOf(']');
    int ordinal =
        OrdinalFinder.find(
            one.second().substring(0, open),
            one.second().substring(open + 1, close),
            one.second().substring(close + 1));
    assertEquals(Integer.parseInt(one.first()), ordinal);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 20",
    "20th, 20",
    "1st, 1",
    "XX, 20",
    "XXth, 20",
    "XLIX, 49",
    "twentieth, 20",
    "twenty, 20",
    "twenty-second, 22",
    "one hundred and first, 101",
    "191, 191",
    "'  7 ', 7",
    "999, 999",
    "1000, 0",
    "MC, 0",
    "VX, 0",
    "twenty-teen, 0",
    "conference, 0",
    "-3, 0",
    "'', 0"
  })
  void aRecordsFieldMayGiveTheNumberInAnyForm(String text, int ordinal) {
    assertEquals(ordinal, OrdinalWords.parse(text));
  }

  @Test
  void everyRomanNumberUpToEightyNineIsRead() {
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
    String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    for (int i = 1; i < 90; i++) {
      assertEquals(i, OrdinalWords.roman(tens[i / 10] + units[i % 10]));
    }
  }
}
