package org.rapporteur.flink.source;

import java.util.zip.CRC32C;

/**
 * CRC-32C of bytes, and of bytes that follow others whose checksum is known: what a file began with
 * need not be read again to know the checksum of all of it.
 *
 * <p>A checksum is a polynomial over two elements, so that of a beginning only has to be multiplied
 * by x to the power of the bits that follow (Mark Adler's {@code crc32_combine} in zlib).
 */
final class Checksum {

  /** The polynomial of CRC-32C (Castagnoli), bits reflected, without its highest. */
  private static final int POLYNOMIAL = 0x82F6_3B78;

  /** x to the power of 0, and of 8: bits are reflected, so the highest stands last. */
  private static final int ONE = 1 << 31;

  private static final int ONE_BYTE = 1 << (31 - 8);

  private Checksum() {}

  static long of(byte[] bytes, int from, int to) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, to - from);
    return checksum.getValue();
  }

  /**
   * The checksum of a beginning and what follows it, from those of both and the latter's length.
   */
  static long joined(long beginning, long following, long length) {
    int shift = ONE;
    int square = ONE_BYTE;
    for (long left = length; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        shift = product(shift, square);
      }
      square = product(square, square);
    }
    return Integer.toUnsignedLong(product(shift, (int) beginning)) ^ following;
  }

  private static int product(int left, int right) {
    int product = 0;
    int factor = right;
    for (int bit = ONE; bit != 0; bit >>>= 1) {
      if ((left & bit) != 0) {
        product ^= factor;
      }
      factor = (factor & 1) == 1 ? (factor >>> 1) ^ POLYNOMIAL : factor >>> 1;
    }
    return product;
  }
}
