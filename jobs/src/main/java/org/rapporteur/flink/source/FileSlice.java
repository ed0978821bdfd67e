package org.rapporteur.flink.source;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.flink.api.connector.source.SourceSplit;
import org.rapporteur.flink.stream.RecordSerializer;
import org.rapporteur.release.Texts;

/**
 * The part of a file that one reader takes at a time: whole lines, or the whole file.
 *
 * @param path the file's path relative to its input
 * @param file where the file is
 * @param generation see {@link Block#generation}
 * @param whole whether the format is read as a whole; then it begins at 0
 * @param from the offset of the first byte, the start of a line
 * @param length bytes to read, of a whole file as far as an int counts them; -1 if a reader found
 *     that they cannot be read, which its coordinator may not know yet
 * @param firstLine the physical line on which it begins, from 1
 */
public record FileSlice(
    String path, String file, int generation, boolean whole, long from, int length, long firstLine)
    implements SourceSplit {

  private static final int UNREAD = -1;

  @Override
  public String splitId() {
    return file + "#" + generation + "@" + from;
  }

  /** The same, found to be unreadable. */
  FileSlice asUnread() {
    return new FileSlice(path, file, generation, whole, from, UNREAD, firstLine);
  }

  boolean unread() {
    return length == UNREAD;
  }

  void writeTo(DataOutputStream out) throws IOException {
    Texts.write(out, path);
    Texts.write(out, file);
    out.writeInt(generation);
    out.writeBoolean(whole);
    out.writeLong(from);
    out.writeInt(length);
    out.writeLong(firstLine);
  }

  static FileSlice readFrom(DataInputStream in) throws IOException {
    return new FileSlice(
        Texts.read(in),
        Texts.read(in),
        in.readInt(),
        in.readBoolean(),
        in.readLong(),
        in.readInt(),
        in.readLong());
  }

  /** Slices in checkpoints and on their way to readers. */
  public static final class Serializer extends RecordSerializer<FileSlice> {
    public Serializer() {
      super("a slice", 1);
    }

    @Override
    protected void write(FileSlice slice, DataOutputStream out) throws IOException {
      slice.writeTo(out);
    }

    @Override
    protected FileSlice read(DataInputStream in) throws IOException {
      return FileSlice.readFrom(in);
    }
  }
}
