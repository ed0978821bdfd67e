package org.rapporteur.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.triggers.EventTimeTrigger;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.rapporteur.flink.sink.PublishingTask;
import org.rapporteur.flink.sink.TablesSink;
import org.rapporteur.flink.source.ReleaseFiles;
import org.rapporteur.flink.stream.References;
import org.rapporteur.format.Inputs;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.run.Cluster;
import org.rapporteur.set.SetFolder;

/** The whole job over a folder, on the cluster of the test that runs it. */
final class WholeJob {

  private final Path folder;
  private final Path input;
  private final References references;

  /**
   * Prepares runs over one input.
   *
   * @param folder where outputs, evidence and checkpoints go
   */
  WholeJob(Path folder, Path input) throws IOException, ReferenceException {
    this.folder = folder;
    this.input = input;
    references = Examples.references(folder);
  }

  Path output(String name) {
    return folder.resolve(name);
  }

  /** Reads everything once. */
  PublishedFiles trends(String name, int parallelism) throws Exception {
    start(
            name,
            Cluster.bounded(parallelism, folder.resolve("tmp")),
            parallelism,
            0,
            EventTimeTrigger.create(),
            name)
        .getJobExecutionResult()
        .get();
    return published(name);
  }

  /** Reads what is there and what arrives, with a checkpoint every 100 ms. */
  Watching watch(String name, int parallelism, Optional<Path> from) throws Exception {
    Path checkpoints = Files.createTempDirectory(Files.createDirectories(folder), "checkpoints");
    String run = checkpoints.getFileName().toString();
    StreamExecutionEnvironment environment =
        Cluster.unbounded(
            parallelism, folder.resolve("tmp"), checkpoints, Duration.ofMillis(100), from);
    JobClient job = start(name, environment, parallelism, 20, new OnChange(), run);
    return new Watching(job, run, checkpoints);
  }

  PublishedFiles published(String name) throws IOException {
    return new PublishedFiles(new SetFolder(output(name)).current().orElseThrow());
  }

  private JobClient start(
      String name,
      StreamExecutionEnvironment environment,
      int parallelism,
      long lookEvery,
      Trigger<Object, TimeWindow> speak,
      String run)
      throws Exception {
    environment.setParallelism(parallelism);
    Files.createDirectories(output(name).resolve("sets"));
    String evidence = folder.resolve("evidence-" + name).toString();
    Tagging tagging = new Tagging(run, ReadingOptions.USUAL, references, "", true, evidence);
    PublishingTask publishing =
        new PublishingTask(
            run,
            output(name).toString(),
            evidence,
            folder.resolve("counts-" + name).toString(),
            references,
            NaiveCounts.WINDOWS,
            12,
            true,
            List.of(),
            Map.of("version", "test"),
            "test",
            Instant.EPOCH);
    ReleaseStream.connect(
        environment
            .fromSource(
                new ReleaseFiles(Inputs.of(input.toString()), 1 << 20, lookEvery, run),
                WatermarkStrategy.noWatermarks(),
                "files")
            .uid("files"),
        tagging,
        speak,
        new TablesSink(publishing));
    return environment.executeAsync(name);
  }
}
