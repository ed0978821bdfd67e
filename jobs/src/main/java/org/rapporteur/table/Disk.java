package org.rapporteur.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * All that a publication does to the file system, step by step: what can stop between two of them,
 * as a process that is killed or a disk that is full does, can be tried at every one.
 */
public final class Disk {

  private static volatile Witness witness = (step, path, done) -> {};

  private Disk() {}

  /** Who sees each step; what it throws is what the step comes to. */
  public interface Witness {
    void sees(Step step, Path path, boolean done) throws IOException;
  }

  /** What is done to a file or folder. */
  public enum Step {
    CREATE,
    WRITE,
    LINK,
    MOVE,
    DELETE
  }

  /** What a step does. */
  private interface Doing {
    void go() throws IOException;
  }

  /** Lets somebody see every step from now on: a test that stops the program at one of them. */
  public static void watchedBy(Witness seeing) {
    witness = seeing;
  }

  private static void step(Step step, Path path, Doing doing) throws IOException {
    witness.sees(step, path, false);
    doing.go();
    witness.sees(step, path, true);
  }

  /** Makes a folder and those that it stands in, where they are missing; none for a root's. */
  public static void createFolders(@Nullable Path folder) throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      step(Step.CREATE, folder, () -> Files.createDirectories(folder));
    }
  }

  /** Creates a file that is not there yet. */
  static OutputStream create(Path file) throws IOException {
    witness.sees(Step.CREATE, file, false);
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    witness.sees(Step.CREATE, file, true);
    return out;
  }

  /** Writes to such a file. */
  static void write(Path file, OutputStream out, byte[] bytes, int offset, int length)
      throws IOException {
    step(Step.WRITE, file, () -> out.write(bytes, offset, length));
  }

  /** Gives a file that stands one more name. */
  public static void link(Path link, Path existing) throws IOException {
    step(Step.LINK, link, () -> Files.createLink(link, existing));
  }

  /** Makes a symbolic link; one that is left from before goes. */
  public static void symbolicLink(Path link, Path target) throws IOException {
    delete(link);
    step(Step.LINK, link, () -> Files.createSymbolicLink(link, target));
  }

  /** Moves a file or folder at once, in the place of a file that is there. */
  public static void move(Path from, Path to) throws IOException {
    step(
        Step.MOVE,
        from,
        () ->
            Files.move(
                from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
  }

  /** Deletes a file, a link or an empty folder, if it is there. */
  public static void delete(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      step(Step.DELETE, path, () -> Files.deleteIfExists(path));
    }
  }
}
