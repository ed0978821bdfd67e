package org.rapporteur.set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.rapporteur.table.JsonFile;
import org.rapporteur.table.PublishedFile;

/** {@code run.json}: what differs from run to run over the same input. */
public final class RunRecord {

  private RunRecord() {}

  /**
   * What a run has read so far.
   *
   * @param files files under the inputs that are read
   * @param filesPassedOver hidden files and files with other endings
   * @param bytes bytes read, as they stand on disk
   * @param releases releases read, older versions included
   * @param rejected records rejected
   */
  public record Counts(
      long files, long filesPassedOver, long bytes, long releases, long rejected) {}

  /**
   * Writes it into a set.
   *
   * @param command the command that ran
   * @param started when the job began
   * @param files those that depend on the sets before
   */
  public static void write(
      Path set, String command, Instant started, Counts counts, List<PublishedFile> files)
      throws IOException {
    Instant now = Instant.now();
    double seconds = Math.max(Duration.between(started, now).toMillis(), 1) / 1000.0;
    ObjectNode run = JsonFile.JSON.createObjectNode();
    run.put("command", command);
    run.put("started", started.truncatedTo(ChronoUnit.MILLIS).toString());
    run.put("written", now.truncatedTo(ChronoUnit.MILLIS).toString());
    run.put("seconds", seconds);
    run.put("files", counts.files());
    run.put("files_passed_over", counts.filesPassedOver());
    run.put("bytes", counts.bytes());
    run.put("releases_read", counts.releases());
    run.put("records_rejected", counts.rejected());
    run.put("megabytes_per_second", hundredths(counts.bytes() / seconds / 1e6));
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    run.put("cpu_seconds", hundredths(cpu.toMillis() / 1000.0));
    peakMemory().ifPresent(kilobytes -> run.put("peak_memory_megabytes", kilobytes / 1000));
    ArrayNode listed = run.putArray("resources");
    files.forEach(file -> file.describe(listed.addObject().put("path", file.path())));
    ObjectNode machine = run.putObject("machine");
    machine.put("processors", Runtime.getRuntime().availableProcessors());
    machine.put("java", System.getProperty("java.version"));
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    JsonFile.create(set.resolve("run.json"), run);
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** The most memory that the process has held, in kB, where the system tells (Linux). */
  private static OptionalLong peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst();
  }
}
