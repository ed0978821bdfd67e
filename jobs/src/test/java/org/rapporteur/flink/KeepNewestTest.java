package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.flink.stream.Change;
import org.rapporteur.flink.stream.Contribution;
import org.rapporteur.flink.stream.EvidencePlace;
import org.rapporteur.flink.stream.NewestVersion;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.ReportingRelease;

class KeepNewestTest {

  private static final EvidencePlace PLACE_A = new EvidencePlace("a", 0, 10);
  private static final EvidencePlace PLACE_B = new EvidencePlace("b", 10, 20);
  private static final Contribution OLD = version(2_000, 0, 1, "a.jsonl", 1, 19_000, PLACE_A);
  private static final Contribution NEW = version(3_000, 0, 1, "a.jsonl", 9, 19_400, PLACE_B);

  private KeyedOneInputStreamOperatorTestHarness<String, Contribution, Change> harness;

  KeepNewestTest() throws Exception {
    harness = harness();
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Contribution, Change> harness()
      throws Exception {
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(new KeepNewest()), Contribution::id, Types.STRING);
  }

  @BeforeEach
  void open() throws Exception {
    harness.open();
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  private static Contribution version(
      long second, int nano, int hash, String path, long line, int day, EvidencePlace place) {
    return new Contribution(
        "r1",
        second,
        nano,
        new byte[] {(byte) hash, 0},
        path,
        line,
        day,
        "",
        100,
        new String[] {"union"},
        new String[0],
        new int[0],
        new boolean[0],
        new int[0],
        place,
        meetings(day));
  }

  private static ReportingRelease meetings(int day) {
    return new ReportingRelease(
        new MeetingFacts("r1", day, List.of(), List.of(), List.of(), List.of()),
        100,
        Map.of("of day " + day, 1));
  }

  /** What a version changes, and what the detail tables hear of it. */
  private record Heard(List<String> changes, NewestVersion version) {}

  private static String change(int sign, Contribution version) {
    return "%+d of %s: %d s %d ns, hash %s, read at %s:%d, day %d"
        .formatted(
            sign,
            version.id(),
            version.updatedSecond(),
            version.updatedNano(),
            HexFormat.of().formatHex(version.hash()),
            version.path(),
            version.line(),
            version.day());
  }

  private Heard read(Contribution contribution) throws Exception {
    harness.processElement(new StreamRecord<>(contribution));
    List<String> changes =
        harness.extractOutputValues().stream()
            .map(change -> change(change.sign(), change.contribution()))
            .toList();
    harness.getOutput().clear();
    var side = harness.getSideOutput(KeepNewest.VERSIONS);
    NewestVersion version = side.remove().getValue();
    assertEquals(0, side.size());
    return new Heard(changes, version);
  }

  private static NewestVersion version(
      Contribution counts, int dayBefore, int versions, boolean newest, Contribution read) {
    return new NewestVersion(
        "r1", counts.day(), dayBefore, versions, newest, read.evidence(), meetings(counts.day()));
  }

  private static Heard counts(Contribution read) {
    return new Heard(List.of(change(1, read)), version(read, read.day(), 1, true, read));
  }

  private static Heard replaces(Contribution before, Contribution read, int versions) {
    return new Heard(
        List.of(change(-1, before), change(1, read)),
        version(read, before.day(), versions, true, read));
  }

  private static Heard countsForNothing(Contribution kept, Contribution read, int versions) {
    return new Heard(List.of(), version(kept, kept.day(), versions, false, read));
  }

  @Test
  void aFirstVersionCounts() throws Exception {
    assertEquals(counts(OLD), read(OLD));
  }

  @Test
  void aNewerVersionTakesTheOlderBackAndSaysWhichDayCountedBefore() throws Exception {
    read(OLD);
    assertEquals(replaces(OLD, NEW, 2), read(NEW));
  }

  @Test
  void anOlderVersionThatArrivesLaterIsOnlyCountedAsAVersion() throws Exception {
    read(NEW);
    assertEquals(countsForNothing(NEW, OLD, 2), read(OLD));
  }

  @Test
  void theSameVersionOnceMoreIsOnlyCountedAsAVersion() throws Exception {
    read(OLD);
    assertEquals(countsForNothing(OLD, OLD, 2), read(OLD));
    assertEquals(countsForNothing(OLD, OLD, 3), read(OLD));
  }

  @Test
  void aNanosecondLaterIsNewer() throws Exception {
    Contribution later = version(2_000, 1, 0, "z.jsonl", 5, 19_000, PLACE_B);
    read(OLD);
    assertEquals(replaces(OLD, later, 2), read(later));
  }

  @Test
  void anInstantBefore1970IsOlderThanOneAfterAndNewerThanNone() throws Exception {
    Contribution none = version(Long.MIN_VALUE, 0, 9, "a.jsonl", 1, 19_000, PLACE_A);
    Contribution before1970 = version(-5, 0, 1, "a.jsonl", 2, 19_000, PLACE_B);
    read(none);
    assertEquals(replaces(none, before1970, 2), read(before1970));
    assertEquals(replaces(before1970, OLD, 3), read(OLD));
  }

  @Test
  void ofOneInstantTheGreaterHashCountsItsBytesUnsigned() throws Exception {
    Contribution greater = version(2_000, 0, 0x80, "z.jsonl", 5, 19_000, PLACE_B);
    read(OLD);
    assertEquals(replaces(OLD, greater, 2), read(greater));
    assertEquals(countsForNothing(greater, OLD, 3), read(OLD));
  }

  @Test
  void ofEqualVersionsTheOneCountsWhoseFileComesFirst() throws Exception {
    Contribution later = version(2_000, 0, 1, "b.jsonl", 1, 19_000, PLACE_B);
    read(later);
    assertEquals(replaces(later, OLD, 2), read(OLD));
    assertEquals(countsForNothing(OLD, later, 3), read(later));
  }

  @Test
  void ofEqualVersionsInOneFileTheEarlierLineCounts() throws Exception {
    Contribution tenth = version(2_000, 0, 1, "a.jsonl", 10, 19_000, PLACE_B);
    Contribution ninth = version(2_000, 0, 1, "a.jsonl", 9, 19_000, PLACE_A);
    read(tenth);
    assertEquals(replaces(tenth, ninth, 2), read(ninth));
  }

  @Test
  void itIsRestoredWithTheVersionThatCountsAndHowManyWereRead() throws Exception {
    read(OLD);
    Contribution kept = version(3_000, 0, 1, "a.jsonl", 9, 19_400, PLACE_B);
    read(kept);
    OperatorSubtaskState state = harness.snapshot(1, 1);
    harness.close();
    harness = harness();
    harness.initializeState(state);
    harness.open();
    Heard heard = read(OLD);
    assertEquals(List.of(), heard.changes());
    assertEquals(version(kept, 19_400, 3, false, OLD), heard.version());
    Contribution newest = version(4_000, 0, 1, "a.jsonl", 9, 19_500, PLACE_A);
    assertEquals(replaces(kept, newest, 4), read(newest));
  }

  @Test
  void whatItReadsStaysAsItWas() throws Exception {
    read(Examples.version("r2", 1_000, "2022-01-01", "union"));
    Contribution handed = Examples.version("r3", 1_000, "2022-01-01", "un".concat("ion"));
    String issuer = handed.issuers()[0];
    read(handed);
    assertSame(issuer, handed.issuers()[0]);
  }

  @Test
  void releasesOfOtherIdsAreNotItsVersions() throws Exception {
    read(OLD);
    Contribution other = Examples.version("r2", 1_000, "2022-01-01", "union");
    Heard heard = read(other);
    assertEquals(List.of(change(1, other)), heard.changes());
    assertEquals(1, heard.version().versions());
    assertEquals(2, harness.numKeyedStateEntries());
    assertNull(harness.getSideOutput(KeepNewest.VERSIONS).peek());
  }
}
