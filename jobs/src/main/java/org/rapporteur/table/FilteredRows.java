package org.rapporteur.table;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that are wanted: all processors look for them, each in a part of the file at
 * a time, and they come in the order of the table.
 */
final class FilteredRows<R> implements Rows<R> {

  private final TableFile<R> file;
  private final RowFilter filter;
  private final long part;
  private final long size;
  private final PiecesInOrder parts = new PiecesInOrder();
  private final Queue<R> found = new ArrayDeque<>();
  private long from;

  /**
   * Opens a table's file.
   *
   * @param part how many bytes are looked through at a time
   */
  FilteredRows(TableFile<R> file, RowFilter filter, long part) throws IOException {
    this.file = file;
    this.filter = filter;
    this.part = part;
    size = Files.size(file.path());
  }

  @Override
  public @Nullable R next() throws IOException {
    while (found.isEmpty() && from < size) {
      long first = from;
      parts.add(() -> rowsOfPart(first), found::addAll);
      from += part;
      if (from >= size) {
        parts.finish();
      }
    }
    return found.poll();
  }

  private List<R> rowsOfPart(long first) throws IOException {
    List<R> rows = new ArrayList<>();
    RowReader<R> reader = new RowReader<>(file.table());
    try (RowLines lines = new RowLines(file.path(), first, first + part)) {
      while (lines.next()) {
        if (filter.wants(lines)) {
          rows.add(reader.read(lines.line()));
        }
      }
    }
    return rows;
  }

  @Override
  public void close() {
    parts.close();
  }
}
