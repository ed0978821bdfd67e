package org.rapporteur.meeting;

import java.util.List;
import java.util.Map;

/**
 * What all releases together say of meetings; every list in the order of its table's key.
 *
 * @param series one row for each series of the file, and for each that only records name
 * @param meetings one row for each meeting
 * @param topics one row for each topic of a meeting or of the one before
 * @param announced one row for each meeting that a release announces
 * @param mentioned one row for each release and series that it names without reporting or
 *     announcing a meeting of it
 * @param meetingsOf the ids of the meetings that a release reports, by release id; releases that
 *     report none are absent
 */
public record MeetingTables(
    List<SeriesRow> series,
    List<MeetingRow> meetings,
    List<MeetingTopicRow> topics,
    List<AnnouncedRow> announced,
    List<MentionedRow> mentioned,
    Map<String, List<String>> meetingsOf) {}
