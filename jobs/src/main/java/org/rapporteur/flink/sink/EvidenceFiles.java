package org.rapporteur.flink.sink;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.flink.stream.EvidencePlace;
import org.rapporteur.set.ReleaseDetail;

/** Reads from the evidence files what their places lead to. */
public final class EvidenceFiles implements Closeable {

  private final Path folder;
  private final Map<String, FileChannel> open = new HashMap<>();

  public EvidenceFiles(Path folder) {
    this.folder = folder;
  }

  /** The rows at a place; safe to be called by several threads. */
  public ReleaseDetail read(EvidencePlace place) throws IOException {
    FileChannel channel = channel(place.file());
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, place.offset() + bytes.position()) < 0) {
        throw new IOException(
            folder.resolve(place.file()) + ": expected " + place + ", but the file is shorter");
      }
    }
    return ReleaseDetail.read(new DataInputStream(new ByteArrayInputStream(bytes.array())));
  }

  private synchronized FileChannel channel(String file) throws IOException {
    FileChannel channel = open.get(file);
    if (channel == null) {
      channel = FileChannel.open(folder.resolve(file));
      open.put(file, channel);
    }
    return channel;
  }

  @Override
  public synchronized void close() throws IOException {
    for (FileChannel channel : open.values()) {
      channel.close();
    }
    open.clear();
  }
}
