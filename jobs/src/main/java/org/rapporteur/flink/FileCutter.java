package org.rapporteur.flink;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.InputFile;
import org.rapporteur.format.ReleaseReader;

/**
 * Cuts files into slices of whole lines and remembers what it handed out. Lines are counted here,
 * because a reader that starts in the middle of a file cannot know on which line it is.
 *
 * <p>A file that grew by whole lines goes on where it ended; one of which anything already handed
 * out changed is read from its start once more, as a new generation.
 */
final class FileCutter implements Closeable {

  /** Large enough that handing out costs nothing, small enough that all readers end together. */
  static final int SLICE = 4 << 20;

  private final long maximumLine;
  private final Map<String, KnownFile> known;
  private final Deque<InputFile> waiting = new ArrayDeque<>();
  private final ByteBuffer buffer = ByteBuffer.allocate(SLICE);
  private final CRC32C checksum = new CRC32C();
  private @Nullable InputFile current;
  private @Nullable FileChannel channel;

  /**
   * Goes on from what a cutter before has handed out.
   *
   * @param maximumLine bytes; of a longer line only one byte more than this is handed out, enough
   *     to see that it is too large
   */
  FileCutter(long maximumLine, Map<String, KnownFile> known) {
    this.maximumLine = maximumLine;
    this.known = new LinkedHashMap<>(known);
  }

  /** What has been handed out, by file. */
  Map<String, KnownFile> known() {
    return Map.copyOf(known);
  }

  /** How many files have something left to be handed out. */
  int waiting() {
    return waiting.size() + (current == null ? 0 : 1);
  }

  /** Takes note of the files that are there; those that are new, grown or changed wait for cuts. */
  void offer(List<InputFile> files) throws IOException {
    for (InputFile file : files) {
      if ((current != null && current.file().equals(file.file())) || waiting.contains(file)) {
        continue;
      }
      KnownFile before = known.getOrDefault(file.file(), KnownFile.NEW);
      if (!before.equals(lookedAt(file, before)) || before.consumed() < before.size()) {
        waiting.add(file);
      }
    }
  }

  private static KnownFile lookedAt(InputFile file, KnownFile before) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(Path.of(file.file()), BasicFileAttributes.class);
    return before.seen(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  /** The next slice, or null if everything that was offered has been handed out. */
  @Nullable FileSlice next() throws IOException {
    while (true) {
      if (current == null) {
        current = waiting.poll();
        if (current == null) {
          return null;
        }
      }
      FileSlice slice = next(current);
      if (slice != null) {
        return slice;
      }
      current = null;
    }
  }

  private @Nullable FileSlice next(InputFile file) throws IOException {
    KnownFile state = known.getOrDefault(file.file(), KnownFile.NEW);
    FileSlice slice = null;
    if (channel == null) {
      channel = FileChannel.open(Path.of(file.file()));
      // Noted only now: a file that waits at a checkpoint has to wait after a restore, too.
      slice = cut(file, verified(lookedAt(file, state), channel));
    } else if (state.terminated()) {
      slice = cut(file, state);
    }
    // Else the last line was taken as it stood; more of it makes it another line at the next look.
    if (slice == null) {
      channel.close();
      channel = null;
    }
    return slice;
  }

  private @Nullable FileSlice cut(InputFile file, KnownFile state) throws IOException {
    return ReleaseReader.lines(file.file()) ? lines(file, state) : whole(file, state);
  }

  /** Reads what was handed out before once more: is it still what it was? */
  private KnownFile verified(KnownFile state, FileChannel open) throws IOException {
    checksum.reset();
    long size = open.size();
    boolean same = size >= state.consumed();
    long at = 0;
    while (same && at < state.consumed()) {
      int wanted = (int) Math.min(buffer.capacity(), state.consumed() - at);
      int read = fill(open, at, wanted);
      checksum.update(buffer.array(), 0, read);
      same = read == wanted;
      at += read;
    }
    same = same && checksum.getValue() == state.checksum();
    if (same && !state.terminated() && size > state.consumed()) {
      // The last line was taken as it stood; more of it makes it another line.
      same = fill(open, state.consumed(), 1) == 1 && buffer.get(0) == '\n';
    }
    if (same) {
      return state;
    }
    checksum.reset();
    return state.anew();
  }

  private @Nullable FileSlice whole(InputFile file, KnownFile state) throws IOException {
    FileChannel open = opened();
    // Of a format that is read as a whole, the file itself counts as the one line handed out.
    boolean handedOut = state.lines() > 0;
    if (handedOut && open.size() == state.consumed()) {
      known.put(file.file(), state);
      return null;
    }
    KnownFile begun = handedOut ? state.anew() : state;
    checksum.reset();
    long at = 0;
    for (int read; (read = fill(open, at, buffer.capacity())) > 0; at += read) {
      checksum.update(buffer.array(), 0, read);
    }
    known.put(
        file.file(),
        new KnownFile(begun.generation(), at, checksum.getValue(), 1, true, at, begun.modified()));
    return new FileSlice(file.path(), file.file(), begun.generation(), true, 0, 0, 1);
  }

  private @Nullable FileSlice lines(InputFile file, KnownFile state) throws IOException {
    FileChannel open = opened();
    long from = state.consumed();
    int read = fill(open, from, buffer.capacity());
    if (read == 0) {
      known.put(file.file(), state.seen(Math.max(from, state.size()), state.modified()));
      return null;
    }
    byte[] bytes = buffer.array();
    int end = read;
    if (from + read < open.size()) {
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
    }
    if (end == 0) {
      return longLine(file, state, open, read);
    }
    checksum.update(bytes, 0, end);
    long lines = state.lines();
    for (int i = 0; i < end; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return handOut(file, state, end, end, lines, bytes[end - 1] == '\n');
  }

  /** A line longer than a slice is handed out alone. */
  private FileSlice longLine(InputFile file, KnownFile state, FileChannel open, int first)
      throws IOException {
    long length = 0;
    int read = first;
    boolean terminated = false;
    while (read > 0 && !terminated) {
      byte[] bytes = buffer.array();
      int end = 0;
      while (end < read && !terminated) {
        terminated = bytes[end++] == '\n';
      }
      checksum.update(bytes, 0, end);
      length += end;
      read = terminated ? 0 : fill(open, state.consumed() + length, buffer.capacity());
    }
    int handed = (int) Math.min(length, maximumLine + 1);
    return handOut(file, state, length, handed, state.lines() + 1, terminated);
  }

  private FileSlice handOut(
      InputFile file, KnownFile state, long consumed, int handed, long lines, boolean terminated) {
    known.put(
        file.file(),
        new KnownFile(
            state.generation(),
            state.consumed() + consumed,
            checksum.getValue(),
            lines,
            terminated,
            Math.max(state.size(), state.consumed() + consumed),
            state.modified()));
    return new FileSlice(
        file.path(),
        file.file(),
        state.generation(),
        false,
        state.consumed(),
        handed,
        state.lines() + 1);
  }

  private FileChannel opened() {
    if (channel == null) {
      throw new IllegalStateException("a file is opened before it is cut");
    }
    return channel;
  }

  private int fill(FileChannel open, long at, int wanted) throws IOException {
    buffer.clear().limit(wanted);
    int read = 0;
    while (buffer.hasRemaining()) {
      int count = open.read(buffer, at + read);
      if (count < 0) {
        break;
      }
      read += count;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }
}
