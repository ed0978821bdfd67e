package org.rapporteur.flink.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Writes a record into a checkpoint and reads it back. What was written in another version is
 * refused: bytes that are taken for something else are worse than none.
 */
public abstract class RecordSerializer<T> implements SimpleVersionedSerializer<T> {

  private final String holds;
  private final int version;

  /**
   * A serializer of one kind of record.
   *
   * @param holds what it writes, in words
   * @param version another number whenever what is written changes
   */
  protected RecordSerializer(String holds, int version) {
    this.holds = holds;
    this.version = version;
  }

  protected abstract void write(T value, DataOutputStream out) throws IOException;

  protected abstract T read(DataInputStream in) throws IOException;

  @Override
  public final int getVersion() {
    return version;
  }

  @Override
  public final byte[] serialize(T value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(value, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Override
  public final T deserialize(int found, byte[] bytes) throws IOException {
    if (found != version) {
      throw new IOException(
          holds + " in a checkpoint: expected version " + version + ", found " + found);
    }
    return read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
