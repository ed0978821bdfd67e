package org.rapporteur.meeting;

import java.util.List;

/**
 * What one release says of the meetings that analysts follow.
 *
 * @param release the release's id
 * @param reports of meetings that took place, at most one of a series, by series id
 * @param announcements of meetings for later, at most one of a series and date, by series id and
 *     date
 */
public record MeetingFacts(
    String release, List<MeetingReport> reports, List<Announcement> announcements) {}
