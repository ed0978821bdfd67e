package org.rapporteur.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Reads the small pieces of a date, one after the other. Each method moves past what it read, or
 * stays where it was and says that there was nothing.
 */
final class DateCursor {

  /** What stands between two days or two dates that belong together. */
  enum Joiner {
    NONE,
    /** A dash or {@code to}: from the one to the other. */
    RANGE,
    /** {@code and}, {@code &}, {@code /}: both. */
    AND,
    /** A comma: one of a list that a later {@code and} closes. */
    COMMA
  }

  /** No number stands here. */
  static final int NOTHING = -1;

  private final String text;
  private int at;

  DateCursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  /** The character here, or NUL at the end. */
  char peek() {
    return charAt(at);
  }

  char charAt(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '\0';
  }

  /** Passes over white space of any length and kind, with at most one line break. */
  boolean gap() {
    int begin = at;
    boolean broken = false;
    while (isSpace(peek())) {
      if (peek() == '\n') {
        if (broken) {
          break;
        }
        broken = true;
      }
      at++;
    }
    return at > begin;
  }

  boolean literal(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  /** A run of {@code fewest} to {@code most} ASCII digits that ends there. */
  int number(int fewest, int most) {
    int end = at;
    int value = 0;
    while (end - at <= most && isDigit(charAt(end))) {
      value = value * 10 + charAt(end) - '0';
      end++;
    }
    int digits = end - at;
    if (digits < fewest || digits > most) {
      return NOTHING;
    }
    at = end;
    return value;
  }

  /** A day of a month: {@code 2}, {@code 02}, {@code 2nd}, {@code 1er}, {@code 2.}. */
  int day() {
    int begin = at;
    int value = number(1, 2);
    if (value == NOTHING) {
      return NOTHING;
    }
    String suffix = literal('°') || literal('º') ? "" : word();
    if (!DateWords.endsDay(suffix) || value < 1 || value > 31) {
      at = begin;
      return NOTHING;
    }
    return value;
  }

  DateWords.@Nullable Month month() {
    int begin = at;
    DateWords.Month month = DateWords.month(word());
    if (month == null) {
      at = begin;
    } else if (month.dotted()) {
      literal('.');
    }
    return month;
  }

  @Nullable DayOfWeek weekday() {
    int begin = at;
    DayOfWeek weekday = DateWords.weekday(word());
    if (weekday == null) {
      at = begin;
    }
    return weekday;
  }

  /** A year of four digits, perhaps after a comma. */
  int year() {
    int begin = at;
    boolean apart = literal(',');
    apart |= gap();
    apart = apart || literal('-') || literal('/') || literal('.');
    int value = apart ? number(4, 4) : NOTHING;
    if (value < 1000 || value > 2999 || Character.isLetter(peek())) {
      at = begin;
      return NOTHING;
    }
    return value;
  }

  /** What joins two days, with the white space around it. */
  Joiner joiner() {
    int begin = at;
    literal('.');
    boolean apart = gap();
    Joiner found = symbol();
    if (found == Joiner.NONE && apart) {
      found = DateWords.joiner(word());
    }
    if (found == Joiner.NONE) {
      at = begin;
    } else {
      gap();
    }
    return found;
  }

  private Joiner symbol() {
    Joiner found =
        switch (peek()) {
          case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> Joiner.RANGE;
          case '&', '/' -> Joiner.AND;
          case ',' -> Joiner.COMMA;
          default -> Joiner.NONE;
        };
    if (found != Joiner.NONE) {
      at++;
    }
    return found;
  }

  /** A run of letters no longer than the words of dates are; empty if there is none. */
  String word() {
    int end = at;
    while (end - at <= DateWords.LONGEST && Character.isLetter(charAt(end))) {
      end++;
    }
    if (end - at > DateWords.LONGEST) {
      return "";
    }
    String word = text.substring(at, end);
    at = end;
    return word;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
