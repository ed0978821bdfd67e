package org.rapporteur.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of a published JSON table without reading all of it: they are sorted by key and
 * written a row a line.
 */
public final class SortedRows<R> {

  private final Class<R> type;
  private final Path file;

  public SortedRows(Class<R> type, Path file) {
    this.type = type;
    this.file = file;
  }

  /**
   * The rows from a key on.
   *
   * @param order less than 0 for rows that stand before the key, more for those behind it
   * @param wanted says of the row after the last that it is not wanted
   */
  public List<R> from(ToIntFunction<R> order, Predicate<R> wanted) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      BufferedReader lines = reader(channel, firstNotBefore(channel, order));
      List<R> rows = new ArrayList<>();
      for (R row = next(lines); row != null && wanted.test(row); row = next(lines)) {
        rows.add(row);
      }
      return rows;
    }
  }

  /** Halves the file again and again; {@code low} is always where a line begins. */
  private long firstNotBefore(FileChannel channel, ToIntFunction<R> order) throws IOException {
    long low = 0;
    long high = channel.size();
    while (low < high) {
      long middle = (low + high) >>> 1;
      long start = middle;
      BufferedReader lines = reader(channel, Math.max(0, middle - 1));
      if (middle > 0) {
        start += lineLength(lines.readLine()) - 1;
      }
      String line = start < high ? lines.readLine() : null;
      R row = line == null ? null : row(line);
      boolean bracket = line != null && row == null && start == 0;
      if (bracket || (row != null && order.applyAsInt(row) < 0)) {
        low = start + lineLength(line);
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int lineLength(@Nullable String line) {
    return line == null ? 1 : line.length() + 1;
  }

  /** A character for each byte, so that characters count as bytes do. */
  private static BufferedReader reader(FileChannel channel, long from) throws IOException {
    channel.position(from);
    return new BufferedReader(
        new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.ISO_8859_1));
  }

  /** The next row, the bracket before the first passed over; null if there is none. */
  private @Nullable R next(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    if (line != null && line.equals("[")) {
      line = lines.readLine();
    }
    return line == null ? null : row(line);
  }

  /** The row on a line; null for a bracket. */
  private @Nullable R row(String line) throws IOException {
    if (!line.startsWith("{")) {
      return null;
    }
    String object = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    return JsonRows.row(
        type, new String(object.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
  }
}
