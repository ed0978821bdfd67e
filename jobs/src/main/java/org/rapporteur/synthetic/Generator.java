package org.rapporteur.synthetic;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.rapporteur.release.ByteBuilder;

/**
 * Writes a synthetic corpus of any size: JSON Lines of about 3 KB a release, the same bytes for the
 * same options on every machine.
 */
public final class Generator {

  private static final int LINES_IN_A_CHUNK = 256;
  private static final int BYTES_IN_A_CHUNK = 1 << 20;

  private Generator() {}

  /**
   * Writes the whole corpus as UTF-8 (but for the records that are broken in just that).
   *
   * @param out is written to by the calling thread alone, and left open
   * @param progress is told how many lines stand so far, after every few hundred
   */
  public static void write(GeneratorOptions options, OutputStream out, LongConsumer progress)
      throws IOException {
    LineWriter lines = new LineWriter(options);
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      ArrayDeque<Future<ByteBuilder>> chunks = new ArrayDeque<>();
      long asked = 0;
      long written = 0;
      while (written < options.releases()) {
        while (asked < options.releases() && chunks.size() < 2 * threads) {
          long from = asked;
          long to = Math.min(from + LINES_IN_A_CHUNK, options.releases());
          chunks.add(workers.submit(() -> chunk(lines, from, to)));
          asked = to;
        }
        chunks.remove().get().writeTo(out);
        written = Math.min(written + LINES_IN_A_CHUNK, options.releases());
        progress.accept(written);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while generating");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a chunk could not be generated", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static ByteBuilder chunk(LineWriter lines, long from, long to) {
    ByteBuilder chunk = new ByteBuilder(BYTES_IN_A_CHUNK);
    for (long number = from; number < to; number++) {
      lines.write(number, chunk);
    }
    return chunk;
  }
}
