package org.rapporteur.meeting.told;

/**
 * That one release names a series without reporting or announcing a meeting of it.
 *
 * @param series the series' id
 * @param awaited whether a meeting is still to come; else one is recalled
 * @param sentence where the release names it; as {@link Announcement#sentence}
 */
public record MentionedMeeting(String series, boolean awaited, String sentence) {}
