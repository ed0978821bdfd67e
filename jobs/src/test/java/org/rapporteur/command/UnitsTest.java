package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Has systemd check the units that are handed out; skipped where {@code systemd-analyze} is
 * missing, but not under CI.
 */
class UnitsTest {

  @Test
  void systemdTakesTheUnitsAsTheyAre() throws Exception {
    assumeTrue(
        System.getenv("CI") != null
            || Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "systemd-analyze"))),
        "needs systemd-analyze on the path");
    List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
    for (String unit :
        List.of("rapporteur.service", "rapporteur.timer", "rapporteur-watch.service")) {
      command.add(Path.of("deploy", unit).toAbsolutePath().toString());
    }
    Process verify = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, verify.waitFor(), said);
  }
}
