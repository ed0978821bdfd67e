package org.rapporteur.release;

import java.util.Comparator;

/**
 * The order of every published list and table: by code point. {@link String#compareTo} compares
 * UTF-16 units, which puts a character outside the basic plane before U+E000 to U+FFFF.
 */
public final class CodePointOrder {

  /** Compares texts code point by code point; a prefix comes before what it begins. */
  public static final Comparator<String> COMPARATOR = CodePointOrder::compare;

  private CodePointOrder() {}

  private static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean bothOrNeither = Character.isSurrogate(a) == Character.isSurrogate(b);
        return bothOrNeither ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
