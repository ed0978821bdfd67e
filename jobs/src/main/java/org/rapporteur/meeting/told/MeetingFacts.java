package org.rapporteur.meeting.told;

import java.util.List;

/**
 * What one release says of the meetings that analysts follow.
 *
 * @param release the release's id
 * @param day the release's date, in days since 1970-01-01
 * @param reports of meetings that took place, at most one of a series, by series id
 * @param announcements of meetings for later, at most one of a series and date, by series id and
 *     date
 * @param withdrawals of announcements, in the order of the text
 * @param mentions of series without a report or an announcement, at most one of a series, by series
 *     id
 */
public record MeetingFacts(
    String release,
    int day,
    List<MeetingReport> reports,
    List<Announcement> announcements,
    List<Withdrawal> withdrawals,
    List<MentionedMeeting> mentions) {

  /** Whether the release says nothing of meetings. */
  public boolean none() {
    return reports.isEmpty()
        && announcements.isEmpty()
        && withdrawals.isEmpty()
        && mentions.isEmpty();
  }
}
