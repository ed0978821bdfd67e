package org.rapporteur.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: {@link java.io.ByteArrayOutputStream} without its lock. */
final class ByteBuilder {

  private byte[] bytes;
  private int length;

  ByteBuilder(int capacity) {
    bytes = new byte[capacity];
  }

  int length() {
    return length;
  }

  /** Forgets what stands at {@code newLength} and after. */
  void cut(int newLength) {
    length = newLength;
  }

  ByteBuilder append(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  ByteBuilder append(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  ByteBuilder append(String text) {
    return append(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A number of at most {@code digits} digits, zeros before it. */
  ByteBuilder append(long number, int digits) {
    reserve(digits);
    long rest = number;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** Makes the ASCII lower-case letter at {@code position} a capital; leaves others. */
  void capitalise(int position) {
    if (bytes[position] >= 'a' && bytes[position] <= 'z') {
      bytes[position] = (byte) Character.toUpperCase(bytes[position]);
    }
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
