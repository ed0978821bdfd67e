package org.rapporteur.table;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * One row of a table as it stands in the JSON file.
 *
 * @param file the file, for failures
 * @param bytes what holds the line, from {@code from} up to {@code to}
 */
@SuppressWarnings("ArrayRecordComponent") // What lies around the line is not copied with it.
record WrittenLine(Path file, byte[] bytes, int from, int to) {

  /** The line in an array of its own. */
  WrittenLine copy() {
    return new WrittenLine(file, Arrays.copyOfRange(bytes, from, to), 0, to - from);
  }

  boolean isWrittenLike(WrittenLine other) {
    return Arrays.equals(bytes, from, to, other.bytes, other.from, other.to);
  }
}
