package org.rapporteur.flink.source;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** An input file that was found cannot be read, now or for good. */
public final class UnreadableFileException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private final String file;

  public UnreadableFileException(String file, IOException cause) {
    super(message(file, cause), cause);
    this.file = file;
  }

  /** Where the file is. */
  String file() {
    return file;
  }

  private static String message(String file, IOException cause) {
    String said = cause.getMessage();
    if (said != null && said.startsWith(file + ": ")) {
      return said;
    }
    String why =
        cause instanceof AccessDeniedException
            ? "permission denied"
            : cause instanceof NoSuchFileException ? "no such file" : cause.toString();
    return file + ": expected a file that can be read, found: " + why;
  }
}
