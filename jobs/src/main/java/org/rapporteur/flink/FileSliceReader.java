package org.rapporteur.flink;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.core.io.InputStatus;

/** Reads one slice after another; a slice is one block, so it is read whole or not at all. */
final class FileSliceReader implements SourceReader<Block, FileSlice> {

  private static final byte[] NO_BYTES = new byte[0];

  private final SourceReaderContext context;
  private final Deque<FileSlice> slices = new ArrayDeque<>();
  private CompletableFuture<Void> available = new CompletableFuture<>();
  private boolean started;
  private boolean requested;
  private boolean noMore;
  private int finished;
  private int restored;

  FileSliceReader(SourceReaderContext context) {
    this.context = context;
  }

  @Override
  public void start() {
    started = true;
    request();
    report();
  }

  @Override
  public InputStatus pollNext(ReaderOutput<Block> output) throws IOException {
    FileSlice slice = slices.poll();
    if (slice != null) {
      request();
      output.collect(read(slice));
      if (restored > 0) {
        restored--;
      } else {
        finished++;
      }
      if (slices.isEmpty()) {
        report();
      }
    }
    if (!slices.isEmpty()) {
      return InputStatus.MORE_AVAILABLE;
    }
    if (noMore) {
      return InputStatus.END_OF_INPUT;
    }
    if (available.isDone()) {
      available = new CompletableFuture<>();
    }
    return InputStatus.NOTHING_AVAILABLE;
  }

  private static Block read(FileSlice slice) throws IOException {
    if (slice.whole()) {
      return new Block(slice.path(), slice.file(), slice.generation(), true, 1, NO_BYTES);
    }
    byte[] bytes = new byte[slice.length()];
    try (RandomAccessFile file = new RandomAccessFile(slice.file(), "r")) {
      file.seek(slice.from());
      file.readFully(bytes);
    } catch (EOFException e) {
      throw new IOException(
          slice.file()
              + ": expected "
              + slice.length()
              + " bytes at "
              + slice.from()
              + ", but the file was cut short while it was read",
          e);
    }
    return new Block(
        slice.path(), slice.file(), slice.generation(), false, slice.firstLine(), bytes);
  }

  /** Asks for more while there is still something to do, so that no reader waits. */
  private void request() {
    if (started && !requested && !noMore && slices.size() < 2) {
      requested = true;
      context.sendSplitRequest();
    }
  }

  private void report() {
    if (slices.isEmpty()) {
      context.sendSourceEventToCoordinator(new Finished(finished));
    }
  }

  @Override
  public void addSplits(List<FileSlice> added) {
    slices.addAll(added);
    if (started) {
      requested = false;
    } else {
      // Restored from a checkpoint: the coordinator does not count them.
      restored += added.size();
    }
    available.complete(null);
  }

  @Override
  public void notifyNoMoreSplits() {
    noMore = true;
    available.complete(null);
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return available;
  }

  @Override
  public List<FileSlice> snapshotState(long checkpointId) {
    return List.copyOf(slices);
  }

  @Override
  public void close() {}

  /**
   * A reader has nothing left to do.
   *
   * @param slices how many of the slices that it was handed since its start it has finished
   */
  record Finished(int slices) implements SourceEvent {}
}
