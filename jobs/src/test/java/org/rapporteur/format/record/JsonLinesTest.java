package org.rapporteur.format.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.Reading;
import org.rapporteur.format.ReleaseReader;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.release.Release;
import org.rapporteur.release.Release.DateSource;
import org.rapporteur.release.Source;

class JsonLinesTest {

  private final Path folder;

  JsonLinesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aLineHasEveryFieldOfARelease() {
    Reading reading =
        Reading.lines(
            """
            {"id":"r1","date":"2023-06-02","title":"A title","body":"A body.",\
            "organisation":"NATO","lang":"en-GB","url":"https://example.org/1",\
            "updated":"2023-06-03T10:00:00+02:00","series":"conference","ordinal":19,\
            "mood":{"unknown":[1,{"a":null}]}}""");
    assertEquals(
        new Release(
            "r1",
            LocalDate.of(2023, 6, 2),
            DateSource.FIELD,
            "A title",
            "A body.",
            List.of("NATO"),
            "en",
            "https://example.org/1",
            Instant.parse("2023-06-03T08:00:00Z"),
            "conference",
            "19",
            new Source("a.jsonl", 1)),
        reading.release());
  }

  @Test
  void linesAreCountedFromTheFirstOneGiven() {
    byte[] bytes = "{\"id\":1,\"date\":\"2023-06-02\",\"body\":\"b\"}\n\n[]\n".getBytes(UTF_8);
    Reading reading = new Reading();
    new ReleaseReader(ReadingOptions.USUAL)
        .readLines("a.jsonl", 41, bytes, 0, bytes.length, reading);
    assertEquals(new Source("a.jsonl", 41), reading.releases.get(0).source());
    assertEquals(List.of("a.jsonl:43 malformed"), reading.reasons());
  }

  @Test
  void blankLinesAreNoRecords() {
    Reading reading =
        Reading.lines("", "  \t", "\r", "{\"id\":4,\"date\":\"2023-06-02\",\"body\":\"b\"}\r", "");
    assertEquals(new Source("a.jsonl", 4), reading.release().source());
  }

  @Test
  void aByteOrderMarkBeforeTheFirstLineIsDropped() {
    Reading reading =
        Reading.file(
            folder, "a.jsonl", "\uFEFF{\"id\":1,\"date\":\"2023-06-02\",\"body\":\"b\"}\n");
    assertEquals("1", reading.release().id());
  }

  @Test
  void whatIsNoObjectIsMalformed() {
    Reading reading =
        Reading.lines(
            "null",
            "5",
            "[{\"date\":\"2023-06-02\",\"body\":\"b\"}]",
            "{\"date\":\"2023-06-02\",\"body\":\"b\"",
            "{\"date\":\"2023-06-02\",\"body\":\"b\"}}",
            "{\"date\":\"2023-06-02\",\"body\":\"b\"} {}",
            "{'date':'2023-06-02','body':'b'}",
            "{\"date\":\"2023-06-02\",\"body\":\"a\tb\"}",
            "not JSON",
            "{\"date\":\"2023-06-02\",\"body\":\"b\",\"a\":" + "[".repeat(10_000));
    assertEquals(
        List.of(
            "a.jsonl:1 malformed",
            "a.jsonl:2 malformed",
            "a.jsonl:3 malformed",
            "a.jsonl:4 malformed",
            "a.jsonl:5 malformed",
            "a.jsonl:6 malformed",
            "a.jsonl:7 malformed",
            "a.jsonl:8 malformed",
            "a.jsonl:9 malformed",
            "a.jsonl:10 malformed"),
        reading.reasons());
  }

  @Test
  void anotherTypeInAKnownFieldIsMalformed() {
    Reading reading =
        Reading.lines(
            "{\"date\":\"2023-06-02\",\"body\":5}",
            "{\"date\":20230602,\"body\":\"b\"}",
            "{\"date\":\"2023-06-02\",\"body\":{\"rendered\":\"b\"}}",
            "{\"date\":\"2023-06-02\",\"body\":[\"b\"]}",
            "{\"date\":\"2023-06-02\",\"body\":\"b\",\"organisation\":[1]}",
            "{\"date\":\"2023-06-02\",\"body\":\"b\",\"lang\":true}");
    assertEquals(6, reading.rejects.size());
    assertEquals(List.of(), reading.releases);
  }

  @Test
  void idAndOrdinalMayBeNumbersOrBooleans() {
    Release release =
        Reading.lines("{\"id\":17,\"date\":\"2023-06-02\",\"body\":\"b\",\"ordinal\":true}")
            .release();
    assertEquals("17", release.id());
    assertEquals("true", release.ordinal());
  }

  @Test
  void nullIsAbsent() {
    Reading reading =
        Reading.lines(
            "{\"id\":null,\"date\":\"2023-06-02\",\"title\":null,\"body\":\"b\",\"lang\":null}",
            "{\"date\":null,\"body\":\"b\"}");
    assertEquals("", reading.releases.get(0).title());
    assertEquals(List.of("a.jsonl:2 missing-date"), reading.reasons());
  }

  @Test
  void ofANameGivenTwiceTheLastTextCounts() {
    assertEquals(
        "second",
        Reading.lines("{\"date\":\"2023-06-02\",\"body\":\"first\",\"body\":\"second\"}")
            .release()
            .body());
  }

  @Test
  void bytesThatAreNotUtf8AreEncoding() {
    for (String bytes :
        List.of("\u00E9", "\u00C0\u00AF", "\u00ED\u00A0\u0080", "\u00F4\u0090\u0080\u0080")) {
      byte[] line =
          ("{\"date\":\"2023-06-02\",\"body\":\"a" + bytes + "\"}\n").getBytes(ISO_8859_1);
      assertEquals(
          List.of("b.jsonl:1 encoding"),
          Reading.file(ReadingOptions.USUAL, folder, "b.jsonl", line).reasons());
    }
    byte[] cutOff = "{\"date\":\"2023-06-02\",\"body\":\"\u00E2\u0082".getBytes(ISO_8859_1);
    assertEquals(
        List.of("b.jsonl:1 encoding"),
        Reading.file(ReadingOptions.USUAL, folder, "b.jsonl", cutOff).reasons());
  }

  @Test
  void aSurrogateWithoutItsPartnerBecomesTheReplacementCharacter() {
    assertEquals(
        "a\uFFFDb \uD83D\uDE00",
        Reading.lines("{\"date\":\"2023-06-02\",\"body\":\"a\\ud83db \\ud83d\\ude00\"}")
            .release()
            .body());
  }

  @Test
  void aLineOverTheMaximumIsTooLargeAndTheNextIsRead() {
    String large = "{\"date\":\"2023-06-02\",\"body\":\"" + "x".repeat(600_000) + "\"}";
    String good = "{\"id\":2,\"date\":\"2023-06-02\",\"body\":\"b\"}";
    Reading reading =
        Reading.file(
            Reading.atMost(1000),
            folder,
            "c.jsonl",
            (large + "\n" + good + "\n" + large).getBytes(UTF_8));
    assertEquals(List.of("2"), reading.ids());
    assertEquals(List.of("c.jsonl:1 too-large", "c.jsonl:3 too-large"), reading.reasons());
  }

  @Test
  void aLineOfTheMaximumIsRead() {
    String line = "{\"date\":\"2023-06-02\",\"body\":\"b\"}";
    assertEquals("b", Reading.lines(Reading.atMost(line.length()), line + "\r").release().body());
    assertEquals(
        List.of("a.jsonl:1 too-large"),
        Reading.lines(Reading.atMost(line.length() - 1), line).reasons());
  }
}
