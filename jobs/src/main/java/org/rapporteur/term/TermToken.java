package org.rapporteur.term;

import java.io.Serializable;
import org.rapporteur.text.Folding;

/**
 * One token of a term, as it is compared with a text's tokens.
 *
 * @param kind how it is compared
 * @param text folded for {@link Kind#FOLDED} and {@link Kind#PREFIX}, folded but for the lower case
 *     for {@link Kind#UPPER_CASE}, empty for {@link Kind#ANY}
 */
public record TermToken(Kind kind, String text) implements Serializable {

  /** A lone {@code *}: matches any token. */
  static final TermToken ANY = new TermToken(Kind.ANY, "");

  public enum Kind {
    /** Equal after folding. */
    FOLDED,
    /** Equal without the lower-casing: {@code WHO} is not {@code who}. */
    UPPER_CASE,
    /** The folded token begins so: {@code cyber*}. */
    PREFIX,
    /** Any one token: {@code *}. */
    ANY
  }

  /** What a text's token is after folding if it matches (or begins with, for a prefix). */
  String folded() {
    return kind == Kind.UPPER_CASE ? Folding.toLowerCase(text) : text;
  }
}
