package org.rapporteur.table;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.rapporteur.release.Digests;

/** A file that is measured and digested while it is written. */
final class DigestingFile extends FilterOutputStream {

  private static final int BUFFER = 1 << 16;

  private final String path;
  private final MessageDigest digest = Digests.sha256();
  private long bytes;

  /**
   * Creates the file; its folder is made where it is missing.
   *
   * @param set the folder of the set
   * @param path relative to the set
   */
  static DigestingFile create(Path set, String path) throws IOException {
    Path file = set.resolve(path);
    Disk.createFolders(file.getParent());
    return new DigestingFile(path, WrittenFile.create(file));
  }

  private DigestingFile(String path, OutputStream out) {
    super(out);
    this.path = path;
  }

  /** This file behind a buffer, so that digest and file see large pieces. */
  OutputStream buffered() {
    return new BufferedOutputStream(this, BUFFER);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    out.write(buffer, offset, length);
    digest.update(buffer, offset, length);
    bytes += length;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  /** What was written; to be asked for once, after closing. */
  PublishedFile published() {
    return new PublishedFile(path, bytes, HexFormat.of().formatHex(digest.digest()));
  }
}
