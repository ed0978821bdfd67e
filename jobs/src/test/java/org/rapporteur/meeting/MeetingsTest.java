package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.told.Announcement;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.MeetingReport;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.meeting.told.Series;
import org.rapporteur.meeting.told.SeriesList;

class MeetingsTest {

  private static final SeriesList FILE =
      new SeriesList(
          List.of(
              new Series("staffs", "Staffs", List.of("x"), List.of(), Period.ofMonths(6)),
              new Series("partners", "Partners", List.of("y"), List.of(), Period.ZERO)));

  @Test
  void reportsAtMostThreeDaysAfterTheEarliestAreOfOneMeeting() {
    assertEquals(
        List.of("staffs@2023-06-02 #0 [a, b, c]", "staffs@2023-06-06 #0 [d]"),
        meetings(
            own("d", "2023-06-06", 0),
            own("c", "2023-06-05", 0),
            own("a", "2023-06-02", 0),
            own("b", "2023-06-02", 0)));
  }

  @Test
  void reportsOfOneOrdinalWithinTwoHundredDaysAreOfOneMeeting() {
    assertEquals(
        List.of("staffs@2023-06-02 #19 [a, b]", "staffs@2023-12-20 #19 [c]"),
        meetings(
            stated("a", "2023-06-02", 19), own("b", "2023-12-19", 19), own("c", "2023-12-20", 19)));
  }

  @Test
  void aStatedDayBeatsAReleasesOwn() {
    assertEquals(
        List.of("staffs@2023-06-02 #19 [early, late, true]"),
        meetings(
            own("early", "2023-06-01", 19),
            stated("true", "2023-06-02", 19),
            own("late", "2023-07-01", 19)));
  }

  @Test
  void theEarliestStatedDayIsTheMeetings() {
    assertEquals(
        List.of("staffs@2023-06-02 #0 [a, b]"),
        meetings(stated("a", "2023-06-03", 0), stated("b", "2023-06-02", 0)));
  }

  @Test
  void aStatedDayThatMovesAMeetingBesideAnotherJoinsThem() {
    assertEquals(
        List.of("staffs@2023-06-30 #19 [a, b, c]"),
        meetings(
            own("a", "2023-05-01", 19),
            stated("b", "2023-06-30", 19),
            stated("c", "2023-06-30", 0)));
  }

  @Test
  void aReleaseMayReportMeetingsOfTwoSeries() {
    MeetingFacts facts =
        new MeetingFacts(
            "r",
            0,
            List.of(
                report("partners", "2023-11-14", true, 0),
                report("staffs", "2023-12-01", true, 20)),
            List.of(),
            List.of(),
            List.of());
    MeetingTables tables = tables(new ReportingRelease(facts, 10, Map.of()));
    assertEquals(
        Map.of("r", List.of("partners@2023-11-14", "staffs@2023-12-01")), tables.meetingsOf());
  }

  @Test
  void aWrongOrdinalIsKeptAndReported() {
    MeetingTables tables =
        tables(
            stated("a", "2022-06-10", 17),
            stated("b", "2022-11-25", 81),
            stated("c", "2023-06-02", 19),
            stated("d", "2023-12-01", 20));
    assertEquals(
        List.of(17, 81, 19, 20), tables.meetings().stream().map(MeetingRow::ordinal).toList());
    assertEquals(
        List.of("", "expected an ordinal above 17 and below 19, found 81", "", ""),
        warnings(tables));
  }

  @Test
  void releasesThatContradictEachOtherAreReportedAndMostOfThemWin() {
    MeetingTables tables =
        tables(
            stated("a", "2023-06-02", 91),
            stated("b", "2023-06-02", 19),
            own("c", "2023-06-03", 19));
    assertEquals(19, tables.meetings().get(0).ordinal());
    assertEquals(
        List.of("expected one ordinal from its releases, found 19, 91, taken 19"),
        warnings(tables));
  }

  @Test
  void aMeetingWithoutANumberLeavesTheOthersTheirOrder() {
    MeetingTables tables =
        tables(
            stated("a", "2022-06-10", 17),
            stated("b", "2022-11-25", 0),
            stated("c", "2023-06-02", 19));
    assertEquals(List.of("", "", ""), warnings(tables));
    assertEquals(List.of(18), series(tables, "staffs").missing());
  }

  @Test
  void theSeriesRowSumsItsMeetingsUp() {
    MeetingTables tables =
        tables(
            stated("a", "2022-06-10", 17),
            stated("b", "2023-06-02", 19),
            stated("c", "2024-11-29", 22));
    assertEquals(
        new SeriesRow(
            "staffs",
            "Staffs",
            "P6M",
            3,
            "2022-06-10",
            "2024-11-29",
            List.of(18, 20, 21),
            "2025-05-29",
            "cadence",
            false),
        series(tables, "staffs"));
    assertEquals(
        new SeriesRow("partners", "Partners", "", 0, "", "", List.of(), "", "", false),
        series(tables, "partners"));
  }

  @Test
  void whatWasAnnouncedAfterTheLastMeetingIsExpectedNext() {
    assertEquals("2024-05", next("2023-12-01", "2024-05", "2024-06-03"));
    assertEquals("2024-05-14", next("2023-12-01", "2024-05-14", "2024-06"));
    assertEquals("2024-05-01", next("2023-12-01", "2024-05", "2024-05-01"));
  }

