package org.rapporteur.meeting;

/**
 * A row of the table {@code announced}. Absent texts are empty.
 *
 * @param release the id of the release that announces the meeting
 * @param series the series' id
 * @param date ISO, or {@code 2024-05} where only the month is given
 * @param ordinal the meeting's number; 0 if the release gives none
 * @param when a season or half-year in the text's words
 * @param host id of the organisation that is to host
 * @param cancelled whether this or another release takes it back
 * @param overdue whether its time has passed in the corpus and no release reports the meeting
 * @param sentence where the release announces it, or where one takes it back
 */
public record AnnouncedRow(
    String release,
    String series,
    String date,
    int ordinal,
    String when,
    String host,
    boolean cancelled,
    boolean overdue,
    String sentence) {}
