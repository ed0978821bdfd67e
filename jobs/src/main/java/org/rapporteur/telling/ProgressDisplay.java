package org.rapporteur.telling;

import java.io.Closeable;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rapporteur.flink.stream.Progress;

/** Says on stderr how far a run has come: a live line on a terminal, else a line now and then. */
public final class ProgressDisplay implements Closeable {

  private static final int BAR = 20;
  private static final Duration LIVE = Duration.ofMillis(200);
  private static final Duration SPARSE = Duration.ofSeconds(10);

  private final Progress progress;
  private final PrintStream err;
  private final boolean terminal;
  private final long started = System.nanoTime();
  private double secondsOfReading;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  private ProgressDisplay(Progress progress, PrintStream err, boolean terminal) {
    this.progress = progress;
    this.err = err;
    this.terminal = terminal;
  }

  /** Begins to say it, unless the user wants quiet. */
  public static ProgressDisplay start(Progress progress, boolean quiet) {
    ProgressDisplay display = new ProgressDisplay(progress, System.err, onTerminal() && !quiet);
    if (!quiet) {
      long every = (display.terminal ? LIVE : SPARSE).toMillis();
      var unused =
          display.clock.scheduleAtFixedRate(display::show, every, every, TimeUnit.MILLISECONDS);
    }
    return display;
  }

  /** Whether stderr is a terminal: the launcher knows and says so, Java does not. */
  private static boolean onTerminal() {
    return Boolean.getBoolean("rapporteur.terminal");
  }

  private void show() {
    if (terminal) {
      err.print("\r\u001b[K" + line());
      err.flush();
    } else {
      err.println(line());
    }
  }

  private String line() {
    long read = progress.bytesRead();
    long total = progress.bytesToRead();
    double done = total == 0 ? 0 : Math.min(1, (double) read / total);
    // Once all is read, its speed is what it was.
    secondsOfReading = done < 1 || secondsOfReading == 0 ? seconds() : secondsOfReading;
    StringBuilder line = new StringBuilder();
    if (terminal) {
      int filled = (int) Math.round(done * BAR);
      line.append('[').append("=".repeat(filled)).append(" ".repeat(BAR - filled)).append("] ");
    }
    line.append(
        String.format(
            Locale.ROOT,
            "%s, %,d releases, %.1f MB/s, %,d rejected",
            TextSections.count(progress.filesToRead(), "file"),
            progress.releasesRead(),
            read / 1e6 / secondsOfReading,
            progress.recordsRejected()));
    if (done >= 1) {
      line.append(", publishing");
    } else if (done > 0.01) {
      line.append(String.format(Locale.ROOT, ", %.0f s left", seconds() / done * (1 - done)));
    }
    return line.toString();
  }

  private double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    if (terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
