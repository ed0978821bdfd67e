package org.rapporteur.format.bytes;

import java.util.Locale;

/**
 * What a file's name says of its content: a format's ending, perhaps followed by a compression's.
 * Endings are taken in upper and lower case alike.
 *
 * @param format the ending of the format without its full stop, in lower case; empty if none
 * @param compression {@code gz}, {@code zst} or {@code bz2}, empty if none
 * @param stem how much of the name stands before the endings, in UTF-16 units
 */
public record FileName(String format, String compression, int stem) {

  /** Takes a file's name, or its path, apart. */
  public static FileName of(String path) {
    String compression = ending(path, path.length());
    int end = path.length();
    switch (compression) {
      case "gz", "zst", "bz2" -> end -= compression.length() + 1;
      default -> compression = "";
    }
    String format = ending(path, end);
    return new FileName(format, compression, format.isEmpty() ? end : end - format.length() - 1);
  }

  /** The path without the format's and the compression's ending. */
  public static String withoutEndings(String path) {
    return path.substring(0, of(path).stem());
  }

  private static String ending(String path, int end) {
    int dot = path.lastIndexOf('.', end - 1);
    return dot <= path.lastIndexOf('/') + 1
        ? ""
        : path.substring(dot + 1, end).toLowerCase(Locale.ROOT);
  }
}
