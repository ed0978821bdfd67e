package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that is full, then is not: a file system of a few kilobytes, which only the processes of
 * the test see. Skipped where the system allows nobody such a one.
 */
class FullDiskTest {

  /** Mounts, has two runs, the second with more room, and hands out what it published. */
  private static final String SCRIPT =
      """
      disk=$1 out=$2 copy=$3; shift 3
      mount -t tmpfs -o size=64k tmpfs "$disk" || exit 77
      "$@" 2>"$copy/first.err"; echo $? >"$copy/first"
      readlink "$out/current" >"$copy/current"
      mount -o remount,size=100m "$disk"
      "$@" 2>"$copy/second.err"; echo $? >"$copy/second"
      cp -rL "$out/current" "$copy/set"
      """;

  /** Has the script run where it may mount without anybody else seeing it. */
  private static final String ALONE =
      """
      command -v unshare >/dev/null || exit 77
      exec unshare --mount --map-root-user sh -c "$0" sh "$@"
      """;

  private final Path disk;
  private final Path copy;
  private final Path folder;
  private final SampleFiles sample;

  FullDiskTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    sample = SampleFiles.in(folder.resolve("sample"));
    disk = Files.createDirectory(folder.resolve("disk"));
    copy = Files.createDirectory(folder.resolve("copy"));
  }

  private List<String> options(String command, Path output) {
    List<String> options = new ArrayList<>(List.of(command, "--quiet", "--parallelism", "1"));
    options.addAll(List.of("--window", "year", "--input", sample.input().toString()));
    options.addAll(List.of("--output", output.toString()));
    options.addAll(sample.references());
    return options;
  }

  private void runTwice(Path output, Path state) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-c", ALONE, SCRIPT));
    command.addAll(List.of(disk.toString(), output.toString(), copy.toString()));
    command.addAll(WatchProcess.java());
    command.addAll(options("watch", output));
    command.addAll(List.of("--until-idle", "--state", state.toString()));
    Path log = folder.resolve("script.log");
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    String said = Files.readString(log);
    assumeTrue(status != 77 && !said.contains("unshare failed"), "needs leave to mount: " + said);
    assertEquals(0, status, said);
  }

  private Path folderOf(String name, String full) {
    return (name.equals(full) ? disk : folder).resolve(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "out"})
  void aWatchSaysSoAndTheNextOnePublishesAll(String full) throws Exception {
    Path output = folderOf("out", full);
    runTwice(output, folderOf("state", full));
    String complaint = Files.readString(copy.resolve("first.err"));
    assertTrue(
        complaint.matches("rapporteur: %s/%s.*: No space left on device\n".formatted(disk, full)),
        complaint);
    assertEquals("1\n", Files.readString(copy.resolve("first")));
    assertEquals("", Files.readString(copy.resolve("current")));
    assertEquals("", Files.readString(copy.resolve("second.err")));
    assertEquals("0\n", Files.readString(copy.resolve("second")));
    Path bounded = folder.resolve("bounded");
    assertEquals(0, CommandLineRun.of(options("trends", bounded).toArray()).status());
    for (String table : List.of("trends.csv", "summary.csv", "releases/2023.csv", "report.html")) {
      assertEquals(
          Files.readString(bounded.resolve("current").resolve(table)),
          Files.readString(copy.resolve("set").resolve(table)),
          table);
    }
  }
}
