package org.rapporteur.command;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.flink.core.execution.JobClient;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Output;

/** Ctrl-C or a kind kill: ends the job and leaves nothing behind that only it needed. */
final class Interruption {

  private final Path working;
  private final Thread hook = new Thread(this::interrupted, "interruption");
  private volatile @Nullable JobClient job;

  /**
   * Stands by.
   *
   * @param working the folder that goes with the run
   */
  Interruption(Path working) {
    this.working = working;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  void cancels(JobClient started) {
    job = started;
  }

  private void interrupted() {
    JobClient running = job;
    try {
      if (running != null) {
        running.cancel().get();
      }
      Output.delete(working);
    } catch (IOException | java.util.concurrent.ExecutionException e) {
      System.err.println("rapporteur: while stopping: " + Failures.line(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has ended by itself. */
  void ended() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is being interrupted right now; the hook does the rest.
    }
  }
}
