package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two commands that run long open to others: nothing but the port that was asked for. */
class ListeningSocketsTest {

  private final Path folder;
  private final SampleFiles sample;

  ListeningSocketsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    sample = SampleFiles.in(folder.resolve("sample"));
  }

  @BeforeEach
  void theSystemTells() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs /proc");
  }

  private Process start(String command, String... more) throws IOException {
    List<String> typed = WatchProcess.java();
    typed.addAll(List.of(command, "--quiet", "--parallelism", "1", "--window", "year"));
    typed.addAll(List.of("--input", sample.input().toString()));
    typed.addAll(List.of("--output", folder.resolve("out").toString()));
    typed.addAll(sample.references());
    typed.addAll(List.of(more));
    return new ProcessBuilder(typed)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  /** Looks again and again until something is there. */
  private static void await(Process process, Path there) throws IOException {
    while (!isThere(there)) {
      assertEquals(true, process.isAlive(), "it ended without " + there);
      Thread.onSpinWait();
    }
  }

  private static boolean isThere(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isPresent();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }

  @Test
  void aWatchListensOnThePortThatItWasAskedForAlone() throws Exception {
    int port = freePort();
    Process watch = start("watch", "--status-port", String.valueOf(port));
    await(watch, folder.resolve("out/current"));
    List<Integer> ports = ListeningSockets.of(watch.pid());
    watch.destroy();
    assertEquals(List.of(port), ports);
    assertEquals(0, watch.waitFor(), Files.readString(folder.resolve("log")));
  }

  @Test
  void aWatchThatWasNotAskedForAPortListensOnNone() throws Exception {
    Process watch = start("watch");
    await(watch, folder.resolve("out/current"));
    List<Integer> ports = ListeningSockets.of(watch.pid());
    watch.destroyForcibly().waitFor();
    assertEquals(List.of(), ports);
  }

  @Test
  void aBoundedRunListensOnNoneWhileItReads() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      many.append("{\"id\":\"%d\",\"date\":\"2023-06-02\",\"body\":\"Gas.\"}\n".formatted(i));
    }
    Files.writeString(sample.input().resolve("many.jsonl"), many, StandardCharsets.UTF_8);
    Process trends = start("trends");
    await(trends, folder.resolve("out/.work/evidence"));
    signal(trends, "STOP");
    List<Integer> ports = ListeningSockets.of(trends.pid());
    signal(trends, "CONT");
    assertEquals(List.of(), ports);
    assertEquals(0, trends.waitFor(), Files.readString(folder.resolve("log")));
  }

  private static void signal(Process process, String signal) throws Exception {
    List<String> kill = new ArrayList<>(List.of("kill", "-" + signal));
    kill.add(String.valueOf(process.pid()));
    assertEquals(0, new ProcessBuilder(kill).start().waitFor());
  }
}
