package org.rapporteur.date;

import static org.rapporteur.date.DateCursor.NOTHING;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.date.FoundDate.Form;

/** The forms of a date that are all numbers. */
final class NumericDates {

  /** Two-digit years from here on belong to the twentieth century. */
  private static final int PIVOT = 70;

  private final DateCursor cursor;

  NumericDates(DateCursor cursor) {
    this.cursor = cursor;
  }

  /** {@code 2023-06-02}, {@code 29/11/2024}, {@code 15.06.98}; day before month if both fit. */
  @Nullable FoundDate read() {
    int begin = cursor.at();
    int one = cursor.number(1, 4);
    char separator = cursor.peek();
    if (one == NOTHING || (separator != '-' && separator != '/' && separator != '.')) {
      return null;
    }
    int digits = cursor.at() - begin;
    cursor.moveTo(cursor.at() + 1);
    int two = cursor.number(1, 2);
    if (two == NOTHING || !cursor.literal(separator)) {
      return null;
    }
    int third = cursor.at();
    int three = cursor.number(1, 4);
    if (three == NOTHING || continues(separator)) {
      return null;
    }
    int yearDigits = cursor.at() - third;
    if (digits == 4 && separator != '.' && yearDigits <= 2) {
      return day(begin, one, two, three);
    }
    if (digits > 2 || yearDigits % 2 == 1) {
      return null;
    }
    if (yearDigits == 2) {
      if (third - begin != 6 || separator == '-') {
        return null;
      }
      three += three < PIVOT ? 2000 : 1900;
    }
    boolean american = two > 12 && separator == '/';
    return american ? day(begin, three, one, two) : day(begin, three, two, one);
  }

  /** Whether the number just read goes on, as that of an address or a version does. */
  private boolean continues(char separator) {
    char next = cursor.peek();
    return (next == separator || next == '-' || next == '/')
        && (DateCursor.isDigit(cursor.charAt(cursor.at() + 1)) || next == '/');
  }

  private @Nullable FoundDate day(int begin, int year, int month, int day) {
    LocalDate value = civil(year, month, day);
    return value == null || year < 1000
        ? null
        : new FoundDate(begin, cursor.at(), value, value, Form.DAY);
  }

  /** The day, or null if the month has no such day. */
  static @Nullable LocalDate civil(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
