package org.rapporteur.format.bytes;

import java.io.IOException;
import java.io.Serial;

/** What a file holds cannot be unpacked or decoded from here on; the file itself was readable. */
public final class BrokenFileException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  /** Says what is the matter. */
  public BrokenFileException(String why, Exception cause) {
    super(why, cause);
  }

  /**
   * What cannot be unpacked.
   *
   * @param compression as {@link FileName} says it
   */
  static BrokenFileException packed(String compression, Exception cause) {
    return new BrokenFileException(message(compression, cause), cause);
  }

  private static String message(String compression, Exception cause) {
    String said = String.valueOf(cause.getMessage());
    String why =
        said.startsWith("Window size too large")
            ? "packed over windows larger than 8 MiB (zstd --long)"
            : cause.getMessage() == null ? "broken" : said;
    return "cannot be unpacked (" + compression + "): " + why;
  }

  /** What was read before the break, for reading; what is the matter if that was nothing. */
  public String excerpt(String before) {
    return before.isBlank() ? Excerpt.of(String.valueOf(getMessage())) : before;
  }
}
