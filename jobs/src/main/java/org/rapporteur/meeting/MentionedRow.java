package org.rapporteur.meeting;

/**
 * A row of the table {@code mentioned_meetings}.
 *
 * @param release the id of the release that names the series
 * @param series the series' id
 * @param date the release's date, ISO
 * @param kind {@code recalled} or {@code awaited}
 * @param sentence where the release names it
 */
public record MentionedRow(
    String release, String series, String date, String kind, String sentence) {}
