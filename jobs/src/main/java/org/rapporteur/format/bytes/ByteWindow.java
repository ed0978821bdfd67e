package org.rapporteur.format.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream seen through one buffer that holds the record being read, from its start to where
 * reading stands. A record larger than the maximum does not grow the buffer further: its beginning
 * is kept for the excerpt, the rest passes by.
 */
public final class ByteWindow {

  private static final int BLOCK = 256 * 1024;

  private final InputStream stream;
  private final int maximum;
  private byte[] bytes = new byte[BLOCK];
  private int start;
  private int position;
  private int end;
  private long passed;

  /**
   * Opens a window at the stream's beginning; reads nothing yet.
   *
   * @param maximum the largest record kept whole, in bytes
   */
  public ByteWindow(InputStream stream, long maximum) {
    this.stream = stream;
    this.maximum = (int) Math.min(maximum, Integer.MAX_VALUE - 2L * BLOCK);
  }

  /** Goes behind a byte-order mark, if one stands where the record begins. */
  public void skipMark() throws IOException {
    if (next() == 0xEF && next() == 0xBB && next() == 0xBF) {
      begin();
    } else {
      rewind(0);
    }
  }

  /** The next byte, -1 at the stream's end. */
  public int next() throws IOException {
    return position < end || fill() ? bytes[position++] & 0xFF : -1;
  }

  /** Lets a record begin where reading stands. */
  public void begin() {
    start = position;
    passed = 0;
  }

  /** Goes back to the record's byte number {@code offset}; only while the record is kept whole. */
  void rewind(int offset) {
    position = start + offset;
  }

  /** How many bytes were read since the record began. */
  public long size() {
    return position - start + passed;
  }

  /** Whether the record is larger than the maximum and no longer whole. */
  public boolean overflowed() {
    return passed > 0;
  }

  /** The beginning of what was read since the record began. */
  public String excerpt() {
    return Excerpt.of(bytes, start, position);
  }

  public byte[] bytes() {
    return bytes;
  }

  public int start() {
    return start;
  }

  public int position() {
    return position;
  }

  /** The end of what the buffer holds. */
  public int end() {
    return end;
  }

  /** Lets reading go on at an index of the buffer. */
  public void moveTo(int index) {
    position = index;
  }

  /** Reads more behind {@link #end}; false at the stream's end. Indexes may change. */
  public boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(bytes, start, bytes, 0, end - start);
      position -= start;
      end -= start;
      start = 0;
    }
    if (end == bytes.length) {
      if (end > maximum) {
        passed += end - Excerpt.BYTES;
        end = Excerpt.BYTES;
        position = Excerpt.BYTES;
      } else {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, maximum + (long) BLOCK));
      }
    }
    int count = stream.read(bytes, end, bytes.length - end);
    end += Math.max(count, 0);
    return count > 0;
  }
}
