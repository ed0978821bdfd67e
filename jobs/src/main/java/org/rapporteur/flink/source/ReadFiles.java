package org.rapporteur.flink.source;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.flink.stream.RecordSerializer;
import org.rapporteur.release.Texts;

/**
 * What a checkpoint remembers of the input.
 *
 * @param known what has been handed out, by file
 * @param returned slices that were handed out and came back unread
 */
public record ReadFiles(Map<String, KnownFile> known, List<FileSlice> returned) {

  /** In checkpoints. */
  public static final class Serializer extends RecordSerializer<ReadFiles> {
    public Serializer() {
      super("what was read", 2);
    }

    @Override
    protected void write(ReadFiles files, DataOutputStream out) throws IOException {
      out.writeInt(files.known.size());
      for (Map.Entry<String, KnownFile> entry : files.known.entrySet()) {
        Texts.write(out, entry.getKey());
        entry.getValue().writeTo(out);
      }
      out.writeInt(files.returned.size());
      for (FileSlice slice : files.returned) {
        slice.writeTo(out);
      }
    }

    @Override
    protected ReadFiles read(DataInputStream in) throws IOException {
      int files = in.readInt();
      Map<String, KnownFile> known = new HashMap<>();
      for (int i = 0; i < files; i++) {
        String file = Texts.read(in);
        known.put(file, KnownFile.readFrom(in));
      }
      int slices = in.readInt();
      List<FileSlice> returned = new ArrayList<>();
      for (int i = 0; i < slices; i++) {
        returned.add(FileSlice.readFrom(in));
      }
      return new ReadFiles(known, returned);
    }
  }
}
