package org.rapporteur.release;

/**
 * Where a record was read.
 *
 * @param path the file's path relative to its input, with {@code /} between names; the file's name
 *     if the input is a file
 * @param line the physical line of a line format, the record's number in a JSON array or feed, the
 *     line a CSV record starts on, each from 1; 0 for a file that is one release
 */
public record Source(String path, long line) {

  /** {@code path:line}, or the path alone for a file that is one release. */
  @Override
  public String toString() {
    return line == 0 ? path : path + ":" + line;
  }
}
