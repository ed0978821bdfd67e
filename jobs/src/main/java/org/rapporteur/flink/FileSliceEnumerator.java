package org.rapporteur.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.InputFiles;

/**
 * Looks for files, once or again and again, and hands slices of them to readers as these ask for
 * more.
 */
final class FileSliceEnumerator implements SplitEnumerator<FileSlice, ReadFiles> {

  /** How many small files one reader is handed at a time. */
  private static final int BATCH = 64;

  private final SplitEnumeratorContext<FileSlice> context;
  private final ReleaseFiles source;
  private final FileCutter cutter;
  private final Deque<FileSlice> returned;
  private final TreeSet<Integer> asking = new TreeSet<>();
  private final Map<Integer, Integer> assigned = new HashMap<>();
  private final Map<Integer, Integer> finished = new HashMap<>();
  private boolean looked;

  FileSliceEnumerator(
      SplitEnumeratorContext<FileSlice> context, ReleaseFiles source, ReadFiles before) {
    this.context = context;
    this.source = source;
    this.cutter = new FileCutter(source.maximumReleaseBytes(), before.known());
    this.returned = new ArrayDeque<>(before.returned());
  }

  @Override
  public void start() {
    if (source.lookEvery() == 0) {
      context.callAsync(this::look, this::found);
    } else {
      context.callAsync(this::look, this::found, 0, source.lookEvery());
    }
  }

  private InputFiles look() throws IOException {
    return InputFiles.list(source.inputs());
  }

  private void found(InputFiles files, @Nullable Throwable failure) {
    if (failure != null) {
      if (source.lookEvery() == 0) {
        throw new IllegalStateException(failure);
      }
      // A folder that is gone may come back; what was read of it stays read.
      source.progress().warn("cannot look for files: " + failure.getMessage());
      return;
    }
    try {
      cutter.offer(files.files());
      looked = true;
      source.progress().found(files);
      serve();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handleSplitRequest(int reader, @Nullable String host) {
    asking.add(reader);
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
    boolean small = true;
    while (small && batch.size() < BATCH) {
      FileSlice slice = returned.poll();
      if (slice == null) {
        slice = cutter.next();
      }
      if (slice == null) {
        break;
      }
      batch.add(slice);
      small = slice.whole();
    }
    return batch;
  }

  @Override
  public void handleSourceEvent(int reader, SourceEvent event) {
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
      source.progress().idle();
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
