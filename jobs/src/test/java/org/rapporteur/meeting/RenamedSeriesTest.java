package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.reference.ReferenceException;

/** A series that is called otherwise from some meeting on stays one series. */
class RenamedSeriesTest {

  private static Scene scene;

  @BeforeAll
  static void read() throws ReferenceException {
    scene = new Scene();
  }

  @Test
  void meetingsUnderTheOldAndTheNewNameFollowEachOther() {
    MeetingTables tables =
        tables(
            release(
                "a", "2022-06-03", "On 2 June 2022 the EUMS attended the 17th EUMS-IMS Talks.", 2),
            release(
                "b",
                "2022-11-28",
                "On 25 November 2022 the EUMS held the 18th EUMS-IMS Conference.",
                3),
            release(
                "c",
                "2023-06-05",
                "On 2 June 2023 the EUMS held the 19th EUMS-IMS Conference.",
                1));
    assertEquals(
        List.of(
            "staffs@2022-06-02 #17 after ",
            "staffs@2022-11-25 #18 after staffs@2022-06-02",
            "staffs@2023-06-02 #19 after staffs@2022-11-25"),
        tables.meetings().stream()
            .map(row -> row.meeting() + " #" + row.ordinal() + " after " + row.previous())
            .toList());
    assertEquals(3, series(tables).meetings());
    assertEquals(List.of(), series(tables).missing());
    assertEquals(
        List.of("new", "continuing", "continuing"),
        tables.topics().stream().map(row -> row.status().word()).toList());
  }

  @Test
  void twoAccountsOfOneMeetingUnderTwoNamesAreOneMeeting() {
    MeetingTables tables =
        tables(
            release(
                "a",
                "2022-11-26",
                "The 18th EUMS-IMS Talks took place on 25 November 2022 at the EUMS.",
                1),
            release(
                "b",
                "2022-11-28",
                "On 25 November 2022 the EUMS held the 18th EUMS-IMS Conference.",
                1));
    assertEquals(
        List.of(List.of("a", "b")), tables.meetings().stream().map(MeetingRow::releases).toList());
  }

  @Test
  void aReleaseThatGivesBothNamesReportsOneMeeting() {
    MeetingTables tables =
        tables(
            release(
                "a",
                "2022-11-28",
                "On 25 November 2022 the EUMS held the 18th EUMS-IMS Conference, known so far as"
                    + " EUMS-IMS Talks.",
                1));
    assertEquals(
        List.of("staffs@2022-11-25"), tables.meetings().stream().map(MeetingRow::meeting).toList());
  }

  @Test
  void whatIsAnnouncedUnderTheOldNameComesNext() {
    MeetingTables tables =
        tables(
            release(
                "a",
                "2023-12-04",
                "The next EUMS-IMS Talks of the EUMS will be held on 14 May 2024.",
                1),
            release(
                "b",
                "2023-12-04",
                "On 1 December 2023 the EUMS held the 20th EUMS-IMS Conference.",
                1));
    assertEquals("2024-05-14", series(tables).nextExpected());
  }

  private static SeriesRow series(MeetingTables tables) {
    return tables.series().stream()
        .filter(row -> row.series().equals("staffs"))
        .findFirst()
        .orElseThrow();
  }

  private static ReportingRelease release(String id, String released, String text, int mentions) {
    MeetingFacts facts = scene.facts(LocalDate.parse(released), text);
    return new ReportingRelease(
        new MeetingFacts(
            id,
            facts.day(),
            facts.reports(),
            facts.announcements(),
            facts.withdrawals(),
            facts.mentions()),
        100,
        Map.of("energy", mentions));
  }

  private static MeetingTables tables(ReportingRelease... releases) {
    return Meetings.of(scene.series, Stream.of(releases).toList(), 0);
  }
}
