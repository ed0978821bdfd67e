package org.rapporteur.language;

import org.rapporteur.text.Characters;

/**
 * Finds the sentence that a place stands in, for reading.
 *
 * <p>A sentence ends after a full stop, question mark, exclamation mark or ellipsis (and the quotes
 * and brackets it closes) before white space, unless a small letter follows or the full stop is an
 * abbreviation's, an initial's or a list number's; and at a blank line, or before a line that
 * begins with a bullet or a list number.
 */
public final class Sentences {

  /** The longest excerpt, in code points, unless the mention itself is longer. */
  public static final int LONGEST = 500;

  /** How far a sentence is followed from the place, in UTF-16 units. */
  private static final int FARTHEST = 4 * LONGEST;

  private Sentences() {}

  /** The sentence that holds the place from {@code start} to {@code end}, without outer space. */
  public static Sentence at(String text, int start, int end) {
    int lowest = Math.max(0, start - FARTHEST);
    int from = start;
    while (from > lowest && !SentenceEnds.isAt(text, from)) {
      from--;
    }
    int highest = Math.min(text.length(), end + FARTHEST);
    int to = end;
    while (to < highest && !SentenceEnds.isAt(text, to)) {
      to++;
    }
    while (from < start && Characters.isWhiteSpace(text.charAt(from))) {
      from++;
    }
    while (to > end && Characters.isWhiteSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Sentence(wholeCharacter(text, from), wholeCharacter(text, to));
  }

  /** Whether a sentence ends between the character before a place and the one at it. */
  public static boolean endsAt(String text, int place) {
    return SentenceEnds.isAt(text, place);
  }

  /**
   * The sentence that a mention stands in, white space made single, at most {@value #LONGEST} code
   * points of it around the mention, which is always whole. It is cut between words.
   *
   * @param start where the mention begins, in UTF-16 units
   * @param end where it ends, exclusive
   */
  public static String around(String text, int start, int end) {
    Sentence sentence = at(text, start, end);
    String before = singleSpaced(text.substring(sentence.start(), start));
    String mention = singleSpaced(text.substring(start, end));
    String after = singleSpaced(text.substring(end, sentence.end()));
    int left = length(before);
    int right = length(after);
    int room = Math.max(0, LONGEST - length(mention));
    int keepLeft = Math.min(left, Math.max(room / 2, room - right));
    int keepRight = Math.min(right, room - keepLeft);
    return end(before, left - keepLeft) + mention + beginning(after, keepRight);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Leaves out at least so many code points, up to the next word's beginning. */
  private static String end(String text, int leaveOut) {
    if (leaveOut == 0) {
      return text;
    }
    int from = text.offsetByCodePoints(0, leaveOut);
    int space = text.indexOf(' ', from - 1);
    return text.substring(space < 0 ? from : space + 1);
  }

  /** At most so many code points, up to the last word that is whole. */
  private static String beginning(String text, int codePoints) {
    int to = text.offsetByCodePoints(0, codePoints);
    if (to == text.length()) {
      return text;
    }
    int space = text.lastIndexOf(' ', to);
    return text.substring(0, space < 0 ? to : space);
  }

  private static String singleSpaced(String text) {
    if (isSingleSpaced(text)) {
      return text;
    }
    StringBuilder single = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      boolean here = Characters.isWhiteSpace(text.charAt(i));
      if (!here) {
        single.append(text.charAt(i));
      } else if (!space) {
        single.append(' ');
      }
      space = here;
    }
    return single.toString();
  }

  private static boolean isSingleSpaced(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here == ' ' ? before == ' ' : Characters.isWhiteSpace(here)) {
        return false;
      }
      before = here;
    }
    return true;
  }

  /** The same place, or one unit before if it would part a surrogate pair. */
  private static int wholeCharacter(String text, int i) {
    boolean parts =
        i > 0
            && i < text.length()
            && Character.isLowSurrogate(text.charAt(i))
            && Character.isHighSurrogate(text.charAt(i - 1));
    return parts ? i - 1 : i;
  }
}
