package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: a maximal run of letters, numbers and marks with at least one letter or number
 * in it. Soft hyphens inside the run belong to it.
 *
 * @param start where it begins, in UTF-16 units of the text
 * @param end where it ends, exclusive
 */
public record Token(int start, int end) {

  /** The tokens of a text in their order. */
  public static List<Token> allOf(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (!Characters.isInToken(codePoint)) {
        i += Character.charCount(codePoint);
        continue;
      }
      int start = i;
      int end = i;
      boolean word = false;
      while (i < text.length()) {
        codePoint = text.codePointAt(i);
        boolean inside = Characters.isInToken(codePoint);
        if (!inside && codePoint != Characters.SOFT_HYPHEN) {
          break;
        }
        i += Character.charCount(codePoint);
        if (inside) {
          word |= Characters.isLetterOrNumber(codePoint);
          end = i;
        }
      }
      if (word) {
        tokens.add(new Token(start, end));
      }
    }
    return tokens;
  }

  /** The tokens of a text, each folded, in their order. */
  public static List<String> foldedIn(String text) {
    return allOf(text).stream().map(token -> Folding.fold(token.in(text))).toList();
  }

  /** The token as the text writes it. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
