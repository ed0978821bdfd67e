package org.rapporteur.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.rapporteur.flink.ReleaseStream;
import org.rapporteur.flink.Tagging;
import org.rapporteur.flink.sink.PublishingTask;
import org.rapporteur.flink.sink.TablesSink;
import org.rapporteur.flink.source.Block;
import org.rapporteur.flink.source.ReleaseFiles;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.flink.stream.References;
import org.rapporteur.telling.FailedException;
import org.rapporteur.telling.Failures;

/** One execution of the job with the options of a command: picks source, sink and trigger. */
public final class JobRun implements AutoCloseable {

  private static final String DISK_FULL = "No space left";

  private final RunOptions options;
  private final String command;
  private final Instant started = Instant.now();
  private final WorkFolders folders;
  private final String run = UUID.randomUUID().toString();

  /**
   * Prepares a run.
   *
   * @param command its name, for {@code run.json}
   * @param folders where it keeps what it works on
   */
  public JobRun(RunOptions options, String command, WorkFolders folders) {
    this.options = options;
    this.command = command;
    this.folders = folders;
  }

  public Progress progress() {
    return Progress.of(run);
  }

  /**
   * Starts the job.
   *
   * @param lookEvery how long from one look at the inputs to the next; zero: one look
   * @param speak when a day says what it has
   */
  public JobClient start(
      StreamExecutionEnvironment environment, Duration lookEvery, Trigger<Object, TimeWindow> speak)
      throws Exception {
    DataStream<Block> blocks =
        environment
            .fromSource(
                new ReleaseFiles(
                    options.inputs(),
                    options.reading().maximumReleaseBytes(),
                    lookEvery.toMillis(),
                    run),
                WatermarkStrategy.noWatermarks(),
                "files")
            .uid("files");
    References references =
        new References(options.taxonomy(), options.organisations(), options.series());
    Tagging tagging =
        new Tagging(
            run,
            options.reading(),
            references,
            options.issuer(),
            options.evidence(),
            folders.evidence().toString());
    PublishingTask publishing =
        new PublishingTask(
            run,
            options.output().toString(),
            folders.evidence().toString(),
            folders.counts().toString(),
            references,
            options.windows(),
            options.baseline(),
            options.evidence(),
            options.quality(),
            options.made(),
            command,
            started);
    ReleaseStream.connect(blocks, tagging, speak, new TablesSink(publishing));
    return environment.executeAsync("rapporteur " + command);
  }

  /** Done once the job has ended, well or not. */
  public static CompletableFuture<?> ended(JobClient job) {
    return job.getJobExecutionResult().handle((result, failure) -> true);
  }

  /** Waits until the job has ended. */
  public static void await(JobClient job) throws Exception {
    try {
      job.getJobExecutionResult().get();
    } catch (ExecutionException e) {
      throw new IOException(Failures.line(e), e);
    }
  }

  /** The cluster does not say where a disk is full; it writes under the work folders alone. */
  public static Exception placed(Exception failure, WorkFolders folders) {
    String line = Failures.line(failure);
    return line.startsWith(DISK_FULL)
        ? new FailedException(folders.folder() + ": " + line)
        : failure;
  }

  @Override
  public void close() {
    Progress.forget(run);
  }
}
