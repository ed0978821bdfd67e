package org.rapporteur.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on pieces on all processors and takes the results in the order of the pieces. */
public final class PiecesInOrder implements Closeable {

  private final int most = 2 * Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Deque<Piece<?>> pieces = new ArrayDeque<>();

  /** Takes a result. */
  public interface Taker<T> {
    void take(T result) throws IOException;
  }

  private record Piece<T>(Future<T> result, Taker<T> taker) {
    void take() throws IOException {
      try {
        taker.take(result.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while publishing");
      } catch (ExecutionException e) {
        throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
      }
    }
  }

  /** Has a piece worked on; waits for the oldest ones if many are under way. */
  public <T> void add(Callable<T> work, Taker<T> taker) throws IOException {
    if (pieces.size() == most) {
      pieces.remove().take();
    }
    pieces.add(new Piece<>(workers.submit(work), taker));
  }

  /** Takes all results that are still to come. */
  public void finish() throws IOException {
    while (!pieces.isEmpty()) {
      pieces.remove().take();
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
