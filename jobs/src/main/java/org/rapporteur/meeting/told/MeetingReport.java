package org.rapporteur.meeting.told;

import java.util.List;

/**
 * That one release reports a meeting.
 *
 * @param series the series' id
 * @param day when it took place as the text says, of a range the first day, else the release's
 *     date; days since 1970-01-01
 * @param stated whether the text says the day
 * @param ordinal the meeting's number; 0 if the release gives none
 * @param host id of the organisation that hosted; empty if the text names none
 * @param location where they met, in the text's words; empty if it does not say
 * @param organisations ids of the series' organisations that the release names or is issued by, in
 *     code point order
 * @param sentences those that say day, ordinal, host and location, each once, in the order of their
 *     places; as {@link Announcement#sentence} has them
 */
public record MeetingReport(
    String series,
    int day,
    boolean stated,
    int ordinal,
    String host,
    String location,
    List<String> organisations,
    List<String> sentences) {}
