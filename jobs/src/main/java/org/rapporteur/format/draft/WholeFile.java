package org.rapporteur.format.draft;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.bytes.BrokenFileException;
import org.rapporteur.format.bytes.Excerpt;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Source;

/** Reads a file that is one release. */
public final class WholeFile {

  private WholeFile() {}

  /** All bytes of the stream; null if they are too many or break off, which is then rejected. */
  public static byte @Nullable [] read(
      InputStream stream, String path, long maximumBytes, Records records) throws IOException {
    int limit = (int) Math.min(maximumBytes, Integer.MAX_VALUE - 16) + 1;
    byte[] bytes;
    try {
      bytes = stream.readNBytes(limit);
    } catch (BrokenFileException broken) {
      RecordCheck.reject(new Source(path, 1), Reason.MALFORMED, broken.excerpt(""), records);
      return null;
    }
    if (bytes.length == limit) {
      reject(Reason.TOO_LARGE, bytes, path, records);
      return null;
    }
    return bytes;
  }

  /** Rejects the file. */
  public static void reject(Reason reason, byte[] bytes, String path, Records records) {
    RecordCheck.reject(new Source(path, 1), reason, Excerpt.of(bytes, 0, bytes.length), records);
  }
}
