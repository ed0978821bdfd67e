package org.rapporteur.format.draft;

import java.io.IOException;
import java.io.InputStream;

/** One way in: a stream of bytes in a certain format to releases and rejects. */
public interface Format {

  /**
   * Reads a stream to its end. A stream whose compression breaks in the middle keeps what stood
   * before and rejects the rest.
   *
   * @param path the file's path relative to its input, for sources and ids
   * @throws IOException if the file itself cannot be read on
   */
  void read(InputStream stream, String path, Records records) throws IOException;
}
