package org.rapporteur.flink;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.util.ExceptionUtils;
import org.rapporteur.flink.stream.Progress;

/** An unbounded run that is under way. */
record Watching(JobClient job, String run, Path checkpoints) {

  /** Waits until so many records have been read, rejected ones included. */
  void untilRead(long records) throws Exception {
    Progress progress = Progress.of(run);
    until(() -> progress.releasesRead() + progress.recordsRejected() >= records);
  }

  /** Waits until a checkpoint has been completed. */
  void untilCheckpoint() throws Exception {
    until(() -> Progress.of(run).lastCheckpoint().isPresent());
  }

  private void until(BooleanSupplier condition) throws Exception {
    while (!condition.getAsBoolean()) {
      JobStatus status = job.getJobStatus().get();
      if (status.isTerminalState()) {
        job.getJobExecutionResult().get();
      }
    }
  }

  /** Ends it with a savepoint once everything found has been read. */
  Path stopWhenIdle() throws Exception {
    Progress.of(run).whenIdle().get();
    return stop();
  }

  /** Ends it with a savepoint. */
  Path stop() throws Exception {
    while (true) {
      try {
        String savepoint =
            job.stopWithSavepoint(false, checkpoints.toUri().toString(), SavepointFormatType.NATIVE)
                .get();
        job.getJobExecutionResult().get();
        return Path.of(URI.create(savepoint));
      } catch (ExecutionException e) {
        // The source may have read everything before the last operator runs.
        if (ExceptionUtils.findThrowableWithMessage(e, "tasks are currently running").isEmpty()) {
          throw e;
        }
      }
    }
  }

  /** Breaks it off where it stands and returns the last checkpoint that it completed. */
  Path cancel() throws Exception {
    job.cancel().get();
    try {
      job.getJobExecutionResult().get();
      throw new AssertionError("expected a job that was broken off");
    } catch (ExecutionException e) {
      return lastCheckpoint();
    }
  }

  private Path lastCheckpoint() throws IOException {
    try (Stream<Path> all = Files.walk(checkpoints, 2)) {
      return all.filter(path -> Files.exists(path.resolve("_metadata")))
          .max(Comparator.comparingInt(Watching::number))
          .orElseThrow();
    }
  }

  private static int number(Path checkpoint) {
    return Integer.parseInt(checkpoint.getFileName().toString().substring("chk-".length()));
  }
}
