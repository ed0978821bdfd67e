package org.rapporteur.text;

import java.util.Locale;

/**
 * What stands around a date: its line and its sentence, in lower case, at most {@value #REACH}
 * characters to either side, so that a text without line breaks costs no more.
 *
 * @param lineBefore the line up to the date, as written
 * @param lineAfter the line after the date, as written
 * @param before the sentence up to the date, in lower case
 * @param after the sentence after the date, in lower case
 */
record ProseDateContext(String lineBefore, String lineAfter, String before, String after) {

  private static final int REACH = 240;

  static ProseDateContext of(String text, int start, int end) {
    int lineStart = start;
    while (lineStart > 0 && start - lineStart < REACH && text.charAt(lineStart - 1) != '\n') {
      lineStart--;
    }
    int lineEnd = end;
    while (lineEnd < text.length() && lineEnd - end < REACH && text.charAt(lineEnd) != '\n') {
      lineEnd++;
    }
    String lineBefore = text.substring(lineStart, start);
    String lineAfter = text.substring(end, lineEnd);
    String before = lineBefore.substring(lastStop(lineBefore));
    String after = lineAfter.substring(0, firstStop(lineAfter));
    return new ProseDateContext(lineBefore, lineAfter, lower(before), lower(after));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
  }

  private static int lastStop(String line) {
    for (int i = line.length() - 1; i > 0; i--) {
      if (stops(line, i - 1)) {
        return i;
      }
    }
    return 0;
  }

  private static int firstStop(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (stops(line, i)) {
        return i + 1;
      }
    }
    return line.length();
  }

  /** Whether a sentence ends here; a full stop after a short word is an abbreviation's. */
  private static boolean stops(String line, int place) {
    char c = line.charAt(place);
    if (c == '?' || c == '!') {
      return true;
    }
    boolean insideWord =
        place + 1 < line.length() && !ProseDateCursor.isSpace(line.charAt(place + 1));
    if (c != '.' || insideWord) {
      return false;
    }
    int word = place;
    while (word > 0 && Character.isLetterOrDigit(line.charAt(word - 1))) {
      word--;
    }
    return place - word > 3 || place == word;
  }
}
