package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyCheckCommandTest {

  @TempDir private Path folder = Path.of("");

  private SampleFiles sample = new SampleFiles(Path.of(""));

  @BeforeEach
  void writeSample() throws IOException {
    sample = SampleFiles.in(folder);
  }

  private CommandLineRun check(String format) {
    return CommandLineRun.of(
        "taxonomy",
        "check",
        "--input",
        sample.input(),
        "--taxonomy",
        sample.taxonomy(),
        "--organisations",
        sample.organisations(),
        "--series",
        sample.series(),
        "--format",
        format);
  }

  @Test
  void theFindingsAreToldInSections() {
    CommandLineRun run = check("text");
    assertEquals(
        sample.taxonomy()
            + ": 4 topics, 8 terms, no errors\n"
            + sample.organisations()
            + ": 2 organisations, no errors\n"
            + """
            4 releases read from 1 file, 0 records rejected

            Issuers that the organisations file lacks: 1, which issued 2 of 4 releases (50.0 %).
              releases  issuer
                     2  Transport Board

            Places that count for two topics: a term stands within another topic's:
              places  term            within
                   1  energy: energy  sabotage: sabotage of energy

            Terms that match more than they seem to mean:
              places  term            what it is
                   0  sabotage: eu*   short prefix
                   0  sabotage: 2024  number

            Releases without a topic: 1 of 4 releases (25.0 %); the latest:
              date        title, or source
              2023-05-20  Roads

            Terms by how often they stand in the releases, count for their topic, and do so alone:
              places  counted  alone  term
                   3        1      1  cyber: cyber*
                   3        3      3  energy: energy
                   2        2      2  cyber-defence: cyber defence
                   1        1      1  cyber: network attack*
                   1        1      1  energy: gas
                   1        1      1  sabotage: sabotage of energy

            Terms that stand nowhere: 2 of 8, in 1 topic:
              sabotage: eu*; 2024
            """,
        run.out());
    assertEquals(0, run.status());
  }

  @Test
  void machinesGetEverything() throws IOException {
    JsonNode found = new ObjectMapper().readTree(check("json").out());
    assertEquals(4, found.path("releases").asInt());
    assertEquals(
        "[{\"name\":\"Transport Board\",\"organisation\":\"transport-board\",\"releases\":2}]",
        found.path("unknown_issuers").toString());
    assertEquals(8, found.path("terms").size());
  }

  @Test
  void faultsOfAllReferenceFilesAreSaidAtOnce() throws IOException {
    Files.writeString(sample.taxonomy(), "topics:\n  - id: a\n    term: [x]\n");
    Files.writeString(
        sample.organisations(), "organisations:\n  - id: b\n    parent: c\n    names: [B]\n");
    CommandLineRun run = check("text");
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertEquals(
        2,
        run.err().lines().map(line -> line.replaceFirst("yaml.*", "yaml")).distinct().count(),
        run.err());
  }

  @Test
  void aCorpusWithoutReleasesFails() throws IOException {
    Files.writeString(sample.input().resolve("releases.jsonl"), "{}\n");
    CommandLineRun run = check("text");
    assertEquals(1, run.status());
    assertEquals(
        "rapporteur: --input "
            + sample.input()
            + ": expected releases, found none in 1 file; rejected: 1 record\n",
        run.err());
  }
}
