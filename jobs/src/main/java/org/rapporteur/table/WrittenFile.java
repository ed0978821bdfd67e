package org.rapporteur.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A new file whose failures name it: a full disk does not say which file it had no space for. */
public final class WrittenFile extends FilterOutputStream {

  private final Path file;

  /**
   * Takes what writes to the file.
   *
   * @param file its name, for failures
   */
  WrittenFile(Path file, OutputStream out) {
    super(out);
    this.file = file;
  }

  /** Creates a file that is not there yet. */
  public static WrittenFile create(Path file) throws IOException {
    return new WrittenFile(file, Disk.create(file));
  }

  /** Creates a file that holds a text. */
  static void create(Path file, String text) throws IOException {
    try (OutputStream out = create(file)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    try {
      Disk.write(file, out, buffer, offset, length);
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (IOException e) {
      throw named(e);
    }
  }

  private FileSystemException named(IOException e) {
    FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
    named.initCause(e);
    return named;
  }
}
