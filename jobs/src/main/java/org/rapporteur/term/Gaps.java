package org.rapporteur.term;

import org.rapporteur.text.Characters;

/** What may stand between two consecutive tokens of a phrase. */
final class Gaps {

  private Gaps() {}

  /**
   * Whether a phrase goes on over this part of a text: white space with at most one line break, at
   * most one joiner among it, no white space after a full stop; or the term's own characters.
   *
   * @param own the term's own characters in this gap without white space, empty if it has none
   */
  static boolean joins(char[] text, int from, int to, String own) {
    return isPlain(text, from, to) || (!own.isEmpty() && isOwn(text, from, to, own));
  }

  private static boolean isPlain(char[] text, int from, int to) {
    boolean lineBreak = false;
    int joiner = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (Characters.isWhiteSpace(c)) {
        if (joiner == '.' || (lineBreak && Characters.isLineBreak(c))) {
          return false;
        }
        lineBreak |= Characters.isLineBreak(c);
      } else {
        int codePoint = Character.codePointAt(text, i, to);
        if (joiner != 0 || !Characters.isJoiner(codePoint)) {
          return false;
        }
        joiner = codePoint;
        i += Character.charCount(codePoint) - 1;
      }
    }
    return true;
  }

  private static boolean isOwn(char[] text, int from, int to, String own) {
    int read = 0;
    for (int i = from; i < to; i++) {
      if (!Characters.isWhiteSpace(text[i])) {
        if (read == own.length() || own.charAt(read) != text[i]) {
          return false;
        }
        read++;
      }
    }
    return read == own.length();
  }
}
