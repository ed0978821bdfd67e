package org.rapporteur.term;

import java.util.List;

/** What terms can match, as far as their own tokens tell. */
public final class TermReach {

  /** Prefixes up to so many letters begin words of every kind. */
  private static final int SHORT = 2;

  private TermReach() {}

  /** Whether every match of {@code outer} holds a match of {@code inner}, or is one. */
  public static boolean standsWithin(Term inner, Term outer) {
    for (int at = 0; at + inner.length() <= outer.length(); at++) {
      if (standsAt(inner, outer, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the term is one token of digits, such as {@code 2024} or {@code 19*}. */
  public static boolean isNumber(Term term) {
    return term.length() == 1
        && term.tokens().get(0).text().codePoints().allMatch(Character::isDigit);
  }

  /** Whether the term is one token of which only one or two letters are given: {@code eu*}. */
  public static boolean isShortPrefix(Term term) {
    TermToken token = term.tokens().get(0);
    return term.length() == 1
        && token.kind() == TermToken.Kind.PREFIX
        && token.text().codePointCount(0, token.text().length()) <= SHORT;
  }

  private static boolean standsAt(Term inner, Term outer, int at) {
    for (int i = 0; i < inner.length(); i++) {
      if (!covers(inner.tokens().get(i), outer.tokens().get(at + i))) {
        return false;
      }
    }
    return coversGaps(inner.gaps(), outer.gaps().subList(at, at + inner.gaps().size()));
  }

  private static boolean covers(TermToken inner, TermToken outer) {
    return switch (inner.kind()) {
      case ANY -> true;
      case PREFIX -> outer.kind() != TermToken.Kind.ANY && outer.folded().startsWith(inner.text());
      case FOLDED ->
          (outer.kind() == TermToken.Kind.FOLDED || outer.kind() == TermToken.Kind.UPPER_CASE)
              && outer.folded().equals(inner.text());
      case UPPER_CASE ->
          outer.kind() == TermToken.Kind.UPPER_CASE && outer.text().equals(inner.text());
    };
  }

  /** A gap of white space takes what any other gap of white space takes, but no own characters. */
  private static boolean coversGaps(List<String> inner, List<String> outer) {
    for (int i = 0; i < inner.size(); i++) {
      if (!outer.get(i).isEmpty() && !outer.get(i).equals(inner.get(i))) {
        return false;
      }
    }
    return true;
  }
}
