package org.rapporteur.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.release.CodePointOrder;

/**
 * A way to cut the calendar into windows, such as {@code month}, {@code P2W} or {@code P3M/P1M}:
 * how long a window is, and how far one starts after the other. Windows are numbered by ordinals;
 * window 0 starts on Monday 1970-01-05 (periods of days and weeks) or on 1970-01-01 (months and
 * years), those before it have negative ordinals.
 *
 * <p>Kinds are equal, and ordered, by their names as given: {@code month} and {@code P1M} have the
 * same windows, but are two kinds, because each names its own rows.
 */
public final class WindowKind implements Comparable<WindowKind>, Serializable {

  private static final long serialVersionUID = 1;

  private static final Map<String, String> PERIODS_OF_WORDS =
      Map.of("day", "P1D", "week", "P1W", "month", "P1M", "quarter", "P3M", "year", "P1Y");
  private static final Pattern PERIOD =
      Pattern.compile("P([0-9]{1,9})([DWMY])(?:/P([0-9]{1,9})([DWMY]))?");

  /** Keeps the first and last day of every window within years of four digits. */
  private static final int LONGEST_IN_YEARS = 1000;

  /** 1970-01-05, the first Monday of the epoch. */
  private static final int FIRST_MONDAY = 4;

  private final String name;
  private final boolean months;
  private final int size;
  private final int slide;

  private WindowKind(String name, boolean months, int size, int slide) {
    this.name = name;
    this.months = months;
    this.size = size;
    this.slide = slide;
  }

  /**
   * The kind that a text names.
   *
   * @param text {@code day}, {@code week}, {@code month}, {@code quarter}, {@code year}, or an ISO
   *     8601 period of days, weeks, months or years, perhaps with a slide that divides it
   * @throws IllegalArgumentException if it is none of these; the message says what was expected
   */
  public static WindowKind parse(String text) {
    Matcher period = PERIOD.matcher(PERIODS_OF_WORDS.getOrDefault(text, text));
    if (!period.matches()) {
      throw refused("day, week, month, quarter, year or a period such as P2W or P3M/P1M", text);
    }
    boolean months = isOfMonths(period.group(2));
    long size = units(period.group(1), period.group(2));
    if (size < 1 || size > LONGEST_IN_YEARS * (months ? 12L : 365L)) {
      throw refused("a period of at least 1 day and at most 1000 years", text);
    }
    if (period.group(3) == null) {
      return new WindowKind(text, months, (int) size, (int) size);
    }
    long slide = units(period.group(3), period.group(4));
    if (isOfMonths(period.group(4)) != months) {
      throw refused("period and slide both in days and weeks or both in months and years", text);
    }
    if (slide < 1 || size % slide != 0) {
      throw refused("a slide that divides its period", text);
    }
    return new WindowKind(text, months, (int) size, (int) slide);
  }

  private static boolean isOfMonths(String letter) {
    return letter.equals("M") || letter.equals("Y");
  }

  private static long units(String number, String letter) {
    int unit =
        switch (letter) {
          case "W" -> 7;
          case "Y" -> 12;
          default -> 1;
        };
    return Long.parseLong(number) * unit;
  }

  private static IllegalArgumentException refused(String expected, String found) {
    return new IllegalArgumentException("expected " + expected + ", found \"" + found + "\"");
  }

  /** The kind as it was given, which is how tables name it. */
  public String name() {
    return name;
  }

  /** How many windows start within one window's length: 1 unless the kind slides. */
  public int windowsPerSize() {
    return size / slide;
  }

  /** Whether a window is shorter than seven days: such a kind has no trend. */
  public boolean isShorterThanAWeek() {
    return !months && size < 7;
  }

  /** The ordinal of the earliest window that holds a day (days since 1970-01-01). */
  public long firstOrdinal(int day) {
    return lastOrdinal(day) - windowsPerSize() + 1;
  }

  /** The ordinal of the latest window that holds a day (days since 1970-01-01). */
  public long lastOrdinal(int day) {
    return Math.floorDiv(months ? monthOf(day) : (long) day - FIRST_MONDAY, slide);
  }

  /** The first day of a window, in days since 1970-01-01. */
  public int start(long ordinal) {
    return dayOf(ordinal * slide);
  }

  /** The day after a window's last, in days since 1970-01-01. */
  public int end(long ordinal) {
    return dayOf(ordinal * slide + size);
  }

  private int dayOf(long units) {
    return Math.toIntExact(
        months ? LocalDate.EPOCH.plusMonths(units).toEpochDay() : units + FIRST_MONDAY);
  }

  private static long monthOf(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return (date.getYear() - 1970L) * 12 + date.getMonthValue() - 1;
  }

  @Override
  public int compareTo(WindowKind other) {
    return CodePointOrder.COMPARATOR.compare(name, other.name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WindowKind kind && name.equals(kind.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
