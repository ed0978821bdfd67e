package org.rapporteur.flink.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<InputFile, FoundFile> waiting = new LinkedHashMap<>();
  private final byte[] buffer = new byte[SLICE];
  private @Nullable FoundFile current;
  private @Nullable OpenFile open;

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
  void offer(List<FoundFile> files) {
    for (FoundFile file : files) {
      if (!isCurrent(file.name().file()) && hasMore(file)) {
        waiting.put(file.name(), file);
      }
    }
  }

  /** The files that grew and were not compared whole since. */
  List<Doubt> doubts() {
    return Doubt.of(known);
  }

  /** What was read of a file still stands in it; more of it may have been read meanwhile. */
  void confirmed(Doubt doubt) {
    known.computeIfPresent(
        doubt.file(),
        (file, state) -> state.sameBytes(doubt.known()) ? state.doubted(false) : state);
  }

  private boolean isCurrent(String file) {
    return current != null && current.name().file().equals(file);
  }

  private boolean hasMore(FoundFile file) {
    KnownFile before = known.getOrDefault(file.name().file(), KnownFile.NEW);
    return file.size() == FoundFile.UNSEEN
        || !before.equals(before.seen(file.size(), file.modified()))
        || before.consumed() < before.size();
  }

  /**
   * The next slice, or null if everything that was offered has been handed out.
   *
   * @throws UnreadableFileException if a file cannot be read; it then waits to be offered again,
   *     and the next call goes on with the next file
   */
  @Nullable FileSlice next() throws IOException {
    while (true) {
      if (current == null) {
        Iterator<FoundFile> first = waiting.values().iterator();
        if (!first.hasNext()) {
          return null;
        }
        current = first.next();
        first.remove();
      }
      FoundFile file = current;
      FileSlice slice = null;
      try {
        slice = next(file);
      } catch (IOException e) {
        throw new UnreadableFileException(file.name().file(), e);
      } finally {
        if (slice == null) {
          close();
        }
      }
      if (slice != null) {
        return slice;
      }
    }
  }

  /**
   * Takes back what was handed out of a file, because it could not be read or is not in it any
   * more: it is read anew when it is offered again.
   *
   * @param generation the reading that failed; one before the last no longer matters
   */
  void unread(String file, int generation) throws IOException {
    KnownFile state = known.getOrDefault(file, KnownFile.NEW);
    if (state.generation() == generation) {
      known.put(file, state.anew().seen(KnownFile.NEW.size(), KnownFile.NEW.modified()));
      if (isCurrent(file)) {
        close();
      }
    }
  }

  private @Nullable FileSlice next(FoundFile found) throws IOException {
    InputFile file = found.name();
    KnownFile state = known.getOrDefault(file.file(), KnownFile.NEW);
    OpenFile opened = open;
    if (opened == null) {
      opened = new OpenFile(file.file(), buffer);
      open = opened;
      // Noted only now: a file that waits at a checkpoint has to wait after a restore, too.
      KnownFile compared = opened.compared(state.seen(found.size(), found.modified()));
      FileSlice slice = cut(file, compared, opened);
      boolean emptied = slice == null && compared.generation() > state.generation();
      // Nothing is left of it; that has to be told, because its rejects no longer hold.
      return emptied ? slice(file, compared, 0) : slice;
    }
    // The last line was taken as it stood; more of it makes it another line at the next look.
    return state.terminated() ? cut(file, state, opened) : null;
  }

  private @Nullable FileSlice cut(InputFile file, KnownFile state, OpenFile opened)
      throws IOException {
    return ReleaseReader.lines(file.file())
        ? lines(file, state, opened)
        : whole(file, state, opened);
  }

  private @Nullable FileSlice whole(InputFile file, KnownFile state, OpenFile opened)
      throws IOException {
    // Of a format that is read as a whole, the file itself counts as the one line handed out.
    boolean handedOut = state.lines() > 0;
    if (handedOut && opened.size() == state.consumed()) {
      known.put(file.file(), state);
      return null;
    }
    KnownFile begun = handedOut ? state.anew() : state;
    long size = opened.size();
    known.put(
        file.file(),
        begun.seen(size, begun.modified()).handedOut(size, opened.checksum(size), 0, 1, true));
    int length = (int) Math.min(size, Integer.MAX_VALUE);
    return new FileSlice(file.path(), file.file(), begun.generation(), true, 0, length, 1);
  }

  private @Nullable FileSlice lines(InputFile file, KnownFile state, OpenFile opened)
      throws IOException {
    long from = state.consumed();
    int read = opened.fill(from, buffer.length);
    if (read == 0) {
      known.put(file.file(), state.seen(Math.max(from, state.size()), state.modified()));
      return null;
    }
    int end = read;
    if (from + read < opened.size()) {
      while (end > 0 && buffer[end - 1] != '\n') {
        end--;
      }
    }
    if (end == 0) {
      return longLine(file, state, opened, read);
    }
    long lines = 0;
    for (int i = 0; i < end; i++) {
      lines += buffer[i] == '\n' ? 1 : 0;
    }
    boolean terminated = buffer[end - 1] == '\n';
    long checksum = Checksum.of(buffer, 0, end);
    boolean holdsTail = end >= OpenFile.TAIL || state.consumed() == 0;
    long tail =
        holdsTail
            ? Checksum.of(buffer, Math.max(0, end - OpenFile.TAIL), end)
            : opened.tail(state.consumed() + end);
    known.put(file.file(), state.handedOut(end, checksum, tail, lines, terminated));
    return slice(file, state, end);
  }

  /** A line longer than a slice is handed out alone. */
  private FileSlice longLine(InputFile file, KnownFile state, OpenFile opened, int first)
      throws IOException {
    long length = 0;
    long checksum = 0;
    int read = first;
    boolean terminated = false;
    while (read > 0 && !terminated) {
      int end = 0;
      while (end < read && !terminated) {
        terminated = buffer[end++] == '\n';
      }
      checksum = Checksum.joined(checksum, Checksum.of(buffer, 0, end), end);
      length += end;
      read = terminated ? 0 : opened.fill(state.consumed() + length, buffer.length);
    }
    long tail = opened.tail(state.consumed() + length);
    known.put(file.file(), state.handedOut(length, checksum, tail, 1, terminated));
    return slice(file, state, (int) Math.min(length, maximumLine + 1));
  }

  /** What follows what was handed out before. */
  private static FileSlice slice(InputFile file, KnownFile before, int length) {
    return new FileSlice(
        file.path(),
        file.file(),
        before.generation(),
        false,
        before.consumed(),
        length,
        before.lines() + 1);
  }

  /** Leaves the file that is being cut. */
  @Override
  public void close() throws IOException {
    current = null;
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
