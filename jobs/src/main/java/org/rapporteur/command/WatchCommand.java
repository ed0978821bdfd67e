package org.rapporteur.command;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.util.ExceptionUtils;
import org.rapporteur.flink.OnChange;
import org.rapporteur.table.Output;
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

  @Override
  public Integer call() throws Exception {
    RunOptions options = RunOptions.of(typed);
    Duration every = publishEvery();
    Log.configure(typed.verbose);
    Output output = new Output(options.output());
    StateFolder known =
        new StateFolder(state.isEmpty() ? options.output().resolve("state") : Path.of(state));
    try (FileChannel unused = output.lock();
        JobRun run = new JobRun(options, "watch", known.evidence())) {
      if (known.madeOtherwise(options.made())) {
        say("the taxonomy, the organisations or options changed: everything is read anew");
        known.clear();
      }
      Optional<Path> from = known.latest();
      if (from.isEmpty()) {
        known.clear();
      }
      Path checkpoints = known.begin(options.made());
      JobClient job =
          run.start(
              Cluster.unbounded(options.parallelism(), checkpoints, every, from),
              LOOK_EVERY,
              new OnChange());
      try (ProgressDisplay display =
          ProgressDisplay.start(run.progress(), typed.quiet || !untilIdle)) {
        if (untilIdle) {
          stopWhenIdle(job, run, checkpoints);
        }
        JobRun.await(job);
      }
      if (!typed.quiet) {
        ClosingSummary.print(System.out, output, run.progress());
      }
      return 0;
    }
  }

  /** Everything found has been read: a savepoint publishes what it changed, and ends the job. */
  private static void stopWhenIdle(JobClient job, JobRun run, Path savepoints) throws Exception {
    CompletableFuture<?> ended = job.getJobExecutionResult();
    try {
      CompletableFuture.anyOf(run.progress().whenIdle(), ended).get();
    } catch (ExecutionException e) {
      return;
    }
    while (!ended.isDone()) {
      try {
        var unused =
            job.stopWithSavepoint(false, savepoints.toUri().toString(), SavepointFormatType.NATIVE)
                .get();
        return;
      } catch (ExecutionException e) {
        // With nothing to read the source is idle before the last operator runs.
        if (!ExceptionUtils.findThrowableWithMessage(e, "tasks are currently running")
            .isPresent()) {
          throw e;
        }
        Thread.sleep(START_PAUSE.toMillis());
      }
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

  private void say(String message) {
    if (!typed.quiet) {
      System.err.println("rapporteur: " + message);
    }
  }
}
