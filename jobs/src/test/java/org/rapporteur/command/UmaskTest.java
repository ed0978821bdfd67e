package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read what is written: those whom the umask of who started the program lets. */
class UmaskTest {

  private final Path folder;
  private final SampleFiles sample;

  UmaskTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    sample = SampleFiles.in(folder.resolve("sample"));
  }

  @Test
  void setsAndStateAreNoWiderThanAsked() throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$0\" \"$@\""));
    command.addAll(WatchProcess.java());
    command.addAll(List.of("watch", "--until-idle", "--quiet", "--parallelism", "1"));
    // Named from where one stands, as people do.
    command.addAll(List.of("--input", sample.input().toString(), "--output", "out"));
    command.addAll(sample.references());
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(0, process.waitFor(), Files.readString(log));
    TreeSet<String> permissions = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
      for (Path path : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
        permissions.add(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)));
      }
    }
    assertEquals(List.of("rw-------", "rwx------"), List.copyOf(permissions));
  }
}
