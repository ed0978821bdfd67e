package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

  private static CommandLineRun generate(Path file) {
    return CommandLineRun.of("generate", "--quiet", "--releases", 5, "--seed", 1, "--output", file);
  }

  @Test
  void aFolderThatIsNotThereIsMadeAndHoldsTheCorpusAlone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new/deep/corpus.jsonl");
    assertEquals(new CommandLineRun(0, "", ""), generate(file));
    assertEquals(5, Files.readAllLines(file).size());
    try (Stream<Path> all = Files.list(file.getParent())) {
      assertEquals(List.of(file), all.toList());
    }
  }

  @Test
  void aFolderThatIsAFileIsAFailure(@TempDir Path folder) throws IOException {
    Path taken = Files.createFile(folder.resolve("taken"));
    CommandLineRun run = generate(taken.resolve("corpus.jsonl"));
    assertEquals(1, run.status());
    assertEquals("rapporteur: " + taken + ": expected a folder, found something else\n", run.err());
  }
}
