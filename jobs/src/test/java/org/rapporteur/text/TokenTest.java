package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {

  private static List<String> words(String text) {
    return Token.allOf(text).stream().map(token -> token.in(text)).toList();
  }

  @Test
  void aTokenIsARunOfLettersNumbersAndMarks() {
    assertEquals(
        List.of("CO2", "law", "10", "re\u0301sum\u00E9", "\u2161"),
        words("CO2-law: 10% re\u0301sum\u00E9 (\u2161)"));
  }

  @Test
  void aRunOfMarksAloneIsNoToken() {
    assertEquals(List.of("a", "b\u0301"), words("a \u0301 b\u0301"));
  }

  @Test
  void aMarkBeforeTheFirstLetterBelongsToTheToken() {
    assertEquals(List.of("\u0301x"), words(" \u0301x"));
  }

  @Test
  void aSoftHyphenInsideATokenDoesNotEndIt() {
    assertEquals(List.of("co\u00AD\u00ADop"), words("co\u00AD\u00ADop"));
  }

  @Test
  void softHyphensAtEitherEndAreOutside() {
    assertEquals(List.of("co", "op"), words("\u00ADco\u00AD \u00ADop\u00AD"));
  }

  @Test
  void lettersOutsideTheBasicPlaneAreLetters() {
    assertEquals(
        List.of("\uD801\uDC00\uD835\uDC04"), words("\uD83D\uDE00\uD801\uDC00\uD835\uDC04"));
  }

  @Test
  void halfASurrogatePairEndsAToken() {
    assertEquals(List.of("a", "b"), words("a\uD801b\uDC00"));
  }

  @Test
  void foldingTakesMarksSoftHyphensCaseAndCompatibilityAway() {
    assertEquals(
        List.of("etat", "eu", "fin", "istanbul", "\u0131", "stra\u00DFe", "1\u20442", "coop"),
        Token.foldedIn(
            "\u00C9TAT \uFF25\uFF35 \uFB01n \u0130stanbul \u0131 Stra\u00DFe \u00BD Co\u00ADop"));
  }

  @Test
  void lowerCaseIsASimpleMappingWhateverStandsAround() {
    assertEquals(List.of("\u03BF\u03C3"), Token.foldedIn("\u039F\u03A3"));
  }
}
