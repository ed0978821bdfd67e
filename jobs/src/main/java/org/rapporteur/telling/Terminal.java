package org.rapporteur.telling;

import java.util.ArrayList;
import java.util.List;

/** Makes texts of releases fit to be shown. */
final class Terminal {

  /** Lines that are longer are hard to read. */
  static final int LINE = 100;

  private Terminal() {}

  /** The text on one line, without characters that a terminal would obey. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(codePoint -> isObeyed(codePoint) ? ' ' : codePoint)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** How many places the text takes, wide characters aside. */
  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * The text on lines that are not too long to read.
   *
   * @param first the indent of the first line
   * @param next the indent of the others
   */
  static List<String> wrapped(String text, String first, String next) {
    List<String> lines = new ArrayList<>();
    String indent = first;
    StringBuilder line = new StringBuilder();
    for (String word : plain(text).strip().split(" +", -1)) {
      if (line.length() > 0 && indent.length() + width(line.toString()) + 1 + width(word) > LINE) {
        lines.add(indent + line);
        line.setLength(0);
        indent = next;
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(indent + line);
    return lines;
  }

  /** Control characters, and those that turn the direction of what follows. */
  private static boolean isObeyed(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default ->
          (codePoint >= 0x202A && codePoint <= 0x202E)
              || (codePoint >= 0x2066 && codePoint <= 0x2069);
    };
  }
}
