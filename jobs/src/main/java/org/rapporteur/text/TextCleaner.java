package org.rapporteur.text;

import java.io.Writer;
import java.util.Arrays;

/**
 * Cleans a text: {@code \r\n} becomes {@code \n}, a byte-order mark at the start is dropped, white
 * space (Unicode's) at both ends is cut. A surrogate without its partner, which JSON's escapes can
 * spell, becomes U+FFFD, so that every text can be written as UTF-8.
 *
 * <p>A writer, so that a parser can pour a text into it piece by piece without a string of its own;
 * the buffer serves text after text.
 */
public final class TextCleaner extends Writer {

  private char[] buffer = new char[16 * 1024];
  private int length;

  /** The text cleaned. */
  public String clean(String text) {
    length = 0;
    reserve(text.length());
    text.getChars(0, text.length(), buffer, 0);
    length = text.length();
    return take();
  }

  /** What was written since the last taking, cleaned. */
  public String take() {
    for (int i = 0; i < length; i++) {
      char c = buffer[i];
      if (c == '\r' || Character.isSurrogate(c)) {
        rewrite(i);
        break;
      }
    }
    int start = length > 0 && buffer[0] == '\uFEFF' ? 1 : 0;
    int end = length;
    while (start < end && isWhiteSpace(buffer[start])) {
      start++;
    }
    while (end > start && isWhiteSpace(buffer[end - 1])) {
      end--;
    }
    length = 0;
    return end == start ? "" : new String(buffer, start, end - start);
  }

  /** Unicode's property White_Space, which {@link Character#isWhitespace} is not. */
  public static boolean isWhiteSpace(char c) {
    return (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
  }

  private void rewrite(int from) {
    int to = from;
    for (int i = from; i < length; i++) {
      char c = buffer[i];
      char next = i + 1 < length ? buffer[i + 1] : 0;
      if (c == '\r' && next == '\n') {
        continue;
      }
      if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
        buffer[to++] = c;
        buffer[to++] = next;
        i++;
      } else {
        buffer[to++] = Character.isSurrogate(c) ? '\uFFFD' : c;
      }
    }
    length = to;
  }

  @Override
  public void write(char[] text, int offset, int count) {
    reserve(length + count);
    System.arraycopy(text, offset, buffer, length, count);
    length += count;
  }

  private void reserve(int size) {
    if (size > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(size, 2 * buffer.length));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
