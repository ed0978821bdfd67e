package org.rapporteur.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are put one after the other and then taken, the place being used again. */
public final class ByteBuilder {

  private byte[] bytes;
  private int length;

  /**
   * @param capacity how many bytes there will be, more or less
   */
  public ByteBuilder(int capacity) {
    bytes = new byte[capacity];
  }

  public int length() {
    return length;
  }

  public void clear() {
    length = 0;
  }

  /** Forgets what stands at {@code newLength} and after. */
  public void cut(int newLength) {
    length = newLength;
  }

  public ByteBuilder append(char ascii) {
    ensure(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  public ByteBuilder append(byte[] more) {
    return append(more, more.length);
  }

  public ByteBuilder append(ByteBuilder more) {
    return append(more.bytes, more.length);
  }

  private ByteBuilder append(byte[] more, int count) {
    ensure(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  /** Text in UTF-8; half a surrogate pair becomes a question mark. */
  public ByteBuilder append(CharSequence text) {
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

  /** A number of at most {@code digits} digits, zeros before it. */
  public ByteBuilder append(long number, int digits) {
    ensure(digits);
    long rest = number;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** Makes the ASCII lower-case letter at {@code position} a capital; leaves others. */
  public void capitalise(int position) {
    if (bytes[position] >= 'a' && bytes[position] <= 'z') {
      bytes[position] = (byte) Character.toUpperCase(bytes[position]);
    }
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  /** What was put since the last time. */
  public byte[] take() {
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
