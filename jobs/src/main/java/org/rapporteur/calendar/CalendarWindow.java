package org.rapporteur.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One window as a person names it, such as {@code 2023-05} or {@code 2023-Q2}.
 *
 * @param kind the kind that such a window is usually one of; another kind may hold it too
 * @param start its first day
 * @param end the day after its last
 */
public record CalendarWindow(String kind, LocalDate start, LocalDate end) {

  /** What is understood, for messages. */
  public static final String FORMS =
      "a window such as 2023, 2023-Q2, 2023-05, 2023-W21, 2023-05-11 or 2023-04-01/P3M";

  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
  private static final Pattern PERIOD =
      Pattern.compile("([0-9-]{10})/((P[0-9]{1,6}[DWMY])(?:/P[0-9]{1,6}[DWMY])?)");

  /**
   * The window that a text names: a year, quarter, month, ISO week, day, or a first day and a
   * period.
   *
   * @throws DateTimeException if it names none
   */
  public static CalendarWindow parse(String text) {
    Matcher quarter = QUARTER.matcher(text);
    Matcher period = PERIOD.matcher(text);
    if (quarter.matches()) {
      int month = 3 * Integer.parseInt(quarter.group(2)) - 2;
      LocalDate start = LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1);
      return new CalendarWindow("quarter", start, start.plusMonths(3));
    }
    if (period.matches()) {
      LocalDate start = LocalDate.parse(period.group(1));
      LocalDate end = start.plus(Period.parse(period.group(3)));
      if (!end.isAfter(start)) {
        throw new DateTimeException("a window has at least one day");
      }
      return new CalendarWindow(period.group(2), start, end);
    }
    if (text.matches("[0-9]{4}")) {
      LocalDate start = LocalDate.parse(text + "-01-01");
      return new CalendarWindow("year", start, start.plusYears(1));
    }
    if (text.matches("[0-9]{4}-[0-9]{2}")) {
      LocalDate start = LocalDate.parse(text + "-01");
      return new CalendarWindow("month", start, start.plusMonths(1));
    }
    if (text.matches("[0-9]{4}-W[0-9]{2}")) {
      LocalDate start = LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return new CalendarWindow("week", start, start.plusWeeks(1));
    }
    LocalDate day = LocalDate.parse(text);
    return new CalendarWindow("day", day, day.plusDays(1));
  }

  /** Whether a day, given in ISO form, is in it. */
  public boolean holds(String day) {
    LocalDate date = LocalDate.parse(day);
    return !date.isBefore(start) && date.isBefore(end);
  }
}
