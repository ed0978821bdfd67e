package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.MeetingReport;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.meeting.told.Series;
import org.rapporteur.meeting.told.SeriesList;

class MeetingTopicsTest {

  private static final SeriesList FILE =
      new SeriesList(
          List.of(new Series("staffs", "Staffs", List.of("x"), List.of(), Period.ofMonths(6))));

  @Test
  void topicsAreComparedWithTheMeetingsBefore() {
    MeetingTables tables =
        tables(
            release("a", report("staffs", "2022-06-10", true, 17), 200, Map.of("cyber", 2)),
            release(
                "b",
                report("staffs", "2022-11-25", true, 18),
                100,
                Map.of("energy", 4, "space", 1)),
            release("c", report("staffs", "2023-06-02", true, 19), 300, Map.of("space", 3)),
            release(
                "d",
                report("staffs", "2023-06-03", false, 19),
                100,
                Map.of("space", 1, "cyber", 1)));
    List<String> rows =
        tables.topics().stream()
            .map(
                row ->
                    row.date()
                        + " "
                        + row.topic()
                        + " "
                        + row.releases()
                        + " "
                        + row.mentions()
                        + " "
                        + row.status().word())
            .toList();
    assertEquals(
        List.of(
            "2022-06-10 cyber 1 2 new",
            "2022-11-25 cyber 0 0 dropped",
            "2022-11-25 energy 1 4 new",
            "2022-11-25 space 1 1 new",
            "2023-06-02 cyber 1 1 returned",
            "2023-06-02 energy 0 0 dropped",
            "2023-06-02 space 2 4 continuing"),
        rows);
  }

  @Test
  void ratesAndTheirTestLookAtTheWordsOfBothMeetings() {
    MeetingTables tables =
        tables(
            release("a", report("staffs", "2022-11-25", true, 18), 100, Map.of("energy", 1)),
            release("b", report("staffs", "2023-06-02", true, 19), 300, Map.of("space", 3)));
    MeetingTopicRow first = tables.topics().get(0);
    assertEquals(10.0, first.per1000Words());
    assertNull(first.previousPer1000Words());
    assertNull(first.change());
    assertNull(first.p());
    assertNull(first.q());
    MeetingTopicRow dropped = tables.topics().get(1);
    assertEquals(0.0, dropped.per1000Words());
    assertEquals(10.0, dropped.previousPer1000Words());
    assertEquals(-10.0, dropped.change());
    assertEquals(0.25, dropped.p());
    assertEquals(0.5, dropped.q());
    MeetingTopicRow added = tables.topics().get(2);
    assertEquals(1.0, added.p());
    assertEquals(1.0, added.q());
  }

  private static MeetingTables tables(ReportingRelease... releases) {
    return Meetings.of(FILE, List.of(releases), 0);
  }

  private static ReportingRelease release(
      String id, MeetingReport report, int words, Map<String, Integer> topics) {
    return new ReportingRelease(
        new MeetingFacts(id, 0, List.of(report), List.of(), List.of(), List.of()), words, topics);
  }

  private static MeetingReport report(String series, String day, boolean stated, int ordinal) {
    int epochDay = (int) LocalDate.parse(day).toEpochDay();
    return new MeetingReport(series, epochDay, stated, ordinal, "", "", List.of(), List.of());
  }
}
