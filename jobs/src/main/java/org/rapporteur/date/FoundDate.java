package org.rapporteur.date;

import java.time.LocalDate;

/**
 * A date as prose writes it, with its place: {@code 12-13 May 2016}, {@code 15 Nov. 2023}, {@code
 * May 2024}.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param first its day; of a range the first one, of a month the first of the month
 * @param last of a range the last day, of a month the last of the month, else the same day
 * @param form how much of it the text says
 */
public record FoundDate(int start, int end, LocalDate first, LocalDate last, Form form) {

  /** How much of a date the text says, and what the rest is taken from. */
  public enum Form {
    /** Day, month and year. */
    DAY,
    /** Month and year: {@code May 2024}. */
    MONTH,
    /** Day and month; the year is the one that lies nearest to the reference day. */
    YEARLESS,
    /** {@code today}, {@code yesterday}, {@code tomorrow}, seen from the reference day. */
    RELATIVE,
    /** {@code on Wednesday}: the last such day up to the reference day. */
    WEEKDAY
  }
}
