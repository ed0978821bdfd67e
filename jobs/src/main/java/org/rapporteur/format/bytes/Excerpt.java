package org.rapporteur.format.bytes;

import java.nio.charset.StandardCharsets;
import org.rapporteur.release.Rejected;
import org.rapporteur.text.TextCleaner;

/** The beginning of a record that is no release, for reading. */
public final class Excerpt {

  /** As many bytes as the longest excerpt can take. */
  public static final int BYTES = 4 * Rejected.MAXIMUM_DETAIL;

  private Excerpt() {}

  /** The beginning of {@code bytes[from, to)}; what is not UTF-8 is U+FFFD. */
  public static String of(byte[] bytes, int from, int to) {
    int length = Math.min(to - from, BYTES);
    return of(new String(bytes, from, length, StandardCharsets.UTF_8));
  }

  /** The beginning of a text, each line break and control character a space. */
  public static String of(String text) {
    String start = upTo(Rejected.MAXIMUM_DETAIL, new TextCleaner().clean(text));
    StringBuilder excerpt = new StringBuilder(start.length());
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      excerpt.append(Character.isISOControl(c) ? ' ' : c);
    }
    return excerpt.toString();
  }

  /** The beginning of a text, no longer than so many UTF-16 units and no character cut in two. */
  public static String upTo(int units, String text) {
    int end = Math.min(text.length(), units);
    if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
