package org.rapporteur.meeting;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.meeting.Meeting.Account;
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

  private final SeriesList file;
  private final Map<String, List<Account>> accounts = new TreeMap<>(CodePointOrder.COMPARATOR);
  private final Map<String, List<String>> dates = new TreeMap<>(CodePointOrder.COMPARATOR);
  private final List<SeriesRow> series = new ArrayList<>();
  private final List<MeetingRow> meetings = new ArrayList<>();
  private final List<MeetingTopicRow> topics = new ArrayList<>();
  private final List<AnnouncedRow> announced = new ArrayList<>();
  private final Map<String, List<String>> meetingsOf = new TreeMap<>(CodePointOrder.COMPARATOR);
  private final List<String> warnings = new ArrayList<>();

  private Meetings(SeriesList file) {
    this.file = file;
    file.all().forEach(one -> accounts.put(one.id(), new ArrayList<>()));
  }

  /**
   * The tables of a corpus.
   *
   * @param file the series that analysts follow
   * @param releases every release in its newest version that says anything of meetings; others may
   *     be left out
   */
  public static MeetingTables of(SeriesList file, Collection<ReportingRelease> releases) {
    Meetings tables = new Meetings(file);
    releases.forEach(tables::read);
    tables.accounts.forEach(tables::group);
    tables.announced.sort(ANNOUNCED_ORDER);
    return new MeetingTables(
        tables.series,
        tables.meetings,
        tables.topics,
        tables.announced,
        tables.meetingsOf,
        tables.warnings);
  }

  private void read(ReportingRelease release) {
    for (MeetingReport report : release.facts().reports()) {
      accounts
          .computeIfAbsent(report.series(), id -> new ArrayList<>())
          .add(new Account(report, release));
    }
    for (Announcement one : release.facts().announcements()) {
      dates.computeIfAbsent(one.series(), id -> new ArrayList<>()).add(one.date());
      announced.add(
          new AnnouncedRow(
              release.facts().release(),
              one.series(),
              one.date(),
              one.ordinal(),
              one.host(),
              one.sentence()));
    }
  }

  private void group(String id, List<Account> reports) {
    Series one =
        file.find(id).orElseGet(() -> new Series(id, "", List.of(), List.of(), Period.ZERO));
    List<Meeting> groups = MeetingGroups.of(reports);
    List<MeetingRow> rows = new ArrayList<>();
    String previous = "";
    for (Meeting meeting : groups) {
      MeetingRow row = row(one, meeting, previous);
      rows.add(row);
      previous = row.meeting();
      row.releases()
          .forEach(
              release ->
                  meetingsOf.computeIfAbsent(release, key -> new ArrayList<>()).add(row.meeting()));
    }
    TreeSet<Integer> ordinals = new TreeSet<>();
    groups.forEach(meeting -> ordinals.addAll(meeting.ordinals()));
    series.add(SeriesSummary.of(one, rows, ordinals, dates.getOrDefault(id, List.of())));
    meetings.addAll(rows);
    topics.addAll(MeetingTopics.of(rows, groups));
    warnings.addAll(OrdinalWarnings.of(rows, groups));
  }

  private static MeetingRow row(Series series, Meeting meeting, String previous) {
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
        meeting.sentences());
  }
}
