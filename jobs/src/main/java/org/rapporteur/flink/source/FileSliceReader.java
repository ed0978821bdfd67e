package org.rapporteur.flink.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.streaming.runtime.tasks.ExceptionInChainedOperatorException;
import org.apache.flink.util.ExceptionUtils;
import org.rapporteur.format.bytes.RegularFile;

/** Reads one slice after another; a slice is one block, so it is read whole or not at all. */
final class FileSliceReader implements SourceReader<Block, FileSlice> {

  private static final byte[] NO_BYTES = new byte[0];

  private static final Long NO_CHECKPOINT = Long.MAX_VALUE;

  private final SourceReaderContext context;
  private final boolean endless;
  private final Deque<FileSlice> slices = new ArrayDeque<>();

  /** What could not be read, with the first checkpoint that remembers it. */
  private final Map<FileSlice, Long> unread = new LinkedHashMap<>();

  private CompletableFuture<Void> available = new CompletableFuture<>();
  private boolean started;
  private boolean requested;
  private boolean noMore;
  private int finished;
  private int restored;

  /**
   * A reader of one run.
   *
   * @param endless whether a file that cannot be read is left for later; else it ends the run
   */
  FileSliceReader(SourceReaderContext context, boolean endless) {
    this.context = context;
    this.endless = endless;
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
      if (slice.unread()) {
        tellUnread(slice, "");
      } else {
        handOn(slice, output);
      }
      // Flink keeps metrics and more of every slice until it is told that it has been read.
      output.releaseOutputForSplit(slice.splitId());
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

  private void handOn(FileSlice slice, ReaderOutput<Block> output) throws IOException {
    try {
      output.collect(read(slice));
    } catch (UnreadableFileException e) {
      passOver(slice, e);
    } catch (ExceptionInChainedOperatorException e) {
      // A file that is read as a whole is opened by the operator that follows in the chain.
      Optional<UnreadableFileException> unreadable =
          ExceptionUtils.findThrowable(e, UnreadableFileException.class);
      passOver(slice, unreadable.orElseThrow(() -> e));
    }
  }

  private void passOver(FileSlice slice, UnreadableFileException failure)
      throws UnreadableFileException {
    if (!endless) {
      throw failure;
    }
    tellUnread(slice.asUnread(), String.valueOf(failure.getMessage()));
  }

  /**
   * The coordinator has to know, or it would take the file for read. It may hear of it only after
   * its part of the next checkpoint, so this part remembers to tell it again.
   */
  private void tellUnread(FileSlice slice, String why) {
    context.sendSourceEventToCoordinator(new Unread(slice.file(), slice.generation(), why));
    unread.put(slice, NO_CHECKPOINT);
  }

  private static Block read(FileSlice slice) throws UnreadableFileException {
    if (slice.whole()) {
      return new Block(slice.path(), slice.file(), slice.generation(), true, 1, NO_BYTES);
    }
    ByteBuffer bytes = ByteBuffer.allocate(slice.length());
    try (FileChannel file = RegularFile.open(Path.of(slice.file()))) {
      while (bytes.hasRemaining()) {
        if (file.read(bytes, slice.from() + bytes.position()) < 0) {
          throw new EOFException(
              slice.file()
                  + ": expected "
                  + slice.length()
                  + " bytes at "
                  + slice.from()
                  + ", but the file was cut short while it was read");
        }
      }
    } catch (IOException e) {
      throw new UnreadableFileException(slice.file(), e);
    }
    return new Block(
        slice.path(), slice.file(), slice.generation(), false, slice.firstLine(), bytes.array());
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
    unread.replaceAll((slice, first) -> Math.min(first, checkpointId));
    List<FileSlice> state = new ArrayList<>(unread.keySet());
    state.addAll(slices);
    return state;
  }

  @Override
  public void notifyCheckpointComplete(long checkpointId) {
    unread.values().removeIf(first -> first <= checkpointId);
  }

  @Override
  public void close() {}

  /**
   * A reader has nothing left to do.
   *
   * @param slices how many of the slices that it was handed since its start it has finished
   */
  record Finished(int slices) implements SourceEvent {}

  /**
   * A slice could not be read.
   *
   * @param generation of the slice
   * @param why for a person to read; empty if it was told before
   */
  record Unread(String file, int generation, String why) implements SourceEvent {}
}
