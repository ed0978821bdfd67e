package org.rapporteur.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.PiecesInOrder;

/**
 * The rows of {@code trends} that have their topic, in the order of the table: by far the largest
 * that the page reads, so that all processors look for them, each in a part of the file.
 */
final class TrendLines implements Closeable {

  private final Path file;
  private final long part;
  private final long size;
  private final PiecesInOrder parts = new PiecesInOrder();
  private final Queue<TrendLine> found = new ArrayDeque<>();
  private long from;

  /**
   * Opens the table's file.
   *
   * @param part how many bytes are looked through at a time
   */
  TrendLines(Path file, long part) throws IOException {
    this.file = file;
    this.part = part;
    size = Files.size(file);
  }

  /** The next row that has its topic, null at the end. */
  @Nullable TrendLine next() throws IOException {
    while (found.isEmpty() && from < size) {
      long first = from;
      parts.add(() -> linesOfPart(first), found::addAll);
      from += part;
      if (from >= size) {
        parts.finish();
      }
    }
    return found.poll();
  }

  private List<TrendLine> linesOfPart(long first) throws IOException {
    List<TrendLine> lines = new ArrayList<>();
    try (RowLines rows = new RowLines(file, first, first + part)) {
      TrendLine line = TrendLine.next(rows);
      while (line != null) {
        lines.add(line);
        line = TrendLine.next(rows);
      }
    }
    return lines;
  }

  @Override
  public void close() {
    parts.close();
  }
}
