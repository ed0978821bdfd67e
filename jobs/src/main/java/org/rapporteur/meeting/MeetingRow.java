package org.rapporteur.meeting;

import java.util.List;

/**
 * One meeting, as its table has it. Absent texts are empty.
 *
 * @param meeting its id, {@code SERIES@DATE}
 * @param series the series' id
 * @param label the series' label
 * @param ordinal the meeting's number; 0 if no release gives one
 * @param date its day, ISO; of a meeting of several days the first
 * @param host id of the organisation that hosted
 * @param location where they met
 * @param organisations ids of the series' organisations that its releases name, in code point order
 * @param releases ids of the releases that report it, in code point order
 * @param previous the meeting of the series before this one
 * @param warning what contradicts its ordinal, in words
 * @param sentences of its releases, in the order of their ids, that say that it was held, date,
 *     ordinal, host and location; each once
 */
public record MeetingRow(
    String meeting,
    String series,
    String label,
    int ordinal,
    String date,
    String host,
    String location,
    List<String> organisations,
    List<String> releases,
    String previous,
    String warning,
    List<String> sentences) {}
