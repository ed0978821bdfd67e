package org.rapporteur.format.bytes;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes, unpacked. Tells a file that cannot be read (an {@link IOException} that names it)
 * from one that can but holds broken compression (a {@link BrokenFileException}).
 */
public final class FileBytes extends InputStream {

  private static final int BLOCK = 64 * 1024;

  private final Path file;
  private final String compression;
  private final RawBytes raw;
  private @Nullable InputStream unpacked;
  private long handedOn;
  private @Nullable BrokenFileException broken;

  /**
   * Opens a file.
   *
   * @param compression as {@link FileName} says it, empty for none
   */
  public FileBytes(Path file, String compression) throws IOException {
    this.file = file;
    this.compression = compression;
    try {
      this.raw = new RawBytes(RegularFile.stream(file));
    } catch (IOException unreadable) {
      throw unreadable(unreadable);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (broken != null) {
      throw broken;
    }
    try {
      if (unpacked == null) {
        unpacked = unpack(raw);
      }
      int count = unpacked.read(bytes, offset, length);
      handedOn += Math.max(count, 0);
      return count;
    } catch (IOException | RuntimeException failure) {
      if (raw.failure != null) {
        throw unreadable(raw.failure);
      }
      // Decompressors report broken data by unchecked exceptions as well.
      broken = BrokenFileException.packed(compression, failure);
      int count = readUpToBreak(bytes, offset, length);
      if (count == 0) {
        throw broken;
      }
      return count;
    }
  }

  /**
   * A decompressor that fails forgets what it had unpacked for that call; so the file is unpacked
   * once more, and from where the call began byte by byte. What it still held back for itself (of
   * bzip2 the block that breaks, of Zstandard the frame's window) is lost.
   */
  private int readUpToBreak(byte[] bytes, int offset, int length) {
    int count = 0;
    try (InputStream again = unpack(RegularFile.stream(file))) {
      again.skipNBytes(handedOn);
      for (int c = again.read(); c >= 0 && count < length; c = again.read()) {
        bytes[offset + count++] = (byte) c;
      }
      return count;
    } catch (IOException | RuntimeException theBreak) {
      return count;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }

  private InputStream unpack(InputStream packed) throws IOException {
    InputStream buffered = new BufferedInputStream(packed, BLOCK);
    return switch (compression) {
      case "gz" -> new GzipMembers(buffered, BLOCK);
      case "bz2" -> new BZip2CompressorInputStream(buffered, true);
      case "zst" -> new ZstdInputStream(buffered);
      default -> packed;
    };
  }

  private IOException unreadable(IOException cause) {
    String why =
        cause instanceof AccessDeniedException
            ? "permission denied"
            : cause instanceof NoSuchFileException ? "no such file" : cause.getMessage();
    return new IOException(file + ": expected a file that can be read, found: " + why, cause);
  }

  /** Remembers that the file itself failed, whatever the decompressor makes of it. */
  private static final class RawBytes extends FilterInputStream {

    @Nullable IOException failure;

    RawBytes(InputStream file) {
      super(file);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
