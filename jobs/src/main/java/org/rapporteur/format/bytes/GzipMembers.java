package org.rapporteur.format.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks all members of a gzip file (RFC 1952), empty ones too, however many. The platform's own
 * class calls itself once more for each of those, and takes whatever stands behind a member and
 * begins no other for the end; here that is a break, but for the zeros that fill a block up.
 */
final class GzipMembers extends InputStream {

  private static final int MAGIC = 0x8B1F;
  private static final int DEFLATED = 8;
  private static final int CHECKED_HEADER = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream packed;
  private final byte[] buffer;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final CRC32 header = new CRC32();
  private int at;
  private int end;
  private boolean any;
  private boolean inMember;
  private boolean ended;

  GzipMembers(InputStream packed, int block) {
    this.packed = packed;
    this.buffer = new byte[block];
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      if (!inMember && !begin()) {
        ended = true;
        inflater.end();
        break;
      }
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        checksum.update(bytes, offset, count);
        return count;
      }
      if (inflater.finished()) {
        finish();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("expected no dictionary");
      } else {
        if (at == end && !fill()) {
          throw new EOFException("expected more of a member, found the end");
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  /** Reads a member's header; false at the end of the file. */
  private boolean begin() throws IOException {
    if (at == end && !fill()) {
      if (!any) {
        throw new EOFException("expected a gzip member, found nothing");
      }
      return false;
    }
    if (any && buffer[at] == 0) {
      padding();
      return false;
    }
    header.reset();
    if ((next() | next() << 8) != MAGIC || next() != DEFLATED) {
      throw new ZipException(
          any ? "expected the end or another member, found other bytes" : "expected gzip");
    }
    int flags = next();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("expected flags of gzip, found others");
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & CHECKED_HEADER) != 0) {
      int expected = (int) header.getValue() & 0xFFFF;
      if ((next() | next() << 8) != expected) {
        throw new ZipException("expected a header with its check sum, found another");
      }
    }
    inflater.reset();
    checksum.reset();
    any = true;
    inMember = true;
    return true;
  }

  private void finish() throws IOException {
    at = end - inflater.getRemaining();
    inMember = false;
    if (word() != checksum.getValue()) {
      throw new ZipException("expected the check sum of what was unpacked, found another");
    }
    if (word() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("expected the length of what was unpacked, found another");
    }
  }

  private void padding() throws IOException {
    while (at < end || fill()) {
      if (buffer[at++] != 0) {
        throw new ZipException("expected the end or another member, found other bytes");
      }
    }
  }

  private long word() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // Names and comments are nobody's business.
    }
  }

  private int next() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException("expected more of a member, found the end");
    }
    int value = buffer[at++] & 0xFF;
    header.update(value);
    return value;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(packed.read(buffer, 0, buffer.length), 0);
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
