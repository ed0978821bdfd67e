package org.rapporteur.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The lines of a table's JSON file that hold a row each: bytes, of which nothing is read yet. */
final class RowLines implements Closeable {

  private final Path file;
  private final InputStream in;
  private final long to;

  /** Where in the file the bytes end that are filled. */
  private long read;

  private byte[] bytes = new byte[1 << 17];
  private int start;
  private int end = -1;
  private int filled;

  /** Opens a table's file. */
  RowLines(Path file) throws IOException {
    this(file, 0, Long.MAX_VALUE);
  }

  /**
   * Opens a part of a table's file.
   *
   * @param from the first byte at which a line may start
   * @param to the first byte at which none may start any more
   */
  RowLines(Path file, long from, long to) throws IOException {
    this.file = file;
    in = Files.newInputStream(file);
    this.to = to;
    if (from > 0) {
      // Up to the end of the line that starts before.
      read = from - 1;
      in.skipNBytes(read);
      findEnd();
    }
  }

  /** Goes to the next row; false at the end. */
  boolean next() throws IOException {
    do {
      start = Math.min(end + 1, filled);
      findEnd();
    } while (start < filled && bytes[start] != '{');
    return start < filled && read - filled + start < to;
  }

  private void findEnd() throws IOException {
    end = lineEnd(start);
    while (end == filled && fill()) {
      end = lineEnd(end);
    }
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < filled && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Reads more behind the line that has begun; false if there is no more. */
  private boolean fill() throws IOException {
    System.arraycopy(bytes, start, bytes, 0, filled - start);
    filled -= start;
    end -= start;
    start = 0;
    if (filled == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int more = Math.max(0, in.read(bytes, filled, bytes.length - filled));
    filled += more;
    read += more;
    return more > 0;
  }

  /** The row's line, the comma behind it left out; the next row is written over it. */
  WrittenLine line() {
    return new WrittenLine(file, bytes, start, bytes[end - 1] == ',' ? end - 1 : end);
  }

  /** Whether the row has these bytes anywhere. */
  boolean has(byte[] piece) {
    for (int i = start; i <= end - piece.length; i++) {
      if (bytes[i] == piece[0]
          && Arrays.equals(bytes, i, i + piece.length, piece, 0, piece.length)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
