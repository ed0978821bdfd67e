package org.rapporteur.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReachTest {

  @ParameterizedTest
  @CsvSource({
    "energy, sabotage of energy, true",
    "energ*, energy security, true",
    "energy, energ* security, false",
    "EU, EU law, true",
    "EU, eu law, false",
    "eu, EU law, true",
    "peace * talks, peace and talks, true",
    "peace and talks, peace * talks, false",
    "sabotage of energy, energy, false",
    "civil protection, 'Defence, Civil Protection', true",
    "defence civil, 'Defence, Civil Protection', false",
  })
  void aTermStandsWithinAnotherIfItsTokensAndGapsDo(String inner, String outer, boolean expected)
      throws TermException {
    assertEquals(expected, TermReach.standsWithin(Term.of(inner), Term.of(outer)));
  }

  @ParameterizedTest
  @CsvSource({"2024, true, false", "19*, true, true", "eu*, false, true", "cyb*, false, false"})
  void numbersAndShortPrefixesMatchTooMuch(String term, boolean number, boolean prefix)
      throws TermException {
    assertEquals(number, TermReach.isNumber(Term.of(term)));
    assertEquals(prefix, TermReach.isShortPrefix(Term.of(term)));
  }
}
