package org.rapporteur.flink.sink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.rapporteur.release.Texts;

/**
 * A set that is written and waits for its checkpoint to complete.
 *
 * @param number the set's number
 * @param summary what is new in it, for a person to read after the number
 * @param files evidence and counts that are not needed once it is published
 */
public record WrittenSet(int number, String summary, List<String> files) {

  /** In checkpoints. */
  public static final class Serializer implements SimpleVersionedSerializer<WrittenSet> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(WrittenSet set) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(set.number);
      Texts.write(out, set.summary);
      out.writeInt(set.files.size());
      for (String file : set.files) {
        Texts.write(out, file);
      }
      return bytes.toByteArray();
    }

    @Override
    public WrittenSet deserialize(int version, byte[] bytes) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      int number = in.readInt();
      String summary = Texts.read(in);
      int size = in.readInt();
      List<String> files = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        files.add(Texts.read(in));
      }
      return new WrittenSet(number, summary, files);
    }
  }
}
