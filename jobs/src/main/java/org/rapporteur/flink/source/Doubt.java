package org.rapporteur.flink.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * That a file grew, and only the tail of what was read of it has been compared since. Sooner or
 * later all of it is, away from whoever hands out: a file may have been written anew, with a line
 * changed at its start.
 *
 * @param file where the file is
 * @param known what was read of it
 */
record Doubt(String file, KnownFile known) {

  private static final int BUFFER = 1 << 20;

  static List<Doubt> of(Map<String, KnownFile> files) {
    return files.entrySet().stream()
        .filter(file -> file.getValue().doubted())
        .map(file -> new Doubt(file.getKey(), file.getValue()))
        .toList();
  }

  /**
   * Whether what was read still stands in the file. It stays read, whatever becomes of its file, so
   * one that cannot be read any more has not changed.
   */
  boolean unfounded() {
    try (OpenFile open = new OpenFile(file, new byte[BUFFER])) {
      return open.checksum(known.consumed()) == known.checksum();
    } catch (IOException e) {
      return true;
    }
  }
}
