package org.rapporteur.flink.sink;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rapporteur.flink.stream.EvidencePlace;
import org.rapporteur.set.ReleaseDetail;

/**
 * A file to which one tagger adds the rows of the detail tables, version after version. Only their
 * places travel with the counts; what no place leads to is never read.
 */
public final class EvidenceFile implements Closeable {

  private static final int BUFFER = 1 << 20;

  private final String name;
  private final Path file;
  private final FileChannel channel;
  private final Bytes bytes = new Bytes();
  private long written;

  /** Creates it. */
  public EvidenceFile(Path folder, String name) throws IOException {
    this.name = name;
    this.file = folder.resolve(name);
    Files.createDirectories(folder);
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Adds the rows of one version and says where they are once {@link #flush} has been called. */
  public EvidencePlace add(ReleaseDetail detail) throws IOException {
    int start = bytes.size();
    detail.writeTo(bytes);
    EvidencePlace place = new EvidencePlace(name, written + start, bytes.size() - start);
    if (bytes.size() > BUFFER) {
      flush();
    }
    return place;
  }

  /** Brings what was added where a publisher can read it. */
  public void flush() throws IOException {
    ByteBuffer pending = bytes.pending();
    written += pending.remaining();
    try {
      while (pending.hasRemaining()) {
        channel.write(pending);
      }
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
    bytes.reset();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Lends its buffer instead of copying it. */
  private static final class Bytes extends ByteArrayOutputStream {
    ByteBuffer pending() {
      return ByteBuffer.wrap(buf, 0, count);
    }
  }
}
