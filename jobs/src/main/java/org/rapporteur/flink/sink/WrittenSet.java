package org.rapporteur.flink.sink;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.flink.stream.RecordSerializer;
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
  public static final class Serializer extends RecordSerializer<WrittenSet> {
    public Serializer() {
      super("a written set", 1);
    }

    @Override
    protected void write(WrittenSet set, DataOutputStream out) throws IOException {
      out.writeInt(set.number);
      Texts.write(out, set.summary);
      out.writeInt(set.files.size());
      for (String file : set.files) {
        Texts.write(out, file);
      }
    }

    @Override
    protected WrittenSet read(DataInputStream in) throws IOException {
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
