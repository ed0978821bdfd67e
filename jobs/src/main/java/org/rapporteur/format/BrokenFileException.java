package org.rapporteur.format;

import java.io.IOException;
import java.io.Serial;

/** What a compressed file holds cannot be unpacked from here on; the file itself was readable. */
final class BrokenFileException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  BrokenFileException(Exception cause) {
    super(cause);
  }
}
