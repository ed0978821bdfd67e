package org.rapporteur.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermException;

/** Where one term stands in a text: folding, upper case, prefixes, phrases and their gaps. */
class PhraseTest {

  private static List<String> matches(String term, String text) {
    try {
      TopicTerm only = new TopicTerm(Term.of(term), "", BigDecimal.ONE);
      Topic topic =
          new Topic(0, "t", "", "", List.of(only), List.of(), List.of(), BigDecimal.ONE, false);
      Tagger tagger =
          new Tagger(new Taxonomy(List.of(topic)), new Organisations(List.of()), List.of());
      return tagger.tag("", text, "").mentions().stream()
          .map(mention -> text.substring(mention.start(), mention.end()))
          .toList();
    } catch (TermException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void assertMatches(String term, String... texts) {
    for (String text : texts) {
      assertEquals(List.of(text), matches(term, text), term);
    }
  }

  private static void assertNoMatch(String term, String... texts) {
    for (String text : texts) {
      assertEquals(List.of(), matches(term, text), term);
    }
  }

  @Test
  void spellingsThatFoldAlikeMatch() {
    assertMatches(
        "caf\u00E9",
        "caf\u00E9",
        "CAFE",
        "cafe\u0301",
        "ca\u00ADf\u00E9",
        "\uFF43\uFF41\uFF46\uFF45");
    assertNoMatch("cafe", "cafes", "ca fe");
  }

  @Test
  void aWholeTokenMatchesNoPartOfOne() {
    assertEquals(List.of("gas"), matches("gas", "gasoline, biogas, gas_x, gas1, g\u00E2"));
  }

  @Test
  void aPrefixMatchesAnyTokenThatBeginsSo() {
    assertMatches("cyber*", "cyber", "Cybersecurity", "CYBER2", "c\u00FDber\u0301s");
    assertNoMatch("cyber*", "cybe", "ecyber");
    assertMatches("COVID*", "covid19");
  }

  @Test
  void aLoneStarMatchesAnyOneToken() {
    assertMatches("critical * infrastructure*", "critical energy infrastructures");
    assertNoMatch(
        "critical * infrastructure*", "critical infrastructure", "critical a b infrastructure");
    assertMatches("* infrastructure", "2024 infrastructure");
    assertMatches("critical *", "critical \u8BA1");
  }

  @Test
  void upperCaseMatchesOnlyUpperCase() {
    assertMatches("EU", "EU", "\uFF25\uFF35", "E\u0301U", "E\u00ADU", "\uD835\uDC04\uD835\uDC14");
    assertNoMatch("WHO", "who", "Who", "WHo");
    assertMatches("G20", "g20");
    assertMatches("U.N.", "U.N");
    assertNoMatch("U.N.", "u.n", "U.n");
    assertMatches("U.S. Army", "u.s. army");
  }

  @Test
  void betweenTokensMayBeWhiteSpaceWithOneLineBreak() {
    assertMatches(
        "energy security",
        "energy security",
        "energy\u00A0 \t security",
        "energy\nsecurity",
        "energy \u2028 security",
        "energy\u3000security");
    assertNoMatch(
        "energy security",
        "energy\n\nsecurity",
        "energy\n \nsecurity",
        "energy\u2028\u0085security",
        "energy\u000B\fsecurity",
        "energy\u200Bsecurity",
        "energy\u00AD security",
        "energysecurity");
  }

  @Test
  void amongItMayBeOneJoiner() {
    assertMatches(
        "energy security",
        "energy-security",
        "energy \u2013 security",
        "energy\u2212security",
        "energy'security",
        "energy\u2019 security",
        "energy \u2018security",
        "energy/security",
        "energy &\nsecurity",
        "energy.security",
        "energy .security");
    assertNoMatch(
        "energy security",
        "energy--security",
        "energy - - security",
        "energy, security",
        "energy (security",
        "energy+security",
        "energy_security");
  }

  @Test
  void noWhiteSpaceStandsAfterAFullStop() {
    assertNoMatch("energy transport", "energy. Transport", "energy.\u00A0transport");
  }

  @Test
  void theTermsOwnCharactersMayStandInTheText() {
    assertMatches(
        "Defence, Civil Protection",
        "Defence, Civil Protection",
        "Defence ,\n\nCivil Protection",
        "Defence Civil Protection",
        "Defence-Civil Protection");
    assertNoMatch(
        "Defence, Civil Protection", "Defence; Civil Protection", "Defence,, Civil Protection");
    assertMatches("Foreign Affairs (FDFA)", "Foreign Affairs (FDFA", "Foreign Affairs ( FDFA");
    assertMatches("U.N.", "U. N", "U.N", "U . N");
    assertMatches("U.S. Army", "U.S. Army", "U. S. Army");
  }

  @Test
  void termsThatDifferOnlyInTheirOwnCharactersAreKeptApart() {
    assertMatches("a: b", "a: b");
    assertNoMatch("a; b", "a: b");
  }
}
