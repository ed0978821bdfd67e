package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.flink.PublishedFiles;

/**
 * Where a scheduler calls {@code watch --until-idle} as often as {@code trends}, even the files
 * that tell of the set before are the same.
 */
class WatchedSetsTest {

  private final SampleFiles sample;
  private final Path watched;
  private final Path bounded;

  WatchedSetsTest(@TempDir Path folder) throws IOException {
    sample = SampleFiles.in(folder);
    watched = folder.resolve("watched");
    bounded = folder.resolve("bounded");
  }

  private void assertSameSets() throws IOException {
    publish("watch", watched, "--until-idle");
    publish("trends", bounded);
    assertEquals(files(bounded), files(watched));
  }

  private void publish(String command, Path output, String... more) {
    List<Object> typed = new ArrayList<>(List.of(command, "--quiet", "--parallelism", 1));
    typed.addAll(List.of("--window", "month,year", "--input", sample.input(), "--output", output));
    typed.addAll(sample.references());
    typed.addAll(List.of(more));
    CommandLineRun run = CommandLineRun.of(typed.toArray());
    assertEquals("", run.err());
    assertEquals(0, run.status());
  }

  /** The texts of all files of the current set but the record of the run. */
  private static Map<String, String> files(Path output) throws IOException {
    Path set = output.resolve("current").toRealPath();
    return new PublishedFiles(set).texts(path -> !path.equals("run.json"));
  }

  @Test
  void everyFileIsTheSameButTheRecordOfTheRun() throws IOException {
    assertSameSets();
    // One new, one moved to another year, one rejected.
    Files.writeString(
        sample.input().resolve("second.jsonl"),
        """
        {"id":"e","date":"2021-07-04","organisation":"Transport Board","body":"Energy and energy."}
        {"id":"a","date":"2022-05-10","updated":"2024-01-01","body":"Cyber defence."}
        no record
        """);
    assertSameSets();
    Files.writeString(
        sample.input().resolve("third.txt"), "On 29 February 2020 the Northern Alliance met.\n");
    assertSameSets();
  }

  @Test
  void theDataPackageIsTheSameHoweverOftenWasPublishedBefore() throws IOException {
    publish("watch", watched, "--until-idle");
    Files.writeString(
        sample.input().resolve("second.jsonl"),
        """
        {"id":"e","date":"2021-07-04","organisation":"Transport Board","body":"Energy and energy."}
        """);
    publish("watch", watched, "--until-idle");
    publish("trends", bounded);
    assertEquals(files(bounded).get("datapackage.json"), files(watched).get("datapackage.json"));
    assertNotEquals(files(bounded).get("revisions.csv"), files(watched).get("revisions.csv"));
  }
}
