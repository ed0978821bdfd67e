package org.rapporteur.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The quick way against the slow one, which compares each with each. */
class TermsWithinTest {

  private static final List<String> TOKENS =
      List.of("*", "*", "cyber*", "cyber", "Cyber", "c*", "EU", "eu", "é", "defence", "de*", "G20");
  private static final List<String> GAPS = List.of(" ", " ", " ", "-", ", ");

  private final SplittableRandom random = new SplittableRandom(11);

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private Term term() {
    while (true) {
      StringBuilder text = new StringBuilder(any(TOKENS));
      for (int more = random.nextInt(3); more > 0; more--) {
        text.append(any(GAPS)).append(any(TOKENS));
      }
      try {
        return Term.of(text.toString());
      } catch (TermException e) {
        // Another one: a lone star has no place beside a dash.
      }
    }
  }

  @Test
  void theSameTermsAreFoundAsByComparingEachWithEach() {
    for (int round = 0; round < 50; round++) {
      List<Term> terms = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        terms.add(term());
      }
      TermsWithin within = new TermsWithin(terms);
      for (Term outer : terms) {
        List<Integer> found = new ArrayList<>();
        within.within(outer).forEach(found::add);
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
          if (TermReach.standsWithin(terms.get(i), outer)) {
            expected.add(i);
          }
        }
        assertEquals(expected, found, () -> outer.text() + " in " + terms);
      }
    }
  }
}
