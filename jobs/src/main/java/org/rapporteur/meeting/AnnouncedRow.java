package org.rapporteur.meeting;

/**
 * A row of the table {@code announced}. Absent texts are empty.
 *
 * @param release the id of the release that announces the meeting
 * @param series the series' id
 * @param date ISO, or {@code 2024-05} where only the month is given
 * @param ordinal the meeting's number; 0 if the release gives none
 * @param host id of the organisation that is to host
 * @param sentence where the release says so
 */
public record AnnouncedRow(
    String release, String series, String date, int ordinal, String host, String sentence) {}
