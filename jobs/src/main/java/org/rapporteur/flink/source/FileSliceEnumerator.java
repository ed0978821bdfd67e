package org.rapporteur.flink.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;
import org.jspecify.annotations.Nullable;

/**
 * Looks for files, once or again and again, and hands slices of them to readers as these ask for
 * more.
 */
final class FileSliceEnumerator implements SplitEnumerator<FileSlice, ReadFiles> {

  /** How many slices of small files one reader is handed at a time, if as many wait for others. */
  private static final int BATCH = 64;

  /** What they may come to, in bytes, before one more is handed out with them. */
  private static final int SMALL = 1 << 20;

  private final SplitEnumeratorContext<FileSlice> context;
  private final ReleaseFiles source;
  private final FileCutter cutter;
  private final Deque<FileSlice> returned;
  private final TreeSet<Integer> asking = new TreeSet<>();
  private final Map<Integer, Integer> assigned = new HashMap<>();
  private final Map<Integer, Integer> finished = new HashMap<>();
  private final Map<String, String> unreadable = new HashMap<>();
  private final Pace looks;
  private final Pace comparisons;
  private boolean comparing;
  private boolean looked;
  private boolean lost;
  private boolean behind = true;

  /**
   * Goes on from what is known.
   *
   * @param nanos see {@link Pace}
   */
  FileSliceEnumerator(
      SplitEnumeratorContext<FileSlice> context,
      ReleaseFiles source,
      ReadFiles before,
      LongSupplier nanos) {
    this.context = context;
    this.source = source;
    this.looks = new Pace(nanos);
    this.comparisons = new Pace(nanos);
    this.cutter = new FileCutter(source.maximumReleaseBytes(), before.known());
    this.returned = new ArrayDeque<>(before.returned());
  }

  @Override
  public void start() {
    if (source.lookEvery() == 0) {
      context.callAsync(this::look, this::found);
    } else {
      context.setIsProcessingBacklog(true);
      context.callAsync(this::look, this::found, 0, source.lookEvery());
    }
  }

  /** What is found now, or null as long as nothing new is to be expected for what a look costs. */
  private FoundFile.@Nullable Look look() throws IOException {
    return looks.due() ? FoundFile.Look.at(source.inputs(), looks) : null;
  }

  private void found(FoundFile.@Nullable Look found, @Nullable Throwable failure) {
    if (failure != null) {
      if (source.lookEvery() == 0 || !(failure instanceof IOException)) {
        throw new IllegalStateException(failure);
      }
      if (!lost) {
        // A folder that is gone may come back; what was read of it stays read.
        source.progress().lostInputs(message(failure));
        lost = true;
      }
      return;
    }
    if (found == null) {
      return;
    }
    if (lost) {
      source.progress().foundInputs();
      lost = false;
    }
    cutter.offer(found.files());
    if (cutter.waiting() == 0) {
      looks.rest(found.nanos());
    }
    unreadable
        .keySet()
        .retainAll(
            found.files().stream().map(file -> file.name().file()).collect(Collectors.toSet()));
    source.progress().unreadable(unreadable.size());
    looked = true;
    source.progress().found(found.files().size(), found.bytes(), found.passedOver());
    source.progress().tell(found.told());
    serveOrFail();
  }

  private static String message(Throwable failure) {
    return failure instanceof NoSuchFileException missing
        ? missing.getFile() + ": no such file or folder"
        : failure instanceof AccessDeniedException denied
            ? denied.getFile() + ": permission denied"
            : String.valueOf(failure.getMessage());
  }

  @Override
  public void handleSplitRequest(int reader, @Nullable String host) {
    asking.add(reader);
    serveOrFail();
  }

