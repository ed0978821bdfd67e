package org.rapporteur.flink.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.flink.stream.RejectedRecord;

class RejectedRecordsTest {

  private final RejectedRecords rejected = new RejectedRecords();

  private void add(String file, int generation, long line, String reason) {
    rejected.add(new RejectedRecord("a.jsonl", file, generation, line, reason, "excerpt"));
  }

  private static List<String> rows(RejectedRecords records) {
    return records.rows().stream().map(row -> row.line() + " " + row.reason()).sorted().toList();
  }

  @Test
  void rejectsOfOneReadingAddUp() {
    add("/in/a.jsonl", 0, 1, "malformed");
    add("/in/a.jsonl", 0, 2, "encoding");
    assertEquals(List.of("1 malformed", "2 encoding"), rows(rejected));
  }

  @Test
  void aFileThatIsReadAnewReplacesWhatItHad() {
    add("/in/a.jsonl", 0, 1, "malformed");
    add("/in/a.jsonl", 1, 1, "");
    assertEquals(List.of(), rows(rejected));
    add("/in/a.jsonl", 1, 5, "encoding");
    assertEquals(List.of("5 encoding"), rows(rejected));
  }

  @Test
  void rejectsOfAnEarlierReadingThatArriveLateNoLongerHold() {
    add("/in/a.jsonl", 2, 1, "");
    add("/in/a.jsonl", 1, 1, "malformed");
    assertEquals(List.of(), rows(rejected));
  }

  @Test
  void filesOfOneNameUnderSeveralInputsDoNotReplaceEachOthersRejects() {
    add("/one/a.jsonl", 0, 1, "malformed");
    add("/two/a.jsonl", 1, 1, "");
    add("/two/a.jsonl", 1, 3, "encoding");
    add("/one/a.jsonl", 0, 7, "missing-date");
    assertEquals(List.of("1 malformed", "3 encoding", "7 missing-date"), rows(rejected));
  }

  @Test
  void whatIsRememberedLeadsToTheSameState() {
    add("/one/a.jsonl", 0, 1, "malformed");
    add("/two/a.jsonl", 3, 1, "");
    RejectedRecords restored = new RejectedRecords();
    rejected.records().forEach(restored::add);
    restored.add(new RejectedRecord("a.jsonl", "/two/a.jsonl", 2, 9, "malformed", "late"));
    assertEquals(List.of("1 malformed"), rows(restored));
  }
}
