package org.rapporteur.meeting;

/**
 * That one release announces a meeting for later.
 *
 * @param series the series' id
 * @param date the first day as the text says it, or {@code 2024-05} where it gives only the month
 * @param ordinal the meeting's number; 0 if the release gives none
 * @param host id of the organisation that is to host; empty if the text names none
 * @param sentence where it says so, white space made single, at most 500 code points
 */
public record Announcement(String series, String date, int ordinal, String host, String sentence) {}
