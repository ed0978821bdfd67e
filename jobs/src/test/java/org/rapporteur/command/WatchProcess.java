package org.rapporteur.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code watch} in a process of its own, for a test to kill. */
final class WatchProcess {

  private final Path log;
  private final List<String> command;
  private Process process;

  /**
   * Starts it.
   *
   * @param log what it says
   * @param options the command and its options
   */
  WatchProcess(Path log, List<String> options) throws IOException {
    this.log = log;
    command = java();
    command.addAll(options);
    process = start();
  }

  /** How the program is started, up to its command. */
  static List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Rapporteur.class.getName());
    return command;
  }

  private Process start(String... more) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return new ProcessBuilder(all)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Kills it as {@code kill -9} does and starts it again. */
  void killAndStart() throws Exception {
    kill();
    process = start();
  }

  private void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Kills it for the last time and has another one read and publish what is left. */
  int killAndCatchUp() throws Exception {
    kill();
    process = start("--until-idle");
    return process.waitFor();
  }

  /** Fails if it has ended by itself. */
  void check() throws IOException {
    if (!process.isAlive()) {
      throw new AssertionError("ended with " + process.exitValue() + ": " + said());
    }
  }

  String said() throws IOException {
    return Files.readString(log);
  }
}
