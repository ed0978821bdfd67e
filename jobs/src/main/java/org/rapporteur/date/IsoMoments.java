package org.rapporteur.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and date-times of ISO 8601: calendar, week and ordinal dates, extended and basic forms, a
 * space instead of the {@code T}. A year has four digits.
 */
final class IsoMoments {

  private static final Pattern TIME =
      Pattern.compile(
          "(?<hour>\\d{2})(?::?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?)?"
              + "(?: ?(?<zone>[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?))?");

  private IsoMoments() {}

  /** Reads a text, null if it is no date of ISO 8601. */
  static @Nullable Moment parse(String text) {
    try {
      int time = endOfDate(text);
      LocalDate date = date(text, time);
      if (date == null) {
        return null;
      }
      return time == text.length()
          ? new Moment(date.atStartOfDay(), null)
          : withTime(date, text.substring(time + 1));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static int endOfDate(String text) {
    for (int i = 7; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'T' || c == 't' || c == ' ') {
        return i;
      }
    }
    return text.length();
  }

  private static @Nullable LocalDate date(String text, int length) {
    if (length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = number(text, 0, 4);
      int month = number(text, 5, 7);
      int day = number(text, 8, 10);
      return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
    }
    if (length == 10 && text.startsWith("-W", 4)) {
      return LocalDate.parse(text.substring(0, length), DateTimeFormatter.ISO_WEEK_DATE);
    }
    if (length == 8 && text.charAt(4) == '-') {
      return LocalDate.parse(text.substring(0, length), DateTimeFormatter.ISO_ORDINAL_DATE);
    }
    if (length == 8 && number(text, 0, 8) >= 0) {
      return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    }
    return null;
  }

  private static @Nullable Moment withTime(LocalDate date, String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return null;
    }
    LocalDateTime local =
        Moment.at(
            date,
            part(time, "hour"),
            part(time, "minute"),
            part(time, "second"),
            nanoseconds(time));
    String zone = time.group("zone");
    return new Moment(local, zone == null ? null : WrittenMoments.offset(zone));
  }

  private static int nanoseconds(Matcher time) {
    String digits = time.group("fraction");
    return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
  }

  private static int part(Matcher time, String name) {
    String digits = time.group(name);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The number that the digits from {@code from} to {@code to} write, -1 if one is none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
