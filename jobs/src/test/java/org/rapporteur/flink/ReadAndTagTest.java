package org.rapporteur.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.operators.ProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.flink.sink.EvidenceFiles;
import org.rapporteur.flink.source.Block;
import org.rapporteur.flink.stream.Contribution;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.flink.stream.RejectedRecord;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.set.MentionRow;
import org.rapporteur.set.ReleaseDetail;

class ReadAndTagTest {

  private static final String CABLES =
      """
      {"id":"r1","date":"1969-12-31","organisation":["Planning Office","B\u00fcro S\u00fcd"],\
      "title":"Cables","body":"The Southern Union asks for resilience. Gas too.",\
      "updated":"1970-01-01T00:00:05.25Z"}
      """;
  private static final String PROSE = "no record at all\n";
  private static final String NOBODY =
      "{\"id\":\"r2\",\"date\":\"2020-02-29\",\"body\":\"Words.\"}\n";

  private final Path folder;
  private final Path evidence;
  private final OneInputStreamOperatorTestHarness<Block, Contribution> harness;

  ReadAndTagTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    evidence = folder.resolve("evidence");
    harness = harness("");
  }

  private OneInputStreamOperatorTestHarness<Block, Contribution> harness(String issuer)
      throws Exception {
    Tagging tagging =
        new Tagging(
            "read-and-tag-test",
            ReadingOptions.USUAL,
            Examples.references(folder),
            issuer,
            true,
            evidence.toString());
    return new OneInputStreamOperatorTestHarness<>(new ProcessOperator<>(new ReadAndTag(tagging)));
  }

  @BeforeEach
  void open() throws Exception {
    harness.open();
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
    Progress.forget("read-and-tag-test");
  }

  private static Block lines(int generation, long firstLine, String... lines) {
    byte[] bytes = String.join("", lines).getBytes(UTF_8);
    return new Block("a.jsonl", "/in/a.jsonl", generation, false, firstLine, bytes);
  }

  private List<Contribution> read(Block block) throws Exception {
    harness.processElement(new StreamRecord<>(block));
    List<Contribution> read = List.copyOf(harness.extractOutputValues());
    harness.getOutput().clear();
    return read;
  }

  private List<RejectedRecord> rejected() {
    List<RejectedRecord> rejected = new ArrayList<>();
    var side = harness.getSideOutput(ReadAndTag.REJECTED);
    while (side != null && !side.isEmpty()) {
      rejected.add(side.remove().getValue());
    }
    return rejected;
  }

  private ReleaseDetail rows(Contribution contribution) throws IOException {
    try (EvidenceFiles files = new EvidenceFiles(evidence)) {
      return files.read(contribution.evidence());
    }
  }

  @Test
  void aReleaseLeavesAsWhatItAddsToTheCounts() throws Exception {
    Contribution release = read(lines(0, 7, CABLES)).get(0);
    assertEquals("r1", release.id());
    assertEquals(-1, release.day());
    assertEquals(9, release.words());
    assertEquals(
        Instant.parse("1970-01-01T00:00:05.25Z").getEpochSecond(), release.updatedSecond());
    assertEquals(250_000_000, release.updatedNano());
    assertEquals(32, release.hash().length);
    assertEquals("a.jsonl", release.path());
    assertEquals(7, release.line());
    assertArrayEquals(new String[] {"alliance-planning", "buro-sud"}, release.issuers());
    assertArrayEquals(new String[] {"union"}, release.named());
    assertArrayEquals(new int[] {0, 1, 2}, release.topics());
    assertArrayEquals(new int[] {2, 1, 1}, release.mentions());
  }

  @Test
  void itsRowsStandInTheEvidenceFileFromTheMomentItLeaves() throws Exception {
    List<Contribution> both = read(lines(0, 1, NOBODY, CABLES));
    ReleaseDetail second = rows(both.get(1));
    assertEquals("r1", second.row().id());
    assertEquals("a.jsonl:2", second.row().source());
    assertEquals("cables;resilience;\u00e9nergie", second.row().topics());
    assertEquals(
        List.of(
            "cables title 0 Cables",
            "resilience body 28 resilience",
            "resilience title 0 Cables",
            "\u00e9nergie body 40 Gas"),
        second.mentions().stream().map(ReadAndTagTest::described).toList());
    assertEquals(List.of(), rows(both.get(0)).mentions());
  }

  private static String described(MentionRow mention) {
    return mention.topic() + " " + mention.field() + " " + mention.start() + " " + mention.text();
  }

  @Test
  void aReleaseWithoutAnIssuerIsOfTheUnknownOrOfTheOneThatTheRunNames() throws Exception {
    assertArrayEquals(new String[] {"unknown"}, read(lines(0, 1, NOBODY)).get(0).issuers());
    try (var named = harness("The Transport Office")) {
      named.open();
      named.processElement(new StreamRecord<>(lines(0, 1, NOBODY)));
      Contribution release = named.extractOutputValues().get(0);
      assertArrayEquals(new String[] {"alliance-transport"}, release.issuers());
    }
  }

  @Test
  void twoNamesOfOneIssuerAreOneIssuer() throws Exception {
    String twice =
        "{\"id\":\"r3\",\"date\":\"2020-01-01\",\"body\":\"x\","
            + "\"organisation\":[\"Southern Union\",\"union\"]}\n";
    assertArrayEquals(new String[] {"union"}, read(lines(0, 1, twice)).get(0).issuers());
  }

  @Test
  void whatCannotBeReadIsRejectedWithItsLine() throws Exception {
    assertEquals(1, read(lines(0, 4, PROSE, NOBODY)).size());
    assertEquals(
        List.of(
            new RejectedRecord(
                "a.jsonl",
                "/in/a.jsonl",
                0,
                4,
                "malformed",
                "no record at all (Unrecognized token 'no')")),
        rejected());
  }

  @Test
  void aFileThatIsReadAnewIsAnnouncedBeforeItsRejects() throws Exception {
    read(lines(2, 1, PROSE));
    assertEquals(
        List.of(
            new RejectedRecord("a.jsonl", "/in/a.jsonl", 2, 1, "", ""),
            new RejectedRecord(
                "a.jsonl",
                "/in/a.jsonl",
                2,
                1,
                "malformed",
                "no record at all (Unrecognized token 'no')")),
        rejected());
  }

  @Test
  void aWholeFileIsOpenedAndRead() throws Exception {
    Path file =
        Examples.write(
            folder.resolve("in/b.csv"), "id,date,body\nr4,2020-01-01,a drone\nr5,,no date\n");
    List<Contribution> read = read(new Block("b.csv", file.toString(), 0, true, 1, new byte[0]));
    assertEquals(List.of("r4"), read.stream().map(Contribution::id).toList());
    assertEquals(2, read.get(0).line());
    assertEquals(
        List.of("b.csv 3 missing-date"),
        rejected().stream().map(r -> r.path() + " " + r.line() + " " + r.reason()).toList());
  }

  @Test
  void aBlockWithoutReleasesMakesNoEvidenceFile() throws Exception {
    read(lines(0, 1, PROSE));
    assertEquals(false, Files.exists(evidence));
  }

  @Test
  void afterACheckpointTheNextReleaseBeginsANewEvidenceFile() throws Exception {
    Contribution first = read(lines(0, 1, CABLES)).get(0);
    Contribution second = read(lines(0, 2, CABLES)).get(0);
    harness.snapshot(1, 1);
    harness.snapshot(2, 2);
    Contribution third = read(lines(0, 3, CABLES)).get(0);
    assertEquals(first.evidence().file(), second.evidence().file());
    assertEquals(first.evidence().length(), second.evidence().offset());
    assertNotEquals(first.evidence().file(), third.evidence().file());
    assertEquals(0, third.evidence().offset());
    for (Contribution read : List.of(first, second, third)) {
      assertEquals("a.jsonl:" + read.line(), rows(read).row().source());
    }
    try (Stream<Path> files = Files.list(evidence)) {
      assertEquals(2, files.count());
    }
  }
}
