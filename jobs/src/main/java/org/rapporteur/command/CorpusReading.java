package org.rapporteur.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.rapporteur.format.InputFile;
import org.rapporteur.format.InputFiles;
import org.rapporteur.format.Inputs;
import org.rapporteur.format.ReleaseReader;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.Records;
import org.rapporteur.release.Rejected;
import org.rapporteur.release.Release;
import org.rapporteur.review.CorpusCheck;

/** Reads a corpus in one thread and has the releases checked in as many as there are processors. */
final class CorpusReading implements Records {

  /** Few enough to wait in memory, enough to be worth handing over. */
  private static final int BATCH = 64;

  private final List<Worker> workers = new ArrayList<>();
  private final ExecutorService threads;
  private List<Release> batch = new ArrayList<>();
  private int turn;
  private int files;
  private long releases;
  private long rejected;

  private CorpusReading(Supplier<CorpusCheck> checks, int number) {
    threads = Executors.newFixedThreadPool(number);
    for (int i = 0; i < number; i++) {
      workers.add(new Worker(checks.get()));
    }
  }

  /** One check, and the batch that it is busy with. */
  private static final class Worker {
    private final CorpusCheck check;
    private CompletableFuture<Void> busy = CompletableFuture.completedFuture(null);

    Worker(CorpusCheck check) {
      this.check = check;
    }
  }

  /**
   * Reads everything under the inputs.
   *
   * @param checks makes a check for each thread
   * @throws IOException if an input is not there or cannot be read; the message says which
   */
  static CorpusReading of(Inputs inputs, ReadingOptions options, Supplier<CorpusCheck> checks)
      throws IOException {
    InputFiles found = InputFiles.list(inputs);
    found.told().forEach(passed -> System.err.println("rapporteur: " + passed));
    CorpusReading reading = new CorpusReading(checks, Runtime.getRuntime().availableProcessors());
    try {
      ReleaseReader reader = new ReleaseReader(options);
      for (InputFile file : found.files()) {
        reader.readFile(Path.of(file.file()), file.path(), reading);
        reading.files++;
      }
      reading.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      reading.threads.shutdownNow();
    }
    return reading;
  }

  @Override
  public void release(Release release) {
    releases++;
    batch.add(release);
    if (batch.size() == BATCH) {
      handOver();
    }
  }

  @Override
  public void rejected(Rejected record) {
    rejected++;
  }

  private void handOver() {
    List<Release> full = batch;
    batch = new ArrayList<>();
    Worker worker = workers.get(turn++ % workers.size());
    worker.busy.join();
    worker.busy = CompletableFuture.runAsync(() -> full.forEach(worker.check::add), threads);
  }

  private void finish() {
    handOver();
    for (Worker worker : workers) {
      worker.busy.join();
      if (worker != workers.get(0)) {
        workers.get(0).check.addAll(worker.check);
      }
    }
  }

  int files() {
    return files;
  }

  /** Releases read, each version for itself. */
  long releases() {
    return releases;
  }

  /** Records that were no releases. */
  long rejected() {
    return rejected;
  }

  /** What all releases together came to. */
  CorpusCheck check() {
    return workers.get(0).check;
  }
}
