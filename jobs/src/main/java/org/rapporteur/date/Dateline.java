package org.rapporteur.date;

import org.rapporteur.language.Wording;
import org.rapporteur.language.Wording.Stretch;
import org.rapporteur.language.Words;

/**
 * Tells whether a date is a dateline: a line that holds no more than a place, a label or nothing
 * before it ({@code Berne, 7 February 2002}, {@code • 15 Nov. 2023 -}).
 */
final class Dateline {

  private static final Words LABELS = Words.of("labels");
  private static final Words ON = Words.of("on the day");
  private static final Words ON_TOO = Words.of("on");
  private static final Words WEEKDAYS = Words.of("weekdays");

  /** Small words within names. */
  private static final Words NAMES = Words.of("names");

  /** What heads other things than a place. */
  private static final Words NO_PLACE = Words.of("no place");

  private static final Words AT_THE_HOUR = Words.of("at the hour");
  private static final Words TO = Words.of("until");

  /** A place or an office has no more words than this. */
  private static final int MOST_WORDS = 6;

  /** What parts the words of a dateline, beside white space. */
  private static final String BETWEEN = ",:;/|•–—(*_-.'’";

  private static final String AROUND = ".,;:)|*_•–—-";
  private static final String BESIDE = "–—-|,:(";
  private static final String DASHES = "–—-";

  private Dateline() {}

  /** Whether the date opens its line as a dateline does; text may follow on the line. */
  static boolean opens(Candidate candidate) {
    if (!before(candidate.lineBefore())) {
      return false;
    }
    String line = candidate.lineAfter();
    Wording after = Wording.of(line);
    int hour = afterHour(after);
    return hour > 0 ? !isAppointment(candidate, after, hour) : isNothing(line) || goesOn(line);
  }

  /** Whether the line holds nothing but the dateline. */
  static boolean fills(Candidate candidate) {
    return isNothing(candidate.lineAfter()) && before(candidate.lineBefore());
  }

  /** Whether the line holds nothing but the date and perhaps a label. */
  static boolean isAlone(Candidate candidate) {
    Wording before = candidate.lineBefore();
    boolean bare = before.size() == 0 || (before.size() == 1 && is(before, WEEKDAYS, 0));
    return isNothing(candidate.lineAfter()) && (bare || isLabel(before));
  }

  /** Whether the date ends its line, with a mark between it and what stands before it. */
  static boolean endsBeside(Candidate candidate) {
    Wording before = candidate.lineBefore();
    String gap = before.gap(before.size());
    return isNothing(candidate.lineAfter())
        && gap.chars().anyMatch(c -> BESIDE.indexOf(c) >= 0)
        && !candidate.announced();
  }

  /** Whether a weekday stands before the date, as where somebody is expected. */
  static boolean afterWeekday(Candidate candidate) {
    Wording line = candidate.lineBefore();
    int last = line.size() - 1;
    return last >= 0 && is(line, WEEKDAYS, last) && Wording.consistsOf(line.gap(last + 1), ",");
  }

  private static boolean isNothing(String after) {
    return Wording.consistsOf(after, AROUND);
  }

  /** Whether a dash, a bracket or a new beginning parts the dateline from the text behind it. */
  private static boolean goesOn(String after) {
    for (int i = 0; i < after.length(); i++) {
      char c = after.charAt(i);
      if (!DateCursor.isSpace(c) && ".,)".indexOf(c) < 0) {
        return "-–—|:(".indexOf(c) >= 0 || Character.isUpperCase(c);
      }
    }
    return false;
  }

  /** The word after a time of day that the line goes on with, 0 if there is none. */
  private static int afterHour(Wording line) {
    int at = line.size() > 0 && is(line, AT_THE_HOUR, 0) ? 1 : 0;
    return Wording.consistsOf(line.gap(0), AROUND) ? afterHour(line, at) : 0;
  }

  /** The word after a time of day that stands at a word ({@code 10h30}, {@code 10:30}), or 0. */
  static int afterHour(Wording line, int at) {
    if (at >= line.size()) {
      return 0;
    }
    String hour = line.word(at);
    if (hour.length() > 2) {
      int h = hour.indexOf('h');
      return isNumber(hour.substring(0, Math.max(0, h)), 1) && isNumber(hour.substring(h + 1), 2)
          ? at + 1
          : 0;
    }
    boolean parted = line.gap(at + 1).equals(":") || line.gap(at + 1).equals(".");
    boolean minutes = parted && at + 1 < line.size() && isNumber(line.word(at + 1), 2);
    return minutes && isNumber(hour, 1) ? at + 2 : 0;
  }

  private static boolean isNumber(String word, int fewest) {
    return word.length() >= fewest
        && word.length() <= 2
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether somebody is expected then: a weekday and a time, or the start and the end. */
  private static boolean isAppointment(Candidate candidate, Wording after, int hour) {
    String gap = after.gap(hour);
    boolean ends =
        gap.chars().anyMatch(c -> DASHES.indexOf(c) >= 0)
            || (hour < after.size() && is(after, TO, hour));
    boolean soon = Wording.consistsOf(after.gap(0), ",");
    return soon && (ends || afterWeekday(candidate));
  }

  private static boolean before(Wording line) {
    return isLabel(line) || isName(line);
  }

  /** Whether the line is a label, perhaps with a weekday. */
  private static boolean isLabel(Wording line) {
    int end = line.size();
    if (end > 0 && is(line, WEEKDAYS, end - 1)) {
      end--;
    }
    if (end > 0 && (is(line, ON, end - 1) || is(line, ON_TOO, end - 1))) {
      end--;
    }
    return line.places(LABELS).contains(new Stretch(0, end));
  }

  /** Whether the line is names with capital letters, numbers, and small words among them. */
  private static boolean isName(Wording line) {
    int words = 0;
    for (int i = 0; i < line.size(); i++) {
      boolean small = is(line, NAMES, i);
      boolean name = small || line.isCapital(i) || Character.isDigit(line.word(i).charAt(0));
      boolean number = Character.isDigit(line.word(i).charAt(0));
      boolean part =
          i > 0 && (line.gap(i).equals("-") || line.gap(i).equals("/") || line.gap(i).equals("."));
      words += part ? 0 : 1;
      if (!(name || part)
          || (number && !part && !line.gap(i + 1).equals("/"))
          || !Wording.consistsOf(line.gap(i), i == 0 ? "•–—-(*_|#[" : BETWEEN)) {
        return false;
      }
    }
    boolean ends = line.size() == 0 || !line.gap(line.size()).isEmpty();
    return ends && words <= MOST_WORDS && !line.has(NO_PLACE);
  }

  private static boolean is(Wording line, Words kind, int word) {
    return line.places(kind).contains(new Stretch(word, word + 1));
  }
}