  private void serveOrFail() {
    try {
      serve();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() throws IOException {
    source.progress().waiting(cutter.waiting());
    while (looked && !asking.isEmpty()) {
      List<FileSlice> batch = batch();
      int reader = asking.first();
      if (!batch.isEmpty()) {
        asking.remove(reader);
        assigned.merge(reader, batch.size(), Integer::sum);
        context.assignSplits(new SplitsAssignment<>(Map.of(reader, batch)));
      } else {
        if (source.lookEvery() == 0) {
          asking.forEach(context::signalNoMoreSplits);
          asking.clear();
        }
        break;
      }
    }
    tellIfIdle();
  }

  private List<FileSlice> batch() throws IOException {
    List<FileSlice> batch = new ArrayList<>();
    int share = Math.min(BATCH, cutter.waiting() / (2 * context.currentParallelism()));
    long bytes = 0;
    while (batch.isEmpty() || (batch.size() < share && bytes < SMALL)) {
      FileSlice slice = returned.poll();
      if (slice == null) {
        slice = readableSlice();
      }
      if (slice == null) {
        break;
      }
      batch.add(slice);
      bytes += slice.length();
    }
    return batch;
  }

  /** A bounded run ends at a file that it cannot read, any other passes it over until it can. */
  private @Nullable FileSlice readableSlice() throws IOException {
    while (true) {
      try {
        FileSlice slice = cutter.next();
        if (slice != null && unreadable.remove(slice.file()) != null) {
          source.progress().unreadable(unreadable.size());
        }
        return slice;
      } catch (UnreadableFileException e) {
        if (source.lookEvery() == 0) {
          throw e;
        }
        passedOver(e.file(), String.valueOf(e.getMessage()));
      }
    }
  }

  private void passedOver(String file, String why) {
    if (!why.equals(unreadable.put(file, why))) {
      source.progress().warn(why + "; it is read once it can be");
    }
    source.progress().unreadable(unreadable.size());
  }

  @Override
  public void handleSourceEvent(int reader, SourceEvent event) {
    if (event instanceof FileSliceReader.Unread unread) {
      unread(unread.file(), unread.generation());
      if (!unread.why().isEmpty()) {
        passedOver(unread.file(), unread.why());
      }
    }
    if (event instanceof FileSliceReader.Finished done) {
      finished.put(reader, done.slices());
      tellIfIdle();
    }
  }

  /** Everything found has been read and tagged; what it changed is on its way. */
  private void tellIfIdle() {
    int readers = context.currentParallelism();
    boolean idle = looked && finished.size() == readers && asking.size() == readers;
    for (Map.Entry<Integer, Integer> entry : finished.entrySet()) {
      idle &= entry.getValue().equals(assigned.getOrDefault(entry.getKey(), 0));
    }
    if (idle) {
      caughtUp();
      List<Doubt> doubts = cutter.doubts();
      if (doubts.isEmpty()) {
        source.progress().idle();
      } else if (!comparing && comparisons.due()) {
        comparing = true;
        context.callAsync(() -> Comparison.of(doubts, comparisons), this::compared);
      }
    }
  }

  private void compared(Comparison comparison, @Nullable Throwable failure) {
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    comparing = false;
    comparisons.rest(comparison.nanos());
    comparison.unfounded().forEach(cutter::confirmed);
    for (Doubt doubt : comparison.founded()) {
      unread(doubt.file(), doubt.known().generation());
      // It is offered again by the next look; until then not all is read.
      looked = false;
      looks.hurry();
    }
    tellIfIdle();
  }

  private void unread(String file, int generation) {
    try {
      cutter.unread(file, generation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void caughtUp() {
    if (behind && source.lookEvery() > 0) {
      context.setIsProcessingBacklog(false);
      behind = false;
    }
  }

  @Override
  public void addSplitsBack(List<FileSlice> slices, int reader) {
    returned.addAll(slices);
    assigned.remove(reader);
    finished.remove(reader);
    asking.remove(reader);
  }

  @Override
  public void addReader(int reader) {}

  @Override
  public ReadFiles snapshotState(long checkpointId) {
    return new ReadFiles(cutter.known(), List.copyOf(returned));
  }

  @Override
  public void close() throws IOException {
    cutter.close();
  }
}
