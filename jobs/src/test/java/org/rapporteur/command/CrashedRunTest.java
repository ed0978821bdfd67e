package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.release.Digests;
import org.rapporteur.table.Disk;

/**
 * {@code watch} is killed as {@code kill -9} does at one of the steps that its publication does on
 * the disk. A few here; for a dozen {@code -Drapporteur.crashes=12}.
 */
class CrashedRunTest {

  private static final int CRASHES = Integer.getInteger("rapporteur.crashes", 3);

  private final SplittableRandom random = new SplittableRandom(Long.getLong("rapporteur.seed", 7));
  private final Path folder;
  private final SampleFiles sample;
  private final Path reached;

  CrashedRunTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    sample = SampleFiles.in(folder);
    reached = folder.resolve("reached");
  }

  /** The program, which waits for ever at one step, having said so. */
  public static final class Waiting {

    private Waiting() {}

    public static void main(String[] arguments) {
      int at = Integer.parseInt(arguments[1]);
      AtomicInteger steps = new AtomicInteger();
      Disk.watchedBy(
          (step, path, done) -> {
            if (steps.incrementAndGet() == at) {
              Files.writeString(Path.of(arguments[0]), step + " " + path);
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }
          });
      Rapporteur.main(Arrays.copyOfRange(arguments, 2, arguments.length));
    }
  }

  @AfterEach
  void nobodyWatches() {
    Disk.watchedBy((step, path, done) -> {});
  }

  private List<String> options(String command, String output) {
    List<String> options = new ArrayList<>(List.of(command, "--quiet", "--parallelism", "1"));
    options.addAll(List.of("--window", "year", "--input", sample.input().toString()));
    options.addAll(List.of("--output", folder.resolve(output).toString()));
    options.addAll(sample.references());
    if (command.equals("watch")) {
      options.add("--until-idle");
    }
    return options;
  }

  @Test
  void whereverItIsKilledTheNextWatchPublishesAllAndLeavesNothingBehind() throws Exception {
    AtomicInteger steps = new AtomicInteger();
    Disk.watchedBy((step, path, done) -> steps.incrementAndGet());
    assertEquals(0, CommandLineRun.of(options("watch", "undisturbed").toArray()).status());
    nobodyWatches();
    List<String> expected = files("undisturbed");
    for (int i = 0; i < CRASHES; i++) {
      String output = "killed-" + i;
      killAt(1 + random.nextInt(steps.get()), output);
      assertEquals(0, CommandLineRun.of(options("watch", output).toArray()).status());
      assertEquals(expected, files(output), () -> "killed at a step");
    }
    System.out.printf("killed %d times at one of %d steps%n", CRASHES, steps.get());
  }

  private void killAt(int step, String output) throws Exception {
    Files.deleteIfExists(reached);
    List<String> command = WatchProcess.java();
    command.set(command.size() - 1, Waiting.class.getName());
    command.addAll(List.of(reached.toString(), String.valueOf(step)));
    command.addAll(options("watch", output));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    while (!Files.exists(reached)) {
      assertTrue(process.isAlive(), () -> "ended before step " + step);
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
  }

  /** What stands under an output but the state, whose names differ, with the bytes of tables. */
  private List<String> files(String output) throws IOException {
    Path top = folder.resolve(output);
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(top)) {
      for (Path path : all.sorted().toList()) {
        String name = top.relativize(path).toString();
        if (name.startsWith("state/") || name.equals("state")) {
          continue;
        }
        boolean table = name.matches("sets/.*(trends|summary|releases|mentions|coverage).*\\.csv");
        files.add(table ? name + " " + Digests.sha256(Files.readAllBytes(path)) : name);
      }
    }
    return files;
  }
}
