package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsCommandTest {

  @TempDir private Path folder = Path.of("");

  private String revisions(Path output) {
    CommandLineRun run = CommandLineRun.of("revisions", "--output", output);
    assertEquals(0, run.status(), run.err());
    return run.out();
  }

  @Test
  void setsAreComparedAsTheyAreMade() throws IOException {
    SampleFiles sample = SampleFiles.in(folder);
    Path output = folder.resolve("out");
    assertEquals(0, CommandLineRun.trends(sample, output).status());
    assertEquals(
        "Set 000001 is the first: there is none before it to compare with.\n", revisions(output));

    assertEquals(0, CommandLineRun.trends(sample, output).status());
    assertEquals("Set 000002: nothing changed against the set before.\n", revisions(output));

    Files.writeString(
        sample.input().resolve("more.jsonl"),
        """
        {"id":"e","date":"2023-07-04","organisation":"Transport Board","body":"Energy and energy."}
        """,
        StandardOpenOption.CREATE_NEW);
    Files.writeString(
        sample.taxonomy(),
        Files.readString(sample.taxonomy()).replace("\"gas\"", "\"gas\", \"roads\""));
    assertEquals(0, CommandLineRun.trends(sample, output).status());
    assertEquals(
        """
        Set 000003 against the set before: It was made with another taxonomy.
        1 release new, 1 changed, 0 gone, dated 2023-05-20 to 2023-07-04;
        """,
        revisions(output).lines().limit(2).reduce("", (text, line) -> text + line + "\n"));
  }

  /** As a set stands that a version without the column {@code about} wrote. */
  private static void withoutAbout(Path set) throws IOException {
    Path trends = set.resolve("trends.json");
    Files.writeString(trends, Files.readString(trends).replaceAll("\"about\":[0-9]+,", ""));
  }

  @Test
  void aSetThatAnOlderVersionWroteIsToldInOneLineAndRevisionsBeginAnew() throws IOException {
    SampleFiles sample = SampleFiles.in(folder);
    Path output = folder.resolve("out");
    assertEquals(0, CommandLineRun.trends(sample, output).status());
    withoutAbout(output.resolve("sets/000001"));

    CommandLineRun explained =
        CommandLineRun.of(
            "explain",
            "--output",
            output,
            "--organisation",
            "all",
            "--topic",
            "cyber",
            "--window",
            "2023-05");
    assertEquals(1, explained.status());
    assertEquals(
        "rapporteur: "
            + output.resolve("sets/000001").toRealPath().resolve("trends.json")
            + ": expected the column \"about\", found \"about_share\": another version of the"
            + " program wrote this set; a new run writes one that can be read\n",
        explained.err());

    assertEquals(0, CommandLineRun.trends(sample, output).status());
    assertEquals(
        "Set 000002 begins anew: another version of the program wrote the set before, with other"
            + " columns.\n",
        revisions(output));
    assertEquals(0, CommandLineRun.trends(sample, output).status());
    assertEquals("Set 000003: nothing changed against the set before.\n", revisions(output));
  }

  /** A run that begins clears what it finds; one that ends leaves nothing to find. */
  @Test
  void nothingStaysOfASetThatCouldNotBeWritten() throws IOException {
    SampleFiles sample = SampleFiles.in(folder);
    Path output = folder.resolve("out");
    assertEquals(0, watch(sample, output).status());
    // The second row, which revisions come to after most of the next set is written.
    Path trends = output.resolve("sets/000001/trends.json");
    List<String> lines = new ArrayList<>(Files.readAllLines(trends));
    lines.set(2, "{damaged,");
    Files.write(trends, lines);
    Files.writeString(
        sample.input().resolve("more.jsonl"),
        """
        {"id":"e","date":"2023-07-04","organisation":"Transport Board","body":"Energy and energy."}
        """);

    assertEquals(1, watch(sample, output).status());
    try (Stream<Path> sets = Files.list(output.resolve("sets"))) {
      assertEquals(
          List.of("000001"), sets.map(set -> set.getFileName().toString()).sorted().toList());
    }
  }

  private static CommandLineRun watch(SampleFiles sample, Path output) {
    List<Object> typed = new ArrayList<>(List.of("watch", "--quiet", "--until-idle"));
    typed.addAll(List.of("--input", sample.input(), "--output", output));
    typed.addAll(sample.references());
    return CommandLineRun.of(typed.toArray());
  }
}
