package org.rapporteur.format.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens what is to be read: opening a pipe waits until somebody writes, a device never ends. */
public final class RegularFile {

  private RegularFile() {}

  /**
   * A file's bytes at any place.
   *
   * @throws IOException if it cannot be opened, or is something else by now
   */
  public static FileChannel open(Path file) throws IOException {
    if (Files.exists(file) && Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
      throw new FileSystemException(file.toString(), null, "no regular file any more");
    }
    return FileChannel.open(file);
  }

  /** A file's bytes from its start; fails as {@link #open} does. */
  static InputStream stream(Path file) throws IOException {
    return Channels.newInputStream(open(file));
  }
}
