package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.set.SetFolder;

/**
 * A disk that does not keep what was written, one file of the state after the other: a watch that
 * goes on says which file it is, or comes to the right tables all the same.
 */
class DamagedStateTest {

  private static final List<String> TABLES =
      List.of("trends.csv", "summary.csv", "coverage.csv", "releases/2023.csv", "rejected.csv");

  /** What becomes of a file's bytes. */
  private interface Damage {
    byte[] of(byte[] bytes);
  }

  private final SplittableRandom random = new SplittableRandom(20260101);
  private final Path folder;
  private final SampleFiles sample;
  private final Path output;
  private final Path state;
  private int told;
  private int unharmed;

  DamagedStateTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    sample = SampleFiles.in(folder);
    output = folder.resolve("tables");
    state = output.resolve("state");
  }

  private CommandLineRun run(String command, Path into, String... more) {
    Stream.Builder<Object> typed = Stream.builder();
    Stream.of(command, "--quiet", "--parallelism", 2, "--window", "year").forEach(typed::add);
    Stream.of("--input", sample.input(), "--output", into).forEach(typed::add);
    sample.references().forEach(typed::add);
    Stream.of(more).forEach(typed::add);
    return CommandLineRun.of(typed.build().toArray());
  }

  @Test
  void whateverIsDamagedIsToldOrDoesNoHarm() throws IOException {
    Files.writeString(sample.input().resolve("broken.jsonl"), "no record\n");
    assertEquals(0, run("watch", output, "--until-idle").status());
    Files.writeString(
        sample.input().resolve("more.jsonl"),
        "{\"id\":\"e\",\"date\":\"2023-09-01\",\"body\":\"Gas.\"}\n");
    assertEquals(0, run("watch", output, "--until-idle").status());
    Files.writeString(
        sample.input().resolve("last.jsonl"),
        "{\"id\":\"f\",\"date\":\"2023-09-02\",\"body\":\"Cyber defence.\"}\n");
    Path kept = folder.resolve("kept");
    Files.move(output, kept);
    Path right = folder.resolve("right");
    assertEquals(0, run("trends", right).status());
    for (Path file : filesOf(kept.resolve("state"))) {
      Path damaged = output.resolve(kept.relativize(file));
      damage(kept, damaged, this::flipped, right);
      damage(kept, damaged, bytes -> Arrays.copyOf(bytes, bytes.length / 2), right);
    }
    System.out.printf("%d damages told, %d that did no harm%n", told, unharmed);
    assertTrue(told > 10, () -> "only " + told + " told");
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    int bit = random.nextInt(8 * bytes.length);
    flipped[bit / 8] ^= (byte) (1 << bit % 8);
    return flipped;
  }

  private void damage(Path kept, Path damaged, Damage damage, Path right) throws IOException {
    SetFolder.delete(output);
    copy(kept, output);
    byte[] whole = Files.readAllBytes(damaged);
    if (whole.length == 0) {
      return;
    }
    Files.write(damaged, damage.of(whole));
    CommandLineRun run = run("watch", output, "--until-idle");
    if (run.status() == 0) {
      unharmed++;
      for (String table : TABLES) {
        assertEquals(
            Files.readString(right.resolve("current").resolve(table)),
            Files.readString(output.resolve("current").resolve(table)),
            () -> damaged + " " + table);
      }
    } else {
      told++;
      String line =
          "rapporteur: %s: expected .*, but (it is|they are) damaged; without %s everything is read"
              + " anew\n";
      assertTrue(
          run.err().matches(line.formatted(Pattern.quote(damaged.toString()), state)),
          () -> damaged + " " + run.err());
      assertEquals(Path.of("sets/000002"), Files.readSymbolicLink(output.resolve("current")));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
