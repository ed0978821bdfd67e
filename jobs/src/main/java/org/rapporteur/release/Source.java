package org.rapporteur.release;

import java.util.Comparator;

/**
 * Where a record was read.
 *
 * @param path the file's path relative to its input, with {@code /} between names; the file's name
 *     if the input is a file
 * @param line the physical line of a line format, the record's number in a JSON array or feed, the
 *     line a CSV record starts on, each from 1; 0 for a file that is one release
 */
public record Source(String path, long line) implements Comparable<Source> {

  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::path, CodePointOrder.COMPARATOR).thenComparingLong(Source::line);

  /** By path in code point order, then by line: which of two equal versions comes first. */
  @Override
  public int compareTo(Source other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line}, or the path alone for a file that is one release. */
  @Override
  public String toString() {
    return line == 0 ? path : path + ":" + line;
  }
}
