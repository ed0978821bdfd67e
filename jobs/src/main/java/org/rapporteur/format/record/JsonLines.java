package org.rapporteur.format.record;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.format.bytes.BrokenFileException;
import org.rapporteur.format.bytes.ByteWindow;
import org.rapporteur.format.bytes.Utf8;
import org.rapporteur.format.draft.Format;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.RecordCheck;
import org.rapporteur.format.draft.Records;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Source;

/** JSON Lines: one object a line. Blank lines are no records. */
public final class JsonLines implements Format {

  private final JsonRecord record;
  private final long maximumBytes;

  public JsonLines(ReadingOptions options, JsonRecord record) {
    this.record = record;
    this.maximumBytes = options.maximumReleaseBytes();
  }

  /**
   * Reads whole lines in memory.
   *
   * @param firstLine the physical line, from 1, at which {@code bytes[from, to)} begins
   * @return the line that follows
   */
  public long read(String path, long firstLine, byte[] bytes, int from, int to, Records records) {
    long line = firstLine;
    int start = from;
    while (start < to) {
      int feed = Utf8.lineFeed(bytes, start, to);
      int first = skipMark(bytes, start, feed);
      int last = feed;
      while (last > first && isBlank(bytes[last - 1])) {
        last--;
      }
      if (last > first) {
        record.read(bytes, first, last, new Source(path, line), records);
      }
      line++;
      start = feed + 1;
    }
    return line;
  }

  @Override
  public void read(InputStream stream, String path, Records records) throws IOException {
    ByteWindow window = new ByteWindow(stream, maximumBytes);
    long line = 1;
    try {
      do {
        line = readWholeLines(window, path, line, records);
        window.moveTo(window.end());
      } while (window.fill());
      readLast(window, path, line, records);
    } catch (BrokenFileException broken) {
      String excerpt = broken.excerpt(window.excerpt());
      RecordCheck.reject(new Source(path, line), Reason.MALFORMED, excerpt, records);
    }
  }

  /** Reads the lines that the window holds to their end; the next one begins there. */
  private long readWholeLines(ByteWindow window, String path, long firstLine, Records records) {
    long line = firstLine;
    byte[] bytes = window.bytes();
    if (window.overflowed()) {
      int feed = Utf8.lineFeed(bytes, window.position(), window.end());
      if (feed == window.end()) {
        return line;
      }
      RecordCheck.reject(new Source(path, line++), Reason.TOO_LARGE, window.excerpt(), records);
      window.moveTo(feed + 1);
      window.begin();
    }
    int end = window.end();
    while (end > window.position() && bytes[end - 1] != '\n') {
      end--;
    }
    if (end > window.position()) {
      line = read(path, line, bytes, window.start(), end, records);
      window.moveTo(end);
      window.begin();
    }
    return line;
  }

  private void readLast(ByteWindow window, String path, long line, Records records) {
    if (window.overflowed()) {
      RecordCheck.reject(new Source(path, line), Reason.TOO_LARGE, window.excerpt(), records);
    } else {
      read(path, line, window.bytes(), window.start(), window.end(), records);
    }
  }

  /** Behind a byte-order mark, which stands inside a file where files were joined. */
  private static int skipMark(byte[] bytes, int from, int to) {
    boolean mark =
        to - from >= 3
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    return mark ? from + 3 : from;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }
}
