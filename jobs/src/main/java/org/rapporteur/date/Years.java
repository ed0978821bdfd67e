package org.rapporteur.date;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Wording;
import org.rapporteur.language.Wording.Stretch;
import org.rapporteur.language.Words;

/** The years that a text names, but for the ends of periods: those may be still to come. */
final class Years {

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2099;

  /** What belongs to a number, price or period if it stands before a year. */
  private static final String PART_OF_MORE = ".,/–-";

  private static final Words UNTIL = Words.of("until");

  /** So far before a year a word may stand that makes it the end of a period, in characters. */
  private static final int NEAR = 8;

  private record Year(int start, int number) {}

  private final List<Year> years = new ArrayList<>();
  private int last;

  Years(String text) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      int number = 0;
      while (i < text.length() && i - start < 5 && DateCursor.isDigit(text.charAt(i))) {
        number = 10 * number + text.charAt(i) - '0';
        i++;
      }
      boolean year = i - start == 4 && number >= EARLIEST && number <= LATEST;
      if (year && isApart(text, start, i)) {
        years.add(new Year(start, number));
        last = Math.max(last, number);
      }
      i = Math.max(i, start + 1);
    }
  }

  /** The last of them, 0 if there is none. */
  int last() {
    return last;
  }

  /** Whether a date lies so many years or more before every other year that the text names. */
  boolean areFarFrom(FoundDate date, int far) {
    int own = date.first().getYear();
    boolean other = false;
    for (Year year : years) {
      boolean within = year.start() >= date.start() && year.start() < date.end();
      if (!within && year.number() < own + far) {
        return false;
      }
      other |= !within;
    }
    return other;
  }

  private static boolean isApart(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    boolean more = Character.isLetterOrDigit(before) || PART_OF_MORE.indexOf(before) >= 0;
    boolean after = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    if (more || after) {
      return false;
    }
    Wording words = Wording.of(text, Math.max(0, start - NEAR), start);
    return !words.places(UNTIL).contains(new Stretch(words.size() - 1, words.size()));
  }
}
