package org.rapporteur.language;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop does not, or not always, end a sentence. */
final class Abbreviations {

  /** Ranks and titles: a name follows. */
  private static final Set<String> BEFORE_NAMES = Words.of("abbreviations before names").forms();

  /** Before a number. */
  private static final Set<String> BEFORE_NUMBERS =
      Words.of("abbreviations before numbers").forms();

  /** Within a sentence, or at its end. */
  private static final Set<String> ANYWHERE = Words.of("abbreviations").forms();

  /** Words that begin sentences and hardly follow an abbreviation within one. */
  private static final Set<String> BEGINNERS = Words.of("sentence beginners").forms();

  private Abbreviations() {}

  /**
   * Whether the full stop after a word leaves its sentence open.
   *
   * @param word what stands before the full stop, back to white space
   * @param next the word after the white space that follows it
   */
  static boolean leavesOpen(String word, String next) {
    String lower = word.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf('-') + 1);
    if (BEFORE_NAMES.contains(last)) {
      return true;
    }
    if (BEFORE_NUMBERS.contains(last)) {
      return !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    }
    return (ANYWHERE.contains(last) || isInitials(word))
        && !BEGINNERS.contains(next.toLowerCase(Locale.ROOT));
  }

  /** Single letters with full stops between: {@code U.S}, or the {@code J} of a name. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }
}