  @Test
  void aMeetingAnnouncedAndThenHeldIsNoLongerExpected() {
    assertEquals("2024-11-14", next("2024-05-14", "2024-05"));
    assertEquals("2024-11-14", next("2024-05-14", "2024-05-14"));
    assertEquals("2024-11-14", next("2024-05-14", "2024-01"));
  }

  @Test
  void aSeriesThatOnlyRecordsKnowHasARowOfItsOwn() {
    MeetingFacts facts = facts("r", report("others", "2023-12-01", false, 3));
    MeetingTables tables = tables(new ReportingRelease(facts, 10, Map.of()));
    assertEquals(
        new SeriesRow("others", "", "", 1, "2023-12-01", "2023-12-01", List.of(), "", "", false),
        series(tables, "others"));
  }

  @Test
  void hostAndPlaceComeFromTheFirstReleaseThatNamesThem() {
    MeetingReport bare = report("staffs", "2023-12-01", true, 20);
    MeetingReport told =
        new MeetingReport(
            "staffs",
            bare.day() + 1,
            false,
            20,
            "eums",
            "Brussels",
            List.of("nato-ims", "eums"),
            List.of("The EUMS hosted.", "It was in Brussels."));
    MeetingRow row =
        tables(release("a", bare, 5, Map.of()), release("b", told, 5, Map.of())).meetings().get(0);
    assertEquals("eums", row.host());
    assertEquals("Brussels", row.location());
    assertEquals(List.of("eums", "nato-ims"), row.organisations());
    assertEquals("", row.previous());
    assertEquals(List.of("The EUMS hosted.", "It was in Brussels."), row.sentences());
  }

  @Test
  void theSentencesOfAMeetingComeReleaseAfterReleaseEachOnce() {
    MeetingRow row =
        tables(
                release("b", saying("2023-12-01", "It was the 20th.", "They met."), 5, Map.of()),
                release("a", saying("2023-12-02", "They met.", "The EUMS hosted."), 5, Map.of()))
            .meetings()
            .get(0);
    assertEquals(List.of("They met.", "The EUMS hosted.", "It was the 20th."), row.sentences());
  }

  @Test
  void theOrderOfTheReleasesMakesNoDifference() {
    Random random = new Random(19);
    for (int round = 0; round < 200; round++) {
      List<ReportingRelease> releases = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(30)).toString();
        int ordinal = random.nextInt(4);
        MeetingReport report = report("staffs", day, random.nextBoolean(), ordinal);
        releases.add(release("r" + i, report, 10 * i, Map.of("t" + random.nextInt(3), 1)));
      }
      MeetingTables expected = Meetings.of(FILE, releases, 0);
      Collections.shuffle(releases, random);
      assertEquals(expected, Meetings.of(FILE, releases, 0));
      long keys = expected.meetings().stream().map(MeetingRow::meeting).distinct().count();
      assertEquals(expected.meetings().size(), keys);
    }
  }

  private static String next(String meeting, String... announced) {
    List<Announcement> announcements =
        Stream.of(announced)
            .map(
                date ->
                    new Announcement(
                        "staffs", date, date.length() == 7 ? 1 : 0, 0, "", "", false, ""))
            .toList();
    List<MeetingReport> reports = List.of(report("staffs", meeting, true, 0));
    MeetingFacts facts = new MeetingFacts("r", 0, reports, announcements, List.of(), List.of());
    return series(tables(new ReportingRelease(facts, 1, Map.of())), "staffs").nextExpected();
  }

  private static List<String> warnings(MeetingTables tables) {
    return tables.meetings().stream().map(MeetingRow::warning).toList();
  }

  private static List<String> meetings(ReportingRelease... releases) {
    return tables(releases).meetings().stream()
        .map(row -> row.meeting() + " #" + row.ordinal() + " " + row.releases())
        .toList();
  }

  private static MeetingTables tables(ReportingRelease... releases) {
    return Meetings.of(FILE, List.of(releases), 0);
  }

  private static SeriesRow series(MeetingTables tables, String id) {
    return tables.series().stream()
        .filter(row -> row.series().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ReportingRelease stated(String id, String day, int ordinal) {
    return release(id, report("staffs", day, true, ordinal), 10, Map.of());
  }

  private static ReportingRelease own(String id, String day, int ordinal) {
    return release(id, report("staffs", day, false, ordinal), 10, Map.of());
  }

  private static ReportingRelease release(
      String id, MeetingReport report, int words, Map<String, Integer> topics) {
    return new ReportingRelease(facts(id, report), words, topics);
  }

  private static MeetingFacts facts(String id, MeetingReport report) {
    return new MeetingFacts(id, report.day(), List.of(report), List.of(), List.of(), List.of());
  }

  private static MeetingReport saying(String day, String... sentences) {
    int epochDay = (int) LocalDate.parse(day).toEpochDay();
    return new MeetingReport("staffs", epochDay, true, 20, "", "", List.of(), List.of(sentences));
  }

  private static MeetingReport report(String series, String day, boolean stated, int ordinal) {
    int epochDay = (int) LocalDate.parse(day).toEpochDay();
    return new MeetingReport(series, epochDay, stated, ordinal, "", "", List.of(), List.of());
  }
}
