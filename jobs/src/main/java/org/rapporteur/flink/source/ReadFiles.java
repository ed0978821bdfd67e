package org.rapporteur.flink.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.rapporteur.release.Texts;

/**
 * What a checkpoint remembers of the input.
 *
 * @param known what has been handed out, by file
 * @param returned slices that were handed out and came back unread
 */
public record ReadFiles(Map<String, KnownFile> known, List<FileSlice> returned) {

  /** In checkpoints. */
  public static final class Serializer implements SimpleVersionedSerializer<ReadFiles> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(ReadFiles files) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(files.known.size());
      for (Map.Entry<String, KnownFile> entry : files.known.entrySet()) {
        Texts.write(out, entry.getKey());
        entry.getValue().writeTo(out);
      }
      out.writeInt(files.returned.size());
      for (FileSlice slice : files.returned) {
        slice.writeTo(out);
      }
      return bytes.toByteArray();
    }

    @Override
    public ReadFiles deserialize(int version, byte[] bytes) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      int files = in.readInt();
      Map<String, KnownFile> known = new HashMap<>();
      for (int i = 0; i < files; i++) {
        String file = Texts.read(in);
        known.put(file, KnownFile.read(in));
      }
      int slices = in.readInt();
      List<FileSlice> returned = new ArrayList<>();
      for (int i = 0; i < slices; i++) {
        returned.add(FileSlice.read(in));
      }
      return new ReadFiles(known, returned);
    }
  }
}
