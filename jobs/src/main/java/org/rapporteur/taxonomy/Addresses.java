package org.rapporteur.taxonomy;

import java.util.List;
import org.rapporteur.text.Characters;

/**
 * The web and mail addresses in a text: longest runs without white space that hold {@code ://}, or
 * begin (from their first letter or number) with {@code www.} in any case, or have an {@code @}
 * between two letters or numbers. Refilled for each text.
 */
final class Addresses {

  private static final String SCHEME = "://";
  private static final String WORLD_WIDE_WEB = "www.";

  /**
   * What every address holds at least one of; the last four are what {@code www} in any case holds.
   */
  private static final List<String> SIGNS = List.of(SCHEME, "@", "ww", "WW", "wWw", "WwW");

  /** Of each run that is an address, where it begins, in the upper half, and where it ends. */
  private final Longs runs = new Longs();

  /** Finds the addresses of a text. */
  void read(String text) {
    runs.size = 0;
    for (String sign : SIGNS) {
      int at = text.indexOf(sign);
      while (at >= 0) {
        int start = at;
        while (start > 0 && !Characters.isWhiteSpace(text.charAt(start - 1))) {
          start--;
        }
        int end = at;
        while (end < text.length() && !Characters.isWhiteSpace(text.charAt(end))) {
          end++;
        }
        if (isAddress(text, start, end)) {
          runs.add(Matches.match(start, end));
        }
        at = text.indexOf(sign, end);
      }
    }
    runs.sort();
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return runs.size == 0;
  }

  /** Whether a token that begins here stands in an address. */
  boolean hold(int start) {
    int begun = runs.below(Matches.match(start + 1, 0));
    return begun > 0 && start < Matches.lower(runs.values[begun - 1]);
  }

  private static boolean isAddress(String text, int start, int end) {
    if (beginsWithWorldWideWeb(text, start, end)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      boolean found =
          switch (text.charAt(i)) {
            case ':' -> i + SCHEME.length() <= end && text.startsWith(SCHEME, i);
            case '@' ->
                i > start
                    && i + 1 < end
                    && Characters.isLetterOrNumber(text.codePointBefore(i))
                    && Characters.isLetterOrNumber(text.codePointAt(i + 1));
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithWorldWideWeb(String text, int start, int end) {
    int i = start;
    while (i < end && !Characters.isLetterOrNumber(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i + WORLD_WIDE_WEB.length() <= end
        && text.regionMatches(true, i, WORLD_WIDE_WEB, 0, WORLD_WIDE_WEB.length());
  }
}
