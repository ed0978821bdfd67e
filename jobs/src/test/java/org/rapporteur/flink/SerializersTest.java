package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.junit.jupiter.api.Test;
import org.rapporteur.flink.sink.CountFiles;
import org.rapporteur.flink.sink.PublisherState;
import org.rapporteur.flink.sink.WrittenSet;
import org.rapporteur.flink.source.FileSlice;
import org.rapporteur.flink.source.KnownFile;
import org.rapporteur.flink.source.ReadFiles;
import org.rapporteur.flink.stream.RejectedRecord;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.MeetingReport;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.set.MentionRow;
import org.rapporteur.set.ReleaseDetail;
import org.rapporteur.set.ReleaseRow;

/** What is written into a checkpoint comes back as it was. */
class SerializersTest {

  private static final FileSlice SLICE =
      new FileSlice(
          "pr\u00e4sidium/a.jsonl",
          "/in/pr\u00e4sidium/a.jsonl",
          3,
          false,
          1L << 40,
          4096,
          1L << 33);
  private static final FileSlice WHOLE = new FileSlice("b.csv", "/in/b.csv", 0, true, 0, 0, 1);

  private static <T> T again(SimpleVersionedSerializer<T> serializer, T value) throws IOException {
    return serializer.deserialize(serializer.getVersion(), serializer.serialize(value));
  }

  @Test
  void aSliceComesBack() throws IOException {
    assertEquals(SLICE, again(new FileSlice.Serializer(), SLICE));
    assertEquals(WHOLE, again(new FileSlice.Serializer(), WHOLE));
  }

  @Test
  void whatAnotherVersionWroteIsRefused() {
    Map<SimpleVersionedSerializer<?>, String> serializers =
        Map.of(
            new FileSlice.Serializer(), "a slice",
            new ReadFiles.Serializer(), "what was read",
            new PublisherState.Serializer(), "what the publisher remembers",
            new WrittenSet.Serializer(), "a written set");
    serializers.forEach(
        (serializer, holds) -> {
          int version = serializer.getVersion();
          IOException error =
              assertThrows(
                  IOException.class, () -> serializer.deserialize(version + 1, new byte[4096]));
          assertEquals(
              holds + " in a checkpoint: expected version " + version + ", found " + (version + 1),
              error.getMessage());
        });
  }

  @Test
  void slicesOfOneFileHaveIdsOfTheirOwn() {
    assertEquals("/in/pr\u00e4sidium/a.jsonl#3@1099511627776", SLICE.splitId());
    assertEquals("/in/b.csv#0@0", WHOLE.splitId());
  }

  @Test
  void whatWasReadComesBack() throws IOException {
    ReadFiles read =
        new ReadFiles(
            Map.of(
                "/in/a.jsonl",
                new KnownFile(2, 77, 0xFFFF_FFFFL, 3, 5, false, true, 80, -1),
                "/in/\u00fc.csv",
                KnownFile.NEW),
            List.of(SLICE, WHOLE));
    assertEquals(read, again(new ReadFiles.Serializer(), read));
    ReadFiles nothing = new ReadFiles(Map.of(), List.of());
    assertEquals(nothing, again(new ReadFiles.Serializer(), nothing));
  }

  @Test
  void whatThePublisherRemembersComesBack() throws IOException {
    List<RejectedRecord> rejected =
        List.of(
            new RejectedRecord("a.jsonl", "/in/a.jsonl", 1, 1, "", ""),
            new RejectedRecord(
                "a.jsonl", "/in/a.jsonl", 1, 1L << 35, "malformed", "{\"\uD83D\uDE00"));
    List<ReportingRelease> said =
        List.of(
            new ReportingRelease(
                new MeetingFacts(
                    "r\u00e9",
                    -3,
                    List.of(
                        new MeetingReport(
                            "chiefs", -4, true, 20, "union", "", List.of("union"), List.of("S."))),
                    List.of(),
                    List.of(),
                    List.of()),
                77,
                Map.of("\u00e9nergie", 2)));
    List<CountFiles.CountFile> counts =
        List.of(
            new CountFiles.CountFile("all", 70_000, 0xFFFF_FFFFL),
            new CountFiles.CountFile("since", 1, 2));
    PublisherState back =
        again(new PublisherState.Serializer(), new PublisherState(12, counts, rejected, said));
    assertEquals(12, back.lastSet());
    assertEquals(rejected, back.rejected());
    assertEquals(said, back.meetings());
    assertEquals(counts, back.counts());
  }

  @Test
  void aWrittenSetComesBack() throws IOException {
    WrittenSet set = new WrittenSet(1_000_000, ": 3 new", List.of("e1", "e2"));
    assertEquals(set, again(new WrittenSet.Serializer(), set));
  }

  @Test
  void theRowsOfAReleaseComeBackWithTheSentencesThatNeighboursShare() throws IOException {
    ReleaseRow row =
        new ReleaseRow(
            "r1",
            "1969-12-31",
            "field",
            "b\u00fcro;union",
            "\uD83D\uDE00 title",
            "fr",
            42,
            "drones;\u00e9nergie",
            "drones",
            "union",
            "",
            "https://example.org/r1",
            "a.jsonl:7",
            0);
    ReleaseDetail detail =
        new ReleaseDetail(
            row,
            List.of(
                mention("drones", 0, "One sentence."),
                mention("drones", 9, "One sentence."),
                mention("\u00e9nergie", 2, ""),
                mention("\u00e9nergie", 30, "Another sentence.")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    detail.writeTo(bytes);
    assertEquals(
        detail,
        ReleaseDetail.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
  }

  private static MentionRow mention(String topic, int start, String sentence) {
    return new MentionRow(
        "r1",
        topic,
        "body",
        start,
        "1969-12-31",
        "b\u00fcro;union",
        topic,
        "drone*",
        start + 6,
        "drones",
        sentence);
  }
}
