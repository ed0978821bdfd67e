package org.rapporteur.meeting;

import java.util.List;

/**
 * A row of the table {@code series}. Absent texts are empty.
 *
 * @param series the series' id
 * @param label for people
 * @param cadence from one meeting to the next, such as {@code P6M}
 * @param meetings how many are reported
 * @param firstDate the first meeting's date
 * @param lastDate the last meeting's date
 * @param missing ordinals between the lowest and the highest reported that no release reports,
 *     ascending
 * @param nextExpected the earliest date (or month) that is announced, and not cancelled, after the
 *     last meeting, else the last date plus the cadence
 * @param nextBasis what that is taken from: {@code announced} or {@code cadence}
 * @param overdue whether the time of an announced meeting has passed without a report of it
 */
public record SeriesRow(
    String series,
    String label,
    String cadence,
    int meetings,
    String firstDate,
    String lastDate,
    List<Integer> missing,
    String nextExpected,
    String nextBasis,
    boolean overdue) {}
