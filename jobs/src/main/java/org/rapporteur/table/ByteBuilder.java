package org.rapporteur.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are put one after the other and then taken, the place being used again. */
final class ByteBuilder {

  private byte[] bytes;
  private int length;

  /**
   * @param capacity how many bytes there will be, more or less
   */
  ByteBuilder(int capacity) {
    bytes = new byte[capacity];
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  ByteBuilder append(char ascii) {
    ensure(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  ByteBuilder append(byte[] more) {
    return append(more, more.length);
  }

  ByteBuilder append(ByteBuilder more) {
    return append(more.bytes, more.length);
  }

  private ByteBuilder append(byte[] more, int count) {
    ensure(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  /** Text in UTF-8; half a surrogate pair becomes a question mark. */
  ByteBuilder append(CharSequence text) {
    int start = length;
    ensure(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= 0x80) {
        length = start;
        return append(text.toString().getBytes(StandardCharsets.UTF_8));
      }
      bytes[length++] = (byte) character;
    }
    return this;
  }

  /** What was put since the last time. */
  byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }

  private void ensure(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, count)));
    }
  }
}
