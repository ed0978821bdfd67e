package org.rapporteur.format.record;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.format.bytes.BrokenFileException;
import org.rapporteur.format.bytes.ByteWindow;
import org.rapporteur.format.draft.Format;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.RecordCheck;
import org.rapporteur.format.draft.Records;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Source;

/**
 * A JSON array of objects, however large. It is cut into items where commas stand between brackets
 * and outside strings, and each item is read by itself: a broken or too large one leaves the others
 * alone. Where the array itself breaks off, what stood before is kept and the rest is one reject,
 * under the number of the record that would have come next.
 */
public final class JsonArray implements Format {

  private static final int END_OF_STREAM = -1;

  /** The stream ends right behind an object, without the array's bracket. */
  private static final int BEHIND_ITEM = -2;

  /** The stream ends where an object should begin or go on. */
  private static final int BROKEN_OFF = -3;

  /** From here on no byte begins a character of UTF-8, but those of UTF-16's byte-order marks. */
  private static final int NEVER_UTF_8 = 0xF5;

  private final JsonRecord record;
  private final long maximumBytes;

  public JsonArray(ReadingOptions options, JsonRecord record) {
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
        boolean empty = number == 1 && separator == ']' && isBlank(window);
        if (!empty && separator != BROKEN_OFF) {
          item(window, separator, new Source(path, number++), records);
        }
      }
      if (separator == ']') {
        window.begin();
        separator = skipBlanks(window) < 0 ? ']' : BEHIND_ITEM;
      }
      if (separator != ']') {
        RecordCheck.reject(new Source(path, number), Reason.MALFORMED, window.excerpt(), records);
      }
    } catch (BrokenFileException broken) {
      String excerpt = broken.excerpt(window.excerpt());
      RecordCheck.reject(new Source(path, number), Reason.MALFORMED, excerpt, records);
    }
  }

  private void item(ByteWindow window, int separator, Source source, Records records) {
    if (window.overflowed()) {
      RecordCheck.reject(source, Reason.TOO_LARGE, window.excerpt(), records);
      return;
    }
    byte[] bytes = window.bytes();
    int from = window.start();
    int to = end(window, separator);
    while (from < to && isBlank(bytes[from])) {
      from++;
    }
    while (to > from && isBlank(bytes[to - 1])) {
      to--;
    }
    record.read(bytes, from, to, source, records);
  }

  /**
   * Reads through the comma or bracket that ends an item, and returns it or where it is missing.
   */
  private static int endOfItem(ByteWindow window) throws IOException {
    int depth = 0;
    int last = 0;
    while (true) {
      int c = window.next();
      switch (c) {
        case END_OF_STREAM -> {
          return depth == 0 && last == '}' ? BEHIND_ITEM : BROKEN_OFF;
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
      last = isBlank(c) ? last : c;
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

  /** Where the item ends, before its separator if there is one. */
  private static int end(ByteWindow window, int separator) {
    return window.position() - (separator < 0 ? 0 : 1);
  }

  /** Whether there is nothing between the item's start and its separator. */
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
