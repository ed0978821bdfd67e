package org.rapporteur.command;

import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.windowing.triggers.EventTimeTrigger;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.run.Cluster;
import org.rapporteur.run.Interruption;
import org.rapporteur.run.JobRun;
import org.rapporteur.run.Log;
import org.rapporteur.run.RunOptions;
import org.rapporteur.run.WorkFolders;
import org.rapporteur.set.SetFolder;
import org.rapporteur.telling.ClosingSummary;
import org.rapporteur.telling.FailedException;
import org.rapporteur.telling.ProgressDisplay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trends}: reads everything under the inputs, publishes all tables, and ends. */
@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads releases and publishes all tables.",
    footer = {
      "",
      "Examples:",
      "  rapporteur trends",
      "  rapporteur trends --input my-releases --output tables",
      "  rapporteur trends --input a.jsonl b.jsonl --window week,P3M/P1M --from 2015-01-01"
    })
final class TrendsCommand implements Callable<Integer> {

  /** What a shell expects of a program that Ctrl-C ended. */
  private static final int INTERRUPTED = 130;

  @Mixin private CommonOptions typed = new CommonOptions();

  @Override
  public Integer call() throws Exception {
    RunOptions options = RunOptionsReader.read(typed);
    Log.configure(typed.verbose);
    SetFolder output = new SetFolder(options.output());
    WorkFolders folders = new WorkFolders(options.output().resolve(".work"));
    try (FileChannel unused = output.lock();
        JobRun run = new JobRun(options, "trends", folders)) {
      output.clearUnfinished(0);
      folders.sweep();
      run.progress().listen(news -> {}, warning -> System.err.println("rapporteur: " + warning));
      try {
        execute(run, options, folders);
      } catch (Exception e) {
        throw JobRun.placed(e, folders);
      } finally {
        folders.leave();
        output.clearUnfinished(0);
      }
      Progress progress = run.progress();
      if (progress.releasesRead() == 0) {
        throw new FailedException(nothingRead(options, progress));
      }
      if (!typed.quiet) {
        ClosingSummary.print(System.out, output, progress);
      }
      return 0;
    }
  }

  private void execute(JobRun run, RunOptions options, WorkFolders folders) throws Exception {
    try (ProgressDisplay display = ProgressDisplay.start(run.progress(), typed.quiet)) {
      JobClient job =
          run.start(
              Cluster.bounded(options.parallelism(), folders.temporary()),
              Duration.ZERO,
              EventTimeTrigger.create());
      Interruption interruption =
          new Interruption(() -> abandon(job, folders), () -> false, INTERRUPTED);
      try {
        JobRun.await(job);
      } finally {
        interruption.over();
      }
    }
  }

  /** The old set stays, and nothing of the new one. */
  private static int abandon(JobClient job, WorkFolders folders) throws Exception {
    job.cancel().get();
    folders.leave();
    return INTERRUPTED;
  }

  private static String nothingRead(RunOptions options, Progress progress) {
    String where = "--input " + String.join(" ", options.inputs().named());
    return progress.recordsRejected() == 0
        ? where + ": expected releases, found none in " + progress.filesToRead() + " files"
        : where
            + ": expected releases, but every one of "
            + progress.recordsRejected()
            + " records was rejected, among them "
            + progress
                .anyRejected()
                .map(record -> record.path() + ":" + record.line() + " as " + record.reason())
                .orElse("none");
  }
}
