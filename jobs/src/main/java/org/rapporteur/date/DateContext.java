package org.rapporteur.date;

import java.util.Locale;
import java.util.Set;

/**
 * What stands around a date: its line and its sentence, at most {@value #REACH} characters to
 * either side, so that a text without line breaks costs no more.
 *
 * @param lineBefore the line up to the date, as written
 * @param lineAfter the line after the date, as written
 * @param before the sentence up to the date, in lower case with plain spaces
 * @param after the sentence after the date, in lower case with plain spaces
 */
record DateContext(String lineBefore, String lineAfter, String before, String after) {

  private static final int REACH = 300;

  /** Words whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "lt", "gen", "col", "maj", "brig", "adm", "capt",
          "cdr", "cmdr", "sgt", "hon", "no", "nr", "art", "vs", "approx", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  static DateContext of(String text, FoundDate date) {
    int lineStart = date.start();
    while (lineStart > 0
        && date.start() - lineStart < REACH
        && text.charAt(lineStart - 1) != '\n') {
      lineStart--;
    }
    int lineEnd = date.end();
    while (lineEnd < text.length()
        && lineEnd - date.end() < REACH
        && text.charAt(lineEnd) != '\n') {
      lineEnd++;
    }
    String lineBefore = text.substring(lineStart, date.start());
    String lineAfter = text.substring(date.end(), lineEnd);
    String before = lineBefore.substring(afterLastStop(lineBefore));
    String after = lineAfter.substring(0, afterFirstStop(lineAfter));
    return new DateContext(lineBefore, lineAfter, plain(before), plain(after));
  }

  /** Where the sentence after the one at {@code from} begins, as far as a sentence reaches. */
  static int nextSentence(String text, int from) {
    int limit = Math.min(text.length(), from + 2 * REACH);
    for (int i = from; i < limit; i++) {
      if (stops(text, i)) {
        return i + 1;
      }
    }
    return limit;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
  }

  private static int afterLastStop(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      if (stops(line, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int afterFirstStop(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (stops(line, i)) {
        return i + 1;
      }
    }
    return line.length();
  }

  /** Whether a sentence ends here. */
  private static boolean stops(String line, int place) {
    char c = line.charAt(place);
    if (c == '?' || c == '!') {
      return true;
    }
    int next = place + 1;
    if (c != '.' || (next < line.length() && !DateCursor.isSpace(line.charAt(next)))) {
      return false;
    }
    int word = place;
    while (word > 0 && Character.isLetterOrDigit(line.charAt(word - 1))) {
      word--;
    }
    boolean initial = place - word == 1 && Character.isUpperCase(line.charAt(word));
    boolean ordinal =
        next < line.length()
            && place - word <= 2
            && word < place
            && line.substring(word, place).chars().allMatch(Character::isDigit);
    return !initial && !ordinal && !ABBREVIATIONS.contains(plain(line.substring(word, place)));
  }
}
