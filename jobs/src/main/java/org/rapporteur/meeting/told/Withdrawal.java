package org.rapporteur.meeting.told;

/**
 * That one release takes back what was announced of a meeting: it will not take place, or has a new
 * day.
 *
 * @param series the series' id
 * @param ordinal the meeting's number; 0 if the release gives none
 * @param date the old day or month as {@link Announcement#date} has it; empty if it is not said
 * @param newDate the new day or month; empty if the meeting is cancelled
 * @param sentence where the release says so; as {@link Announcement#sentence}
 */
public record Withdrawal(String series, int ordinal, String date, String newDate, String sentence) {

  /** Whether it means what another release announced. */
  public boolean means(Announcement announcement) {
    boolean same =
        ordinal == OrdinalWords.NONE
            ? !date.isEmpty() && date.equals(announcement.date())
            : ordinal == announcement.ordinal();
    return same && series.equals(announcement.series()) && !newDate.equals(announcement.date());
  }
}
