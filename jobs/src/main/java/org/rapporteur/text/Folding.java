package org.rapporteur.text;

import java.text.Normalizer;

/**
 * Makes spellings of one word equal: NFKD, marks and soft hyphens removed, each code point to lower
 * case by its simple mapping.
 */
public final class Folding {

  private Folding() {}

  /** The folded text; empty if only marks and soft hyphens are left of it. */
  public static String fold(String text) {
    return toLowerCase(withoutMarks(text));
  }

  /** The text folded except for the lower case: how upper-case terms are compared. */
  public static String withoutMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> c != Characters.SOFT_HYPHEN && !Characters.isMark(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Each code point in lower case by itself, whatever stands around it. */
  public static String toLowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }
}
