package org.rapporteur.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds, of many terms, those that stand within others, without comparing each with each: a term is
 * kept under the rarest of its tokens, and only who has a token like it is compared with it.
 */
public final class TermsWithin {

  private final List<Term> terms;

  /** How many terms have a token of that kind and text. */
  private final Map<TermToken, Integer> frequency = new HashMap<>();

  private final Map<TermToken, List<Integer>> byRarest = new HashMap<>();

  /** Keeps the terms. */
  public TermsWithin(List<Term> terms) {
    this.terms = terms;
    for (Term term : terms) {
      term.tokens().forEach(token -> frequency.merge(key(token), 1, Integer::sum));
    }
    for (int i = 0; i < terms.size(); i++) {
      byRarest.computeIfAbsent(rarest(terms.get(i)), key -> new ArrayList<>()).add(i);
    }
  }

  /** The numbers of the terms of which every match of {@code outer} holds one, in their order. */
  public Iterable<Integer> within(Term outer) {
    TreeSet<Integer> found = new TreeSet<>();
    add(TermToken.ANY, outer, found);
    for (TermToken token : outer.tokens()) {
      if (token.kind() == TermToken.Kind.ANY) {
        continue;
      }
      String folded = token.folded();
      if (token.kind() != TermToken.Kind.PREFIX) {
        add(new TermToken(TermToken.Kind.FOLDED, folded), outer, found);
      }
      for (int end = 1; end <= folded.length(); end++) {
        add(new TermToken(TermToken.Kind.PREFIX, folded.substring(0, end)), outer, found);
      }
    }
    return found;
  }

  private void add(TermToken key, Term outer, Set<Integer> found) {
    for (int i : byRarest.getOrDefault(key, List.of())) {
      if (TermReach.standsWithin(terms.get(i), outer)) {
        found.add(i);
      }
    }
  }

  /** What is looked up for a token: case is compared later. */
  private static TermToken key(TermToken token) {
    return token.kind() == TermToken.Kind.UPPER_CASE
        ? new TermToken(TermToken.Kind.FOLDED, token.folded())
        : token;
  }

  private TermToken rarest(Term term) {
    TermToken rarest = TermToken.ANY;
    int least = Integer.MAX_VALUE;
    for (TermToken token : term.tokens()) {
      TermToken key = key(token);
      int number = frequency.getOrDefault(key, 0);
      if (token.kind() != TermToken.Kind.ANY && number < least) {
        rarest = key;
        least = number;
      }
    }
    return rarest;
  }
}
