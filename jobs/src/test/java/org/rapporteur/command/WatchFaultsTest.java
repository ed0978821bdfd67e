package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scheduler sees when something around {@code watch} is not as it should be. */
class WatchFaultsTest {

  private final Path folder;
  private final SampleFiles sample;
  private final Path output;
  private final Path state;

  WatchFaultsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    sample = SampleFiles.in(folder);
    output = folder.resolve("tables");
    state = folder.resolve("state");
  }

  @BeforeEach
  void noTaxonomyButTheSample() throws IOException {
    Files.writeString(folder.resolve("other.yaml"), "topics:\n  - id: road\n    terms: [road*]\n");
  }

  private CommandLineRun watch(Path input, Path taxonomy) {
    return CommandLineRun.of(
        "watch",
        "--until-idle",
        "--quiet",
        "--parallelism",
        1,
        "--window",
        "year",
        "--input",
        input,
        "--output",
        output,
        "--state",
        state,
        "--taxonomy",
        taxonomy,
        "--organisations",
        sample.organisations(),
        "--series",
        sample.series());
  }

  private CommandLineRun watch() {
    return watch(sample.input(), sample.taxonomy());
  }

  private void assertFails(String message) {
    CommandLineRun run = watch();
    assertEquals("rapporteur: " + message + "\n", run.err());
    assertEquals(1, run.status());
  }

  private String table(String name) throws IOException {
    return Files.readString(output.resolve("current").resolve(name + ".csv"));
  }

  private String current() throws IOException {
    return output.resolve("current").toRealPath().getFileName().toString();
  }

  private Path checkpoint() throws IOException {
    try (Stream<Path> all = Files.walk(state.resolve("runs"))) {
      return all.filter(path -> path.endsWith("_metadata"))
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  @Test
  void withNothingNewItEndsWellAndPublishesNothing() throws IOException {
    assertEquals(0, watch().status());
    assertEquals("000001", current());
    assertEquals(0, watch().status());
    assertEquals("000001", current());
    assertFalse(Files.exists(state.resolve("tmp")));
    assertFalse(Files.exists(state.resolve("evidence")));
  }

  @Test
  void inputsThatAreMissingAreAFailureThatSaysSo() {
    CommandLineRun run = watch(folder.resolve("missing"), sample.taxonomy());
    assertEquals(
        "rapporteur: --input: expected a file, a folder or a glob that matches something, found \""
            + folder.resolve("missing")
            + "\"\n",
        run.err());
    assertEquals(1, run.status());
  }

  @Test
  void anInputThatIsGoneAndBackLosesNothing() throws IOException {
    watch();
    Files.move(sample.input(), folder.resolve("elsewhere"));
    assertEquals(1, watch().status());
    Files.move(folder.resolve("elsewhere"), sample.input());
    Files.writeString(
        sample.input().resolve("more.jsonl"),
        "{\"id\":\"e\",\"date\":\"2023-09-01\",\"body\":\"Gas.\"}\n");
    assertEquals(0, watch().status());
    assertEquals(List.of("e,new,2023-09-01"), table("changes").lines().skip(1).toList());
  }

  @Test
  void theRejectsOfAFileThatWasEmptiedAreNoLongerPublished() throws IOException {
    Path file = sample.input().resolve("more.jsonl");
    Files.writeString(file, "no record\n");
    watch();
    assertEquals(2, table("rejected").lines().count());
    Files.writeString(file, "");
    watch();
    assertEquals("source,line,reason,detail\n", table("rejected"));
  }

  @Test
  void aStateFolderThatIsAFileIsAFailure() throws IOException {
    Files.writeString(state, "");
    assertFails(state + "/tmp: Not a directory");
  }

  @Test
  void anOutputThatIsAFileIsAFailure() throws IOException {
    Files.writeString(output, "");
    assertFails(output + "/sets: Not a directory");
  }

  @Test
  void aStateFolderThatMayNotBeWrittenIsAFailure() throws IOException {
    assumeFalse(System.getProperty("user.name").equals("root"), "nothing is forbidden to root");
    Files.createDirectory(state);
    Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertFails(state.resolve("tmp") + ": permission denied");
  }

  @Test
  void aDamagedCheckpointIsAFailureThatSaysWhatToDoAndNothingIsLost() throws IOException {
    watch();
    Path checkpoint = checkpoint();
    byte[] whole = Files.readAllBytes(checkpoint);
    Files.write(checkpoint, new byte[] {1, 2, 3, 4, 5});
    assertFails(
        checkpoint
            + ": expected a checkpoint, but it is damaged; without "
            + state
            + " everything is read anew");
    assertEquals("000001", current());
    Files.write(checkpoint, whole);
    assertEquals(0, watch().status());
    assertEquals("000001", current());
  }

  @Test
  void aStateOfAnotherVersionOrAnotherTaxonomyIsForgottenAndEverythingReadAnew()
      throws IOException {
    watch();
    assertEquals(0, watch(sample.input(), folder.resolve("other.yaml")).status());
    assertEquals("000002", current());
    assertTrue(table("trends").contains("road"));
    assertFalse(table("trends").contains("cyber"));
    Path settings = state.resolve("settings.json");
    Files.writeString(
        settings, Files.readString(settings).replaceFirst("\"version\":\"", "$0older "));
    watch(sample.input(), folder.resolve("other.yaml"));
    assertEquals("000003", current());
  }

  @Test
  void aSetThatIsGoneIsAFailureThatSaysWhatToDo() throws IOException {
    watch();
    Files.move(output, folder.resolve("tables-elsewhere"));
    assertFails(
        output
            + "/sets/000001: expected the set that "
            + state
            + " goes on from, found nothing; without that folder everything is read anew");
    Files.delete(output.resolve(".lock"));
    Files.delete(output.resolve("sets"));
    Files.delete(output);
    Files.move(folder.resolve("tables-elsewhere"), output);
    assertEquals(0, watch().status());
  }

  @Test
  void aSetThatAnotherRunPublishedMeanwhileStaysTheCurrentOne() throws IOException {
    watch();
    assertEquals(0, CommandLineRun.trends(sample, output).status());
    assertEquals("000002", current());
    assertEquals(0, watch().status());
    assertEquals("000002", current());
  }
}
