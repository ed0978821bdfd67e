package org.rapporteur.meeting.told;

import java.util.Map;

/**
 * A release in its newest version, as far as meetings are concerned.
 *
 * @param facts what it says of meetings
 * @param words tokens of its title and body
 * @param topicMentions mentions that count, by topic id; only topics that the release has
 */
public record ReportingRelease(MeetingFacts facts, int words, Map<String, Integer> topicMentions) {}
