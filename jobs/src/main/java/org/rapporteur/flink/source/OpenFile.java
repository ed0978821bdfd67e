package org.rapporteur.flink.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.rapporteur.format.bytes.RegularFile;

/** A file that is being cut, or compared with what was handed out of it. */
final class OpenFile implements Closeable {

  /** So much of the end of what was handed out is compared when a file has grown. */
  static final int TAIL = 1 << 16;

  private final FileChannel channel;
  private final byte[] buffer;

  /**
   * Opens a file.
   *
   * @param buffer what {@link #fill} fills; holds a {@link #TAIL} at least
   */
  OpenFile(String file, byte[] buffer) throws IOException {
    this.channel = RegularFile.open(Path.of(file));
    this.buffer = buffer;
  }

  /**
   * Compares what was handed out before: if it is not what it was, the file is to be read anew. Of
   * a file that holds more the tail alone is compared, and the rest is left in doubt: a line that
   * is added to a large file must not cost a reading of it.
   */
  KnownFile compared(KnownFile state) throws IOException {
    long size = size();
    boolean grew = size > state.consumed();
    boolean same =
        grew
            ? tail(state.consumed()) == state.tail()
            : size == state.consumed() && checksum(size) == state.checksum();
    if (same && grew && !state.terminated()) {
      // The last line was taken as it stood; more of it makes it another line.
      same = fill(state.consumed(), 1) == 1 && buffer[0] == '\n';
    }
    if (!same) {
      return state.anew();
    }
    return state.doubted(grew && (state.doubted() || state.consumed() > TAIL));
  }

  long size() throws IOException {
    return channel.size();
  }

  /** The checksum of the first bytes of the file, or of all if it holds fewer. */
  long checksum(long length) throws IOException {
    CRC32C checksum = new CRC32C();
    long at = 0;
    for (int read; at < length; at += read) {
      read = fill(at, (int) Math.min(buffer.length, length - at));
      if (read == 0) {
        break;
      }
      checksum.update(buffer, 0, read);
    }
    return checksum.getValue();
  }

  /** The checksum of the last bytes before a place. */
  long tail(long end) throws IOException {
    int length = (int) Math.min(TAIL, end);
    return Checksum.of(buffer, 0, fill(end - length, length));
  }

  /** Fills the buffer from a place on and returns how many bytes there were, 0 at the end. */
  int fill(long at, int wanted) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, wanted);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        break;
      }
    }
    return bytes.position();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
