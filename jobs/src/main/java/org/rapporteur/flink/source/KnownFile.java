package org.rapporteur.flink.source;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What has been handed out of a file so far.
 *
 * @param generation how many times it was begun anew because what had been read changed
 * @param consumed bytes handed out, from the start
 * @param checksum CRC-32C of those bytes: tells a file that grew from one that changed
 * @param tail CRC-32C of the last {@link OpenFile#TAIL} of them: tells the same of nearly every
 *     file, and at once
 * @param lines lines among them
 * @param terminated whether they end with a line break
 * @param doubted whether only the tail has been compared since the file grew
 * @param size the file's size when it was last looked at
 * @param modified its time of modification then, in nanoseconds since 1970
 */
public record KnownFile(
    int generation,
    long consumed,
    long checksum,
    long tail,
    long lines,
    boolean terminated,
    boolean doubted,
    long size,
    long modified) {

  public static final KnownFile NEW = new KnownFile(0, 0, 0, 0, 0, true, false, -1, Long.MIN_VALUE);

  /** The same file to be read from its start once more. */
  KnownFile anew() {
    return new KnownFile(generation + 1, 0, 0, 0, 0, true, false, size, modified);
  }

  KnownFile seen(long sizeNow, long modifiedNow) {
    return new KnownFile(
        generation, consumed, checksum, tail, lines, terminated, doubted, sizeNow, modifiedNow);
  }

  KnownFile doubted(boolean doubtedNow) {
    return new KnownFile(
        generation, consumed, checksum, tail, lines, terminated, doubtedNow, size, modified);
  }

  /** Whether both know the same bytes of the same reading. */
  boolean sameBytes(KnownFile other) {
    return generation == other.generation && consumed == other.consumed;
  }

  /**
   * After more of it was handed out.
   *
   * @param length bytes handed out
   * @param checksumOfThem CRC-32C of them
   * @param tailNow see {@link #tail}
   * @param more lines among them
   * @param terminatedNow whether they end with a line break
   */
  KnownFile handedOut(
      long length, long checksumOfThem, long tailNow, long more, boolean terminatedNow) {
    return new KnownFile(
        generation,
        consumed + length,
        Checksum.joined(checksum, checksumOfThem, length),
        tailNow,
        lines + more,
        terminatedNow,
        doubted,
        Math.max(size, consumed + length),
        modified);
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(generation);
    out.writeLong(consumed);
    out.writeLong(checksum);
    out.writeLong(tail);
    out.writeLong(lines);
    out.writeBoolean(terminated);
    out.writeBoolean(doubted);
    out.writeLong(size);
    out.writeLong(modified);
  }

  static KnownFile readFrom(DataInputStream in) throws IOException {
    return new KnownFile(
        in.readInt(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readBoolean(),
        in.readBoolean(),
        in.readLong(),
        in.readLong());
  }
}
