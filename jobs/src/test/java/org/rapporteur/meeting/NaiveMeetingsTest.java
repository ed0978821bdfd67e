package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.NaiveAnnouncements.Said;
import org.rapporteur.meeting.NaiveAnnouncements.TakesBack;
import org.rapporteur.meeting.NaiveMeetings.Told;
import org.rapporteur.meeting.told.Announcement;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.MeetingReport;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.meeting.told.Series;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.meeting.told.Withdrawal;

/** The meeting tables of random corpora against a slow obvious version of themselves. */
class NaiveMeetingsTest {

  private static final Period CADENCE = Period.ofMonths(6);
  private static final SeriesList FILE =
      new SeriesList(List.of(new Series("staffs", "Staffs", List.of("x"), List.of(), CADENCE)));
  private static final String[] TOPICS = {"cyber", "energy", "medical", "mobility", "space"};

  @Test
  void theTablesAreThoseOfANaiveCount() {
    Random random = new Random(20231201);
    for (int round = 0; round < 400; round++) {
      List<Told> releases = releases(random);
      List<Said> announced = announced(random);
      List<TakesBack> takenBack = takenBack(random, announced);
      LocalDate last = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_800));
      MeetingTables tables =
          Meetings.of(FILE, reporting(releases, announced, takenBack), (int) last.toEpochDay());
      NaiveMeetings naive = new NaiveMeetings(releases);
      NaiveAnnouncements naiveAnnounced =
          new NaiveAnnouncements(announced, takenBack, naive.ordinals(), last);
      String corpus = releases + " " + announced + " " + takenBack;
      assertEquals(
          naiveAnnounced.rows(),
          tables.announced().stream().map(this::row).sorted().toList(),
          corpus);
      assertEquals(naive.meetings(), tables.meetings().stream().map(this::row).toList(), corpus);
      assertEquals(naive.series(naiveAnnounced, CADENCE), row(tables.series().get(0)), corpus);
      assertEquals(naive.topics(), tables.topics().stream().map(this::row).toList(), corpus);
    }
  }

  private String row(MeetingRow row) {
    return row.meeting() + " after " + row.previous() + " " + row.releases();
  }

  private String row(SeriesRow row) {
    return "%d %s %s %s %s %s %s"
        .formatted(
            row.meetings(),
            row.firstDate(),
            row.lastDate(),
            row.missing(),
            row.nextExpected(),
            row.nextBasis(),
            row.overdue());
  }

  private String row(AnnouncedRow row) {
    assertEquals(row.cancelled(), !row.sentence().isEmpty());
    return "%s %s taken back by %s, overdue %s"
        .formatted(row.release(), row.date(), row.sentence(), row.overdue());
  }

  private String row(MeetingTopicRow row) {
    Double p = row.p();
    Double q = row.q();
    String tests =
        p == null || q == null ? "- -" : NaiveMeetings.digits(p) + " " + NaiveMeetings.digits(q);
    return "%s %s %d %d %d %s %s"
        .formatted(
            row.date(),
            row.topic(),
            row.releases(),
            row.mentions(),
            row.words(),
            tests,
            row.status().word());
  }

  /** Meetings half a year apart, some told twice, some misdated, some without a number. */
  private static List<Told> releases(Random random) {
    List<Told> releases = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      int meeting = random.nextInt(6);
      LocalDate held = LocalDate.of(2019, 6, 3).plusDays(180L * meeting);
      boolean stated = random.nextBoolean();
      TreeMap<String, Integer> mentions = new TreeMap<>();
      for (String topic : TOPICS) {
        if (random.nextInt(3) == 0) {
          mentions.put(topic, 1 + random.nextInt(9));
        }
      }
      releases.add(
          new Told(
              "r" + (char) ('a' + i),
              held.plusDays(stated ? random.nextInt(2) : random.nextInt(9)),
              stated,
              random.nextInt(3) == 0 ? 0 : 11 + meeting,
              40 + random.nextInt(400),
              mentions));
    }
    return releases;
  }

  /** Days, months and seasons, some with a number, some called off from the start. */
  private static List<Said> announced(Random random) {
    List<Said> announced = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      LocalDate date = LocalDate.of(2019, 6, 1).plusDays(random.nextInt(1_500));
      int months = new int[] {0, 0, 1, 3, 6}[random.nextInt(5)];
      announced.add(
          new Said(
              "z" + i,
              date.minusDays(random.nextInt(400)),
              random.nextInt(3) == 0 ? 11 + random.nextInt(7) : 0,
              months == 0 ? date.toString() : YearMonth.from(date).toString(),
              months,
              random.nextInt(8) == 0));
    }
    return announced;
  }

  /** Mostly of what is announced, by its number or its old day, in releases before and after. */
  private static List<TakesBack> takenBack(Random random, List<Said> announced) {
    List<TakesBack> takenBack = new ArrayList<>();
    for (Said said : announced) {
      if (random.nextInt(3) == 0) {
        takenBack.add(
            new TakesBack(
                "y" + takenBack.size(),
                said.day().plusDays(random.nextInt(600) - 100),
                random.nextBoolean() ? said.ordinal() : 0,
                random.nextInt(4) == 0 ? "2021-02" : said.date(),
                random.nextBoolean() ? announced.get(0).date() : ""));
      }
    }
    return takenBack;
  }

  private static List<ReportingRelease> reporting(
      List<Told> releases, List<Said> announced, List<TakesBack> takenBack) {
    List<ReportingRelease> reporting = new ArrayList<>();
    for (Told told : releases) {
      int day = (int) told.day().toEpochDay();
      MeetingReport report =
          new MeetingReport(
              "staffs", day, told.stated(), told.ordinal(), "", "", List.of(), List.of());
      MeetingFacts facts =
          new MeetingFacts(told.release(), day, List.of(report), List.of(), List.of(), List.of());
      reporting.add(new ReportingRelease(facts, told.words(), told.mentions()));
    }
    for (Said said : announced) {
      Announcement announcement =
          new Announcement(
              "staffs",
              said.date(),
              said.months(),
              said.ordinal(),
              "",
              "",
              said.cancelled(),
              said.cancelled() ? "itself" : "");
      reporting.add(saying(said.release(), said.day(), List.of(announcement), List.of()));
    }
    for (TakesBack one : takenBack) {
      Withdrawal withdrawal =
          new Withdrawal("staffs", one.ordinal(), one.date(), one.newDate(), one.release());
      reporting.add(saying(one.release(), one.day(), List.of(), List.of(withdrawal)));
    }
    Collections.shuffle(reporting, new Random(5));
    return reporting;
  }

  private static ReportingRelease saying(
      String release,
      LocalDate day,
      List<Announcement> announcements,
      List<Withdrawal> withdrawals) {
    MeetingFacts facts =
        new MeetingFacts(
            release, (int) day.toEpochDay(), List.of(), announcements, withdrawals, List.of());
    return new ReportingRelease(facts, 10, new TreeMap<>());
  }
}
