package org.rapporteur.flink.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.rapporteur.format.InputFile;

/** A file that is being cut, with the checksum of what was handed out of it. */
final class OpenFile implements Closeable {

  private final FileChannel channel;
  private final byte[] buffer;
  private final CRC32C checksum = new CRC32C();

  /**
   * Opens a file.
   *
   * @param buffer what {@link #fill} fills
   */
  OpenFile(InputFile file, byte[] buffer) throws IOException {
    this.channel = FileChannel.open(Path.of(file.file()));
    this.buffer = buffer;
  }

  /**
   * Reads what was handed out before once more: if it is not what it was, the file is to be read
   * anew.
   */
  KnownFile verified(KnownFile state) throws IOException {
    boolean same = size() >= state.consumed();
    long at = 0;
    while (same && at < state.consumed()) {
      int wanted = (int) Math.min(buffer.length, state.consumed() - at);
      int read = fill(at, wanted);
      checksum.update(buffer, 0, read);
      same = read == wanted;
      at += read;
    }
    same = same && checksum.getValue() == state.checksum();
    if (same && !state.terminated() && size() > state.consumed()) {
      // The last line was taken as it stood; more of it makes it another line.
      same = fill(state.consumed(), 1) == 1 && buffer[0] == '\n';
    }
    if (same) {
      return state;
    }
    checksum.reset();
    return state.anew();
  }

  long size() throws IOException {
    return channel.size();
  }

  /** The checksum of everything that {@link #handOut} and {@link #verified} saw. */
  long checksum() {
    return checksum.getValue();
  }

  /** Begins with the file once more. */
  void rewind() {
    checksum.reset();
  }

  /** The first bytes of the buffer are handed out. */
  void handOut(int length) {
    checksum.update(buffer, 0, length);
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
