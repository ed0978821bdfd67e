package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.NaiveMeetings.Told;

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
      List<LocalDate> announced = announced(random);
      MeetingTables tables = Meetings.of(FILE, reporting(releases, announced));
      NaiveMeetings naive = new NaiveMeetings(releases);
      String corpus = releases.toString();
      assertEquals(naive.meetings(), tables.meetings().stream().map(this::row).toList(), corpus);
      assertEquals(naive.series(announced, CADENCE), row(tables.series().get(0)), corpus);
      assertEquals(naive.topics(), tables.topics().stream().map(this::row).toList(), corpus);
    }
  }

  private String row(MeetingRow row) {
    return row.meeting() + " after " + row.previous() + " " + row.releases();
  }

  private String row(SeriesRow row) {
    return "%d %s %s %s %s"
        .formatted(
            row.meetings(), row.firstDate(), row.lastDate(), row.missing(), row.nextExpected());
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

  private static List<LocalDate> announced(Random random) {
    List<LocalDate> dates = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      dates.add(LocalDate.of(2019, 6, 1).plusDays(random.nextInt(1_500)));
    }
    return dates;
  }

  private static List<ReportingRelease> reporting(List<Told> releases, List<LocalDate> announced) {
    List<ReportingRelease> reporting = new ArrayList<>();
    for (Told told : releases) {
      MeetingReport report =
          new MeetingReport(
              "staffs",
              (int) told.day().toEpochDay(),
              told.stated(),
              told.ordinal(),
              "",
              "",
              List.of(),
              List.of());
      reporting.add(
          new ReportingRelease(
              new MeetingFacts(told.release(), List.of(report), List.of()),
              told.words(),
              told.mentions()));
    }
    List<Announcement> announcements =
        announced.stream()
            .map(date -> new Announcement("staffs", date.toString(), 0, "", ""))
            .toList();
    reporting.add(
        new ReportingRelease(new MeetingFacts("z", List.of(), announcements), 10, new TreeMap<>()));
    Collections.shuffle(reporting, new Random(5));
    return reporting;
  }
}
