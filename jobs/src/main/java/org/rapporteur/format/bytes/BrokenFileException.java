package org.rapporteur.format.bytes;

import java.io.IOException;
import java.io.Serial;

/** What a compressed file holds cannot be unpacked from here on; the file itself was readable. */
public final class BrokenFileException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  public BrokenFileException(Exception cause) {
    super(cause);
  }
}
