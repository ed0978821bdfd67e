package org.rapporteur.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;

/**
 * A published JSON file of a table: what {@link TableWriter} wrote, read back.
 *
 * @param table the table
 * @param path the file
 */
public record TableFile<R>(Table<R> table, Path path) {

  /** How much of a file is looked through at a time where few rows are wanted, in bytes. */
  private static final int PART = 1 << 22;

  /** All rows; the caller closes. */
  public Rows<R> rows() throws IOException {
    RowReader<R> reader = new RowReader<>(table);
    return new LineRows<>(new RowLines(path), reader::read);
  }

  /** The rows that are wanted; all processors look for them. The caller closes. */
  public Rows<R> rows(RowFilter filter) throws IOException {
    return rows(filter, PART);
  }

  /** The rows that are wanted, found in parts of so many bytes. */
  Rows<R> rows(RowFilter filter, int part) throws IOException {
    return new FilteredRows<>(this, filter, part);
  }

  /** All rows as they are written, to be read if need be; the caller closes. */
  public Rows<WrittenRow<R>> written() throws IOException {
    RowReader<R> reader = new RowReader<>(table);
    return new LineRows<>(new RowLines(path), line -> new WrittenRow<>(reader, line));
  }

  /**
   * The rows that begin with a key, or the beginning of one, found without reading the others: rows
   * are sorted by key.
   */
  public List<R> rows(List<String> key) throws IOException {
    RowReader<R> reader = new RowReader<>(table);
    List<R> rows = new ArrayList<>();
    try (RowLines lines = new RowLines(path, firstNotBefore(key, reader), Long.MAX_VALUE)) {
      while (lines.next() && compare(reader.key(lines.line(), key.size()), key) == 0) {
        rows.add(reader.read(lines.line()));
      }
    }
    return rows;
  }

  /** Where the first row begins, at the earliest, that does not stand before the key. */
  private long firstNotBefore(List<String> key, RowReader<R> reader) throws IOException {
    long low = 0;
    long high = Files.size(path);
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (isBefore(key, reader, middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isBefore(List<String> key, RowReader<R> reader, long place) throws IOException {
    try (RowLines lines = new RowLines(path, place, Long.MAX_VALUE)) {
      return lines.next() && compare(reader.key(lines.line(), key.size()), key) < 0;
    }
  }

  private int compare(List<String> row, List<String> key) {
    int comparison = 0;
    for (int i = 0; i < key.size() && comparison == 0; i++) {
      comparison =
          table.columns().get(i).type() == Column.Type.INTEGER
              ? Long.compare(Long.parseLong(row.get(i)), Long.parseLong(key.get(i)))
              : CodePointOrder.COMPARATOR.compare(row.get(i), key.get(i));
    }
    return comparison;
  }

  /** Makes something of every line. */
  private interface Reading<T> {
    T read(WrittenLine line) throws IOException;
  }

  private record LineRows<T>(RowLines lines, Reading<T> reading) implements Rows<T> {
    @Override
    public @Nullable T next() throws IOException {
      return lines.next() ? reading.read(lines.line()) : null;
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
