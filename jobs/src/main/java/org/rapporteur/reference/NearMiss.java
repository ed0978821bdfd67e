package org.rapporteur.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what a mistyped word was meant to be. */
public final class NearMiss {

  private static final int MOST_EDITS = 2;

  private NearMiss() {}

  /** {@code , did you mean "terms"?}, or empty if no known word is near. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known).map(meant -> ", did you mean \"" + meant + "\"?").orElse("");
  }

  static Optional<String> nearest(String word, Collection<String> known) {
    int most = Math.min(MOST_EDITS, word.length() / 2);
    return known.stream()
        .filter(other -> edits(word, other) <= most)
        .min(Comparator.comparingInt(other -> edits(word, other)));
  }

  /** How many letters must be put in, left out or changed to make one word the other; no case. */
  private static int edits(String from, String to) {
    if (Math.abs(from.length() - to.length()) > MOST_EDITS) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        char a = Character.toLowerCase(from.charAt(i - 1));
        char b = Character.toLowerCase(to.charAt(j - 1));
        int changed = diagonal + (a == b ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
