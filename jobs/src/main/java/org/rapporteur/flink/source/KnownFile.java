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
 * @param lines lines among them
 * @param terminated whether they end with a line break
 * @param size the file's size when it was last looked at
 * @param modified its time of modification then, in nanoseconds since 1970
 */
public record KnownFile(
    int generation,
    long consumed,
    long checksum,
    long lines,
    boolean terminated,
    long size,
    long modified) {

  public static final KnownFile NEW = new KnownFile(0, 0, 0, 0, true, -1, Long.MIN_VALUE);

  /** The same file to be read from its start once more. */
  KnownFile anew() {
    return new KnownFile(generation + 1, 0, 0, 0, true, size, modified);
  }

  KnownFile seen(long sizeNow, long modifiedNow) {
    return new KnownFile(generation, consumed, checksum, lines, terminated, sizeNow, modifiedNow);
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(generation);
    out.writeLong(consumed);
    out.writeLong(checksum);
    out.writeLong(lines);
    out.writeBoolean(terminated);
    out.writeLong(size);
    out.writeLong(modified);
  }

  static KnownFile readFrom(DataInputStream in) throws IOException {
    return new KnownFile(
        in.readInt(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readBoolean(),
        in.readLong(),
        in.readLong());
  }
}
