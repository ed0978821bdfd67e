package org.rapporteur.format.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks all members of a gzip file. The platform's own class takes whatever stands behind a
 * member and begins no other for the end; here that is a break, but for the zeros that fill a block
 * up.
 */
final class GzipMembers extends GZIPInputStream {

  /** A member ends in a check sum and a length. */
  private static final int TRAILER = 8;

  private boolean ended;

  GzipMembers(InputStream packed, int block) throws IOException {
    super(packed, block);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count < 0 && !ended) {
      ended = true;
      checkEnd();
    }
    return count;
  }

  private void checkEnd() throws IOException {
    for (int i = len - inf.getRemaining() + TRAILER; i < len; i++) {
      check(buf[i]);
    }
    for (int c = in.read(); c >= 0; c = in.read()) {
      check(c);
    }
  }

  private static void check(int behind) throws ZipException {
    if (behind != 0) {
      throw new ZipException("expected the end or another member, found other bytes");
    }
  }
}
