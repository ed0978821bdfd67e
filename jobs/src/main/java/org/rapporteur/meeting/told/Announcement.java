package org.rapporteur.meeting.told;

/**
 * That one release announces a meeting for later.
 *
 * @param series the series' id
 * @param date the first day as the text says it, or {@code 2024-05} where it gives only the month;
 *     of a season or half-year its first month
 * @param months how long the month, season or half-year is; 0 for a day
 * @param ordinal the meeting's number; 0 if the release gives none
 * @param when a season or half-year in the words of the text; empty for a day or month
 * @param host id of the organisation that is to host; empty if the text names none
 * @param cancelled whether the release says that the meeting will not take place
 * @param sentence where it says so, white space made single, at most 500 code points
 */
public record Announcement(
    String series,
    String date,
    int months,
    int ordinal,
    String when,
    String host,
    boolean cancelled,
    String sentence) {}
