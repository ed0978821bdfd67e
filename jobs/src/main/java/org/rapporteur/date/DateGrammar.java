package org.rapporteur.date;

import static org.rapporteur.date.DateCursor.NOTHING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.date.DateCursor.Joiner;
import org.rapporteur.date.DateWords.Month;
import org.rapporteur.date.FoundDate.Form;

/**
 * The forms that a date with a month's name takes in prose. Each method reads one from where the
 * cursor stands and leaves the cursor at its end, or returns null.
 */
final class DateGrammar {

  /** A list of days longer than this is a table. */
  private static final int LONGEST_LIST = 8;

  /** The days that one month is named for, of {@code 6 and 7 November}. */
  private record Days(int first, int last) {}

  /** A month's name as it stands in the text. */
  private record MonthWord(Month month, boolean capital) {}

  /** One end of a date: a day of a month, of a year if that is said. */
  private record Day(int day, Month month, int year) {}

  private final DateCursor cursor;
  private final @Nullable LocalDate reference;

  DateGrammar(DateCursor cursor, @Nullable LocalDate reference) {
    this.cursor = cursor;
    this.reference = reference;
  }

  /** {@code 2nd June 2023}, {@code 12-13 May 2016}, {@code 30 May to 2 June 2023}. */
  @Nullable FoundDate dayFirst() {
    int begin = cursor.at();
    Days days = days();
    if (days == null) {
      return null;
    }
    MonthWord word = monthAfterDay();
    if (word == null) {
      return null;
    }
    int year = cursor.year();
    int end = cursor.at();
    Day later = laterDayFirst(year);
    if (later == null) {
      cursor.moveTo(end);
    }
    Day first = new Day(days.first(), word.month(), year);
    Day last = later == null ? new Day(days.last(), word.month(), year) : later;
    return dates(begin, first, last, word.capital());
  }

  private @Nullable MonthWord monthAfterDay() {
    boolean dotted = cursor.literal('.');
    boolean apart = cursor.gap() || dotted || cursor.literal('-') || cursor.literal('/');
    if (!apart) {
      return null;
    }
    MonthWord month = monthWord();
    return month == null && DateWords.isOf(cursor.word()) && cursor.gap() ? monthWord() : month;
  }

  private @Nullable MonthWord monthWord() {
    boolean capital = Character.isUpperCase(cursor.peek());
    Month month = cursor.month();
    return month == null ? null : new MonthWord(month, capital);
  }

  /** The other end of a range over two months, or over two years. */
  private @Nullable Day laterDayFirst(int yearBefore) {
    Joiner joiner = cursor.joiner();
    if (joiner == Joiner.NONE || joiner == Joiner.COMMA) {
      return null;
    }
    if (yearBefore != NOTHING && joiner != Joiner.RANGE) {
      return null;
    }
    int day = cursor.day();
    MonthWord word = day == NOTHING ? null : monthAfterDay();
    if (word == null) {
      return null;
    }
    int year = cursor.year();
    return yearBefore != NOTHING && year == NOTHING ? null : new Day(day, word.month(), year);
  }

  /** {@code June 2, 2023}, {@code May 12-13, 2016}, {@code May 2024}, {@code May-June 2024}. */
  @Nullable FoundDate monthFirst() {
    int begin = cursor.at();
    Month month = cursor.month();
    if (month == null) {
      return null;
    }
    boolean capital = Character.isUpperCase(cursor.charAt(begin));
    int mark = cursor.at();
    int year = cursor.year();
    if (year != NOTHING) {
      return months(begin, month, month, year, capital);
    }
    Joiner joiner = cursor.joiner();
    Month second = joiner == Joiner.NONE ? null : cursor.month();
    year = second == null ? NOTHING : cursor.year();
    if (second != null && year != NOTHING) {
      return months(begin, month, second, year, capital);
    }
    cursor.moveTo(mark);
    Days days = cursor.gap() ? days() : null;
    if (days == null || !capital) {
      return null;
    }
    int end = cursor.at();
    year = cursor.year();
    Day last = new Day(days.last(), month, year);
    if (year == NOTHING) {
      Day later = laterMonthFirst();
      if (later == null) {
        cursor.moveTo(end);
      } else {
        last = later;
      }
    }
    return dates(begin, new Day(days.first(), month, year), last, true);
  }

  private @Nullable Day laterMonthFirst() {
    Joiner joiner = cursor.joiner();
    Month month = joiner == Joiner.NONE || joiner == Joiner.COMMA ? null : cursor.month();
    int day = month == null || !cursor.gap() ? NOTHING : cursor.day();
    return month == null || day == NOTHING ? null : new Day(day, month, cursor.year());
  }

  private @Nullable FoundDate months(
      int begin, Month first, Month last, int year, boolean capital) {
    boolean mistaken = capital ? first.lower() : first.capital();
    boolean ofNoSuchDay =
        DateCursor.isSpace(cursor.charAt(begin - 1))
            && DateCursor.isDigit(cursor.charAt(begin - 2));
    if (mistaken || ofNoSuchDay || last.number() < first.number()) {
      return null;
    }
    return new FoundDate(
        begin,
        cursor.at(),
        LocalDate.of(year, first.number(), 1),
        YearMonth.of(year, last.number()).atEndOfMonth(),
        Form.MONTH);
  }

  /** {@code 12}, {@code 12-13}, {@code 6 and 7}, {@code 5, 6 and 7}; growing. */
  private @Nullable Days days() {
    int first = cursor.day();
    int last = first;
    Joiner joiner = Joiner.NONE;
    for (int count = 1; last != NOTHING && count < LONGEST_LIST; count++) {
      int mark = cursor.at();
      Joiner next = cursor.joiner();
      int day = next == Joiner.NONE ? NOTHING : cursor.day();
      if (day <= last) {
        cursor.moveTo(mark);
        break;
      }
      joiner = next;
      last = day;
    }
    return first == NOTHING || joiner == Joiner.COMMA ? null : new Days(first, last);
  }

  private @Nullable FoundDate dates(int begin, Day first, Day last, boolean capital) {
    int year = last.year() == NOTHING ? first.year() : last.year();
    if (year == NOTHING && (reference == null || (first.month().capital() && !capital))) {
      return null;
    }
    LocalDate end =
        year == NOTHING
            ? nearest(last)
            : NumericDates.civil(year, last.month().number(), last.day());
    if (end == null) {
      return null;
    }
    boolean turn = first.year() == NOTHING && first.month().number() > last.month().number();
    int firstYear = first.year() == NOTHING ? end.getYear() - (turn ? 1 : 0) : first.year();
    LocalDate start = NumericDates.civil(firstYear, first.month().number(), first.day());
    if (start == null || start.isAfter(end)) {
      return null;
    }
    Form form = year == NOTHING ? Form.YEARLESS : Form.DAY;
    return new FoundDate(begin, cursor.at(), start, end, form);
  }

  /** The day of that name that lies nearest to the reference; the earlier of two as near. */
  private @Nullable LocalDate nearest(Day day) {
    LocalDate best = null;
    for (int away = -1; reference != null && away <= 1; away++) {
      LocalDate candidate =
          NumericDates.civil(reference.getYear() + away, day.month().number(), day.day());
      if (candidate != null && (best == null || distance(candidate) < distance(best))) {
        best = candidate;
      }
    }
    return best;
  }

  private long distance(LocalDate day) {
    return reference == null ? 0 : Math.abs(ChronoUnit.DAYS.between(reference, day));
  }
}
