package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
}
