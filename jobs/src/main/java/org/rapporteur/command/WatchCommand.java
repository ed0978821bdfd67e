package org.rapporteur.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.util.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.OnChange;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.run.Cluster;
import org.rapporteur.run.Interruption;
import org.rapporteur.run.JobRun;
import org.rapporteur.run.Log;
import org.rapporteur.run.RunOptions;
import org.rapporteur.run.StateFolder;
import org.rapporteur.run.StatusServer;
import org.rapporteur.set.SetFolder;
import org.rapporteur.telling.ClosingSummary;
import org.rapporteur.telling.FailedException;
import org.rapporteur.telling.Failures;
import org.rapporteur.telling.ProgressDisplay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code watch}: keeps the same tables up to date while new releases arrive. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Keeps the tables up to date while releases arrive in the inputs.",
    footer = {
      "",
      "Examples:",
      "  rapporteur watch --input incoming --output tables",
      "  rapporteur watch --input incoming --output tables --until-idle"
    })
final class WatchCommand implements Callable<Integer> {

  private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5})(ms|s|m|h)");
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration START_PAUSE = Duration.ofMillis(50);
  private static final Duration END_PATIENCE = Duration.ofSeconds(30);

  @Mixin private CommonOptions typed = new CommonOptions();

  @Option(
      names = "--state",
      paramLabel = "DIR",
      defaultValue = "",
      description = "Where the run keeps what it knows (default: OUTPUT/state).")
  private String state = "";

  @Option(
      names = "--publish-every",
      paramLabel = "TIME",
      defaultValue = "10s",
      description = "Publish at most so often, if anything changed (default: ${DEFAULT-VALUE}).")
  private String publishEvery = "";

  @Option(
      names = "--until-idle",
      description = "Read what is new since the last run, publish it, and end.")
  private boolean untilIdle;

  @Option(
      names = "--status-port",
      paramLabel = "PORT",
      description = "Serve /health, /status and /metrics on 127.0.0.1 (default: off).")
  private @Nullable Integer statusPort;

  @Override
  public Integer call() throws Exception {
    RunOptions options = RunOptionsReader.read(typed);
    Duration every = publishEvery();
    Log.configure(typed.verbose);
    SetFolder output = new SetFolder(options.output());
    StateFolder known =
        new StateFolder(state.isEmpty() ? options.output().resolve("state") : Path.of(state));
    try (FileChannel unused = output.lock();
        JobRun run = new JobRun(options, "watch", known.work());
        StatusServer server =
            statusPort == null ? null : new StatusServer(statusPort, run.progress())) {
      if (server != null) {
        say("status on http://127.0.0.1:" + server.port() + "/status");
      }
      StateFolder.Known before = known.goOn(options.made());
      if (before.madeOtherwise()) {
        say("the taxonomy, other reference files, options or the program changed: reading anew");
      }
      try {
        watch(run, options, every, known, before.latest());
      } catch (Exception e) {
        throw JobRun.placed(e, known.work());
      } finally {
        known.work().leave();
      }
      if (!typed.quiet && untilIdle) {
        ClosingSummary.print(System.out, output, run.progress());
      }
      return 0;
    }
  }

  private void watch(
      JobRun run, RunOptions options, Duration every, StateFolder known, Optional<Path> from)
      throws Exception {
    run.progress().listen(this::say, this::warn);
    Path runFolder = known.begin(options.made());
    run.progress().onCheckpoint(() -> known.completed(runFolder));
    try (ProgressDisplay display =
        ProgressDisplay.start(run.progress(), typed.quiet || !untilIdle)) {
      JobClient job =
          run.start(
              Cluster.unbounded(
                  options.parallelism(), known.work().temporary(), runFolder, every, from),
              LOOK_EVERY,
              new OnChange());
      Interruption interruption =
          new Interruption(
              () -> {
                stop(job, runFolder);
                JobRun.await(job);
                known.work().leave();
                say("stopped; the next watch goes on from here");
                return 0;
              },
              publishes(run.progress()),
              1);
      try {
        if (untilIdle) {
          endWhenIdle(run, job, runFolder);
        }
        JobRun.await(job);
      } catch (IOException e) {
        // The job that ends over it does not say where.
        if (ExceptionUtils.findThrowableWithMessage(e, "tolerable failure").isEmpty()) {
          throw e;
        }
        throw failure(runFolder, "a checkpoint could not be written; is the disk full?", e);
      } finally {
        interruption.over();
      }
    }
  }

  /**
   * Whether a publication is under way, or what was read has come to its end since the run was
   * interrupted: then only the set and the state are left to be written.
   */
  private static BooleanSupplier publishes(Progress progress) {
    AtomicLong before = new AtomicLong(-1);
    return () -> {
      before.compareAndSet(-1, progress.publications());
      return progress.publishing() || progress.publications() > before.get();
    };
  }

  private static void endWhenIdle(JobRun run, JobClient job, Path runFolder) throws Exception {
    Optional<Throwable> failure = Optional.empty();
    try {
      CompletableFuture.anyOf(run.progress().whenIdle(), JobRun.ended(job)).get();
    } catch (ExecutionException e) {
      failure = Optional.of(e);
    }
    stop(job, runFolder);
    if (failure.isPresent()) {
      // What was read before the inputs were gone is published first.
      JobRun.await(job);
      throw new FailedException(Failures.line(failure.get()));
    }
  }

  /** A savepoint publishes what is read so far and ends the job; nothing is closed for good. */
  private static void stop(JobClient job, Path savepoints) throws Exception {
    CompletableFuture<?> ended = JobRun.ended(job);
    while (!ended.isDone()) {
      try {
        CompletableFuture<String> savepoint =
            job.stopWithSavepoint(false, savepoints.toUri().toString(), SavepointFormatType.NATIVE);
        // Of a job that fails meanwhile the savepoint is never heard of again.
        CompletableFuture.anyOf(savepoint, ended).get();
        return;
      } catch (ExecutionException e) {
        // With nothing to read the source is idle before the last operator runs.
        if (ExceptionUtils.findThrowableWithMessage(e, "tasks are currently running").isEmpty()) {
          awaitEnd(ended, failure(savepoints, Failures.line(e), e));
          return;
        }
        Thread.sleep(START_PAUSE.toMillis());
      }
    }
  }

  private static FileSystemException failure(Path folder, String reason, Exception cause) {
    FileSystemException failure = new FileSystemException(folder.toString(), null, reason);
    failure.initCause(cause);
    return failure;
  }

  /** A job that ends while it is asked for a savepoint has none to give: it ends all the same. */
  private static void awaitEnd(CompletableFuture<?> ended, IOException refusal) throws Exception {
    try {
      ended.get(END_PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw refusal;
    }
  }

  private Duration publishEvery() throws UsageException {
    Matcher duration = DURATION.matcher(publishEvery);
    if (!duration.matches()) {
      throw new UsageException(
          List.of(
              "--publish-every: expected a time such as 10s or 5m, found \""
                  + publishEvery
                  + "\""));
    }
    long number = Long.parseLong(duration.group(1));
    return switch (duration.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  private void say(String line) {
    if (!typed.quiet) {
      warn(line);
    }
  }

  private void warn(String line) {
    System.err.println(
        LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " " + line);
  }
}
