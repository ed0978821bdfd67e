package org.rapporteur.meeting;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.meeting.Meeting.Account;
import org.rapporteur.meeting.told.Announcement;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.MeetingReport;
import org.rapporteur.meeting.told.MentionedMeeting;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.meeting.told.Series;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.release.CodePointOrder;

/**
 * Puts the reports of all releases together to meetings, and compares each with the one before. The
 * order of the releases makes no difference.
 */
public final class Meetings {

  private static final Comparator<AnnouncedRow> ANNOUNCED_ORDER =
      Comparator.comparing(AnnouncedRow::release, CodePointOrder.COMPARATOR)
          .thenComparing(AnnouncedRow::series, CodePointOrder.COMPARATOR)
          .thenComparing(AnnouncedRow::date, CodePointOrder.COMPARATOR);

  private static final Comparator<MentionedRow> MENTIONED_ORDER =
      Comparator.comparing(MentionedRow::release, CodePointOrder.COMPARATOR)
          .thenComparing(MentionedRow::series, CodePointOrder.COMPARATOR);

  private final SeriesList file;
  private final Map<String, List<Account>> accounts = new TreeMap<>(CodePointOrder.COMPARATOR);
  private final List<MeetingFacts> facts = new ArrayList<>();
  private final int lastDay;
  private final List<SeriesRow> series = new ArrayList<>();
  private final List<MeetingRow> meetings = new ArrayList<>();
  private final List<MeetingTopicRow> topics = new ArrayList<>();
  private final List<AnnouncedRow> announced = new ArrayList<>();
  private final Map<String, List<String>> meetingsOf = new TreeMap<>(CodePointOrder.COMPARATOR);
  private final List<MentionedRow> mentioned = new ArrayList<>();

  private Meetings(SeriesList file, int lastDay) {
    this.file = file;
    this.lastDay = lastDay;
    file.all().forEach(one -> accounts.put(one.id(), new ArrayList<>()));
  }

  /**
   * The tables of a corpus.
   *
   * @param file the series that analysts follow
   * @param releases every release in its newest version that says anything of meetings; others may
   *     be left out
   * @param lastDay the date of the corpus's last release, in days since 1970-01-01
   */
  public static MeetingTables of(
      SeriesList file, Collection<ReportingRelease> releases, int lastDay) {
    Meetings tables = new Meetings(file, lastDay);
    releases.forEach(tables::read);
    tables.accounts.forEach(tables::group);
    tables.announced.sort(ANNOUNCED_ORDER);
    tables.mentioned.sort(MENTIONED_ORDER);
    return new MeetingTables(
        tables.series,
        tables.meetings,
        tables.topics,
        tables.announced,
        tables.mentioned,
        tables.meetingsOf);
  }

  private void read(ReportingRelease release) {
    for (MeetingReport report : release.facts().reports()) {
      accounts
          .computeIfAbsent(report.series(), id -> new ArrayList<>())
          .add(new Account(report, release));
    }
    MeetingFacts said = release.facts();
    facts.add(said);
    for (Announcement one : said.announcements()) {
      accounts.computeIfAbsent(one.series(), id -> new ArrayList<>());
    }
    for (MentionedMeeting one : said.mentions()) {
      mentioned.add(
          new MentionedRow(
              said.release(),
              one.series(),
              LocalDate.ofEpochDay(said.day()).toString(),
              one.awaited() ? "awaited" : "recalled",
              one.sentence()));
    }
  }

  private void group(String id, List<Account> reports) {
    Series one =
        file.find(id).orElseGet(() -> new Series(id, "", List.of(), List.of(), Period.ZERO));
    List<Meeting> groups = MeetingGroups.of(reports);
    List<MeetingRow> rows = new ArrayList<>();
    String previous = "";
    List<String> warnings = OrdinalWarnings.of(groups);
    for (Meeting meeting : groups) {
      MeetingRow row = row(one, meeting, previous, warnings.get(rows.size()));
      rows.add(row);
      previous = row.meeting();
      row.releases()
          .forEach(
              release ->
                  meetingsOf.computeIfAbsent(release, key -> new ArrayList<>()).add(row.meeting()));
    }
    TreeSet<Integer> ordinals = new TreeSet<>();
    groups.forEach(meeting -> ordinals.addAll(meeting.ordinals()));
    List<AnnouncedRow> next = AnnouncedMeetings.of(id, facts, rows, lastDay);
    announced.addAll(next);
    series.add(SeriesSummary.of(one, rows, ordinals, next));
    meetings.addAll(rows);
    topics.addAll(MeetingTopics.of(rows, groups));
  }

  private static MeetingRow row(Series series, Meeting meeting, String previous, String warning) {
    String date = meeting.date().toString();
    return new MeetingRow(
        series.id() + "@" + date,
        series.id(),
        series.label(),
        meeting.ordinal(),
        date,
        meeting.host(),
        meeting.location(),
        meeting.organisations(),
        meeting.releases(),
        previous,
        warning,
        meeting.sentences());
  }
}
