package org.rapporteur.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.term.TermToken.Kind;

class TermTest {

  private static String fault(String term) {
    return String.valueOf(assertThrows(TermException.class, () -> Term.of(term)).getMessage());
  }

  private static List<Kind> kinds(String term) throws TermException {
    return Term.of(term).tokens().stream().map(TermToken::kind).toList();
  }

  @Test
  void aTermIsSplitAsATextIs() throws TermException {
    Term term = Term.of("Defence, Civil Protection");
    assertEquals(
        List.of("defence", "civil", "protection"),
        term.tokens().stream().map(TermToken::text).toList());
    assertEquals(List.of(",", ""), term.gaps());
  }

  @Test
  void aStarAfterLettersMakesAPrefixAndALoneStarAnyToken() throws TermException {
    assertEquals(List.of(Kind.FOLDED, Kind.ANY, Kind.PREFIX), kinds("critical * infrastructure*"));
  }

  @Test
  void twoOrMoreUpperCaseLettersAreTakenAsWritten() throws TermException {
    assertEquals(List.of(Kind.UPPER_CASE), kinds("EU"));
    assertEquals(List.of(Kind.UPPER_CASE), kinds("\u00C9U"));
    assertEquals(List.of(Kind.UPPER_CASE, Kind.FOLDED), kinds("WHO office"));
  }

  @Test
  void numbersSmallLettersAndStarsAreNotUpperCase() throws TermException {
    assertEquals(List.of(Kind.FOLDED), kinds("G20"));
    assertEquals(List.of(Kind.PREFIX), kinds("COVID*"));
    assertEquals(List.of(Kind.FOLDED), kinds("MoU"));
    assertEquals(List.of(Kind.FOLDED), kinds("\u2160\u2161"));
  }

  @Test
  void singleUpperCaseLettersAreTakenAsWrittenWhereTheTermHasNothingElse() throws TermException {
    assertEquals(List.of(Kind.UPPER_CASE, Kind.UPPER_CASE), kinds("U.N."));
    assertEquals(List.of(Kind.FOLDED, Kind.FOLDED, Kind.FOLDED), kinds("U.S. Army"));
  }

  @Test
  void aTermThatIsNoneSaysWhatWouldBeRight() {
    assertEquals("empty term", fault(""));
    assertEquals("empty term", fault(" \u00A0"));
    assertEquals(
        "term \"* &\" has no letters or numbers, expected at least one token with some",
        fault("* &"));
    String place = ", expected it right after a token's letters or alone between spaces";
    assertEquals("misplaced * in term \"*cyber\"" + place, fault("*cyber"));
    assertEquals("misplaced * in term \"cyber**\"" + place, fault("cyber**"));
    assertEquals("misplaced * in term \"a (*) b\"" + place, fault("a (*) b"));
  }

  @Test
  void aStarBetweenLettersIsMisplaced() {
    assertEquals(
        "misplaced * in term \"cy*ber\","
            + " expected it right after a token's letters or alone between spaces",
        fault("cy*ber"));
  }
}
