package org.rapporteur.table;

import java.io.IOException;
import java.nio.file.Path;

/** A table has not the columns that this version of the program writes. */
public final class OtherColumnsException extends IOException {

  private static final long serialVersionUID = 1;

  OtherColumnsException(Path file, String expected, String found) {
    super(
        file
            + ": expected "
            + expected
            + ", found "
            + found
            + ": another version of the program wrote this set; a new run writes one that can be"
            + " read");
  }
}
