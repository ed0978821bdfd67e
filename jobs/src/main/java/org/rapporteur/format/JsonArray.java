package org.rapporteur.format;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Source;

/**
 * A JSON array of objects, however large. It is cut into items where commas stand between brackets
 * and outside strings, and each item is read by itself: a broken or too large one leaves the others
 * alone. Where the array itself breaks off, what stood before is kept and the rest is one reject,
 * under the number of the record that would have come next.
 */
final class JsonArray implements Format {

  private static final int END_OF_STREAM = -1;

  /** From here on no byte begins a character of UTF-8, but those of UTF-16's byte-order marks. */
  private static final int NEVER_UTF_8 = 0xF5;

  private final JsonRecord record;
  private final long maximumBytes;

  JsonArray(ReadingOptions options, JsonRecord record) {
    this.record = record;
    this.maximumBytes = options.maximumReleaseBytes();
  }

  @Override
  public void read(InputStream stream, String path, Records records) throws IOException {
    ByteWindow window = new ByteWindow(stream, maximumBytes);
    long number = 1;
    try {
      window.skipMark();
      int open = skipBlanks(window);
      if (open != '[') {
        Reason reason = open >= NEVER_UTF_8 ? Reason.ENCODING : Reason.MALFORMED;
        window.moveTo(window.end());
        RecordCheck.reject(new Source(path, 1), reason, window.excerpt(), records);
        return;
      }
      int separator = ',';
      while (separator == ',') {
        window.begin();
        separator = endOfItem(window);
        boolean emptyArray = number == 1 && separator == ']' && isBlank(window);
        if (!emptyArray) {
          item(window, separator, new Source(path, number++), records);
        }
      }
      window.begin();
      if (separator == ']' && skipBlanks(window) != END_OF_STREAM) {
        RecordCheck.reject(new Source(path, number), Reason.MALFORMED, window.excerpt(), records);
      }
    } catch (BrokenFileException broken) {
      RecordCheck.reject(new Source(path, number), Reason.MALFORMED, window.excerpt(), records);
    }
  }

  private void item(ByteWindow window, int separator, Source source, Records records) {
    if (separator == END_OF_STREAM) {
      RecordCheck.reject(source, Reason.MALFORMED, window.excerpt(), records);
    } else if (window.overflowed()) {
      RecordCheck.reject(source, Reason.TOO_LARGE, window.excerpt(), records);
    } else {
      byte[] bytes = window.bytes();
      int from = window.start();
      int to = window.position() - 1;
      while (from < to && isBlank(bytes[from])) {
        from++;
      }
      while (to > from && isBlank(bytes[to - 1])) {
        to--;
      }
      record.read(bytes, from, to, source, records);
    }
  }

  /** Reads through the comma or bracket that ends an item, and returns it. */
  private static int endOfItem(ByteWindow window) throws IOException {
    int depth = 0;
    while (true) {
      int c = window.next();
      switch (c) {
        case END_OF_STREAM -> {
          return c;
        }
        case '"' -> skipString(window);
        case '{', '[' -> depth++;
        case '}', ']', ',' -> {
          if (depth == 0 && c != '}') {
            return c;
          }
          depth -= c == ',' || depth == 0 ? 0 : 1;
        }
        default -> {}
      }
    }
  }

  private static void skipString(ByteWindow window) throws IOException {
    int c = window.next();
    while (c != '"' && c != END_OF_STREAM) {
      if (c == '\\') {
        window.next();
      }
      c = window.next();
    }
  }

  private static int skipBlanks(ByteWindow window) throws IOException {
    int c = window.next();
    while (isBlank(c)) {
      c = window.next();
    }
    return c;
  }

  /** Whether there is nothing between the item's start and its end. */
  private static boolean isBlank(ByteWindow window) {
    for (int i = window.start(); i < window.position() - 1; i++) {
      if (!isBlank(window.bytes()[i])) {
        return false;
      }
    }
    return !window.overflowed();
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
