package org.rapporteur.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.meeting.told.Announcement;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.OrdinalWords;
import org.rapporteur.meeting.told.Withdrawal;
import org.rapporteur.release.CodePointOrder;

/** What becomes of the meetings that releases announce: held, taken back, or overdue. */
final class AnnouncedMeetings {

  /** A meeting this far from the announced day, in days, is the one that was announced. */
  private static final int NEAR = 30;

  private AnnouncedMeetings() {}

  /**
   * The rows of one series' announcements.
   *
   * @param releases those that say anything of meetings
   * @param meetings the series' meetings
   * @param lastDay the date of the corpus's last release, in days since 1970-01-01
   */
  static List<AnnouncedRow> of(
      String series, List<MeetingFacts> releases, List<MeetingRow> meetings, int lastDay) {
    List<MeetingFacts> inOrder =
        releases.stream()
            .sorted(
                Comparator.comparingInt(MeetingFacts::day)
                    .thenComparing(MeetingFacts::release, CodePointOrder.COMPARATOR))
            .toList();
    List<MeetingFacts> withdrawing =
        inOrder.stream().filter(release -> !release.withdrawals().isEmpty()).toList();
    List<AnnouncedRow> rows = new ArrayList<>();
    for (MeetingFacts release : inOrder) {
      for (Announcement one : release.announcements()) {
        if (one.series().equals(series)) {
          Optional<Withdrawal> withdrawal = withdrawal(one, release.day(), withdrawing);
          boolean cancelled = one.cancelled() || withdrawal.isPresent();
          rows.add(
              new AnnouncedRow(
                  release.release(),
                  series,
                  one.date(),
                  one.ordinal(),
                  one.when(),
                  one.host(),
                  cancelled,
                  !cancelled && hasPassed(one, lastDay) && !isMet(one, meetings),
                  one.cancelled()
                      ? one.sentence()
                      : withdrawal.map(Withdrawal::sentence).orElse(one.sentence())));
        }
      }
    }
    return rows;
  }

  /** The first that takes an announcement back, in a release of its date or later. */
  private static Optional<Withdrawal> withdrawal(
      Announcement announcement, int day, List<MeetingFacts> withdrawing) {
    return withdrawing.stream()
        .filter(release -> release.day() >= day)
        .flatMap(release -> release.withdrawals().stream())
        .filter(withdrawal -> withdrawal.means(announcement))
        .findFirst();
  }

  private static boolean isMet(Announcement announcement, List<MeetingRow> meetings) {
    Stream<MeetingRow> numbered =
        meetings.stream().filter(meeting -> meeting.ordinal() == announcement.ordinal());
    return (announcement.ordinal() != OrdinalWords.NONE && numbered.findAny().isPresent())
        || meetings.stream()
            .map(meeting -> LocalDate.parse(meeting.date()))
            .anyMatch(
                date -> !date.isBefore(from(announcement)) && !date.isAfter(to(announcement)));
  }

  private static boolean hasPassed(Announcement announcement, int lastDay) {
    return to(announcement).toEpochDay() < lastDay;
  }

  /** The first day on which a meeting is the one that was announced. */
  private static LocalDate from(Announcement announcement) {
    return announcement.months() == 0
        ? LocalDate.parse(announcement.date()).minusDays(NEAR)
        : YearMonth.parse(announcement.date()).atDay(1);
  }

  /** The last such day: of a month, season or half-year the end of the month after. */
  private static LocalDate to(Announcement announcement) {
    return announcement.months() == 0
        ? LocalDate.parse(announcement.date()).plusDays(NEAR)
        : YearMonth.parse(announcement.date()).plusMonths(announcement.months()).atEndOfMonth();
  }
}
