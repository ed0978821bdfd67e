package org.rapporteur.set;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Disk;

/**
 * The folder that holds complete sets, {@code sets/000007/}, and {@code current}, a link that is
 * swapped last: a reader sees the old set or the new one, never half of one.
 *
 * @param folder where it is
 */
public record SetFolder(Path folder) {

  /** How many sets stay. */
  private static final int KEPT = 3;

  /** How the name of a set begins that is being removed. */
  private static final String LEAVING = ".old.";

  private static final Pattern NUMBERED = Pattern.compile("[0-9]{6,9}");

  /**
   * Makes the folder where it is missing and keeps other runs out of it until the lock is closed.
   *
   * @throws IOException if it cannot be written to, or another run holds it; the message says which
   */
  public FileChannel lock() throws IOException {
    Disk.createFolders(folder.resolve("sets"));
    FileChannel file =
        FileChannel.open(
            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another run in this process has it.
    } finally {
      if (!locked) {
        file.close();
      }
    }
    if (!locked) {
      throw new IOException(folder + ": expected to be alone, but another run is writing here");
    }
    return file;
  }

  /** The set that {@code current} leads to, if there is one. */
  public Optional<Path> current() throws IOException {
    try {
      return Optional.of(folder.resolve("current").toRealPath());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Removes what runs that were killed left behind: sets half removed, unfinished ones above a
   * number.
   */
  public void clearUnfinished(int above) throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("sets"))) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        String number = name.substring(name.lastIndexOf('.') + 1);
        if (name.startsWith(".")
            && (name.startsWith(LEAVING)
                || !NUMBERED.matcher(number).matches()
                || Integer.parseInt(number) > above)) {
          delete(entry);
        }
      }
    }
  }

  /** The number of the newest set that stands, 0 if there is none. */
  public int newest() throws IOException {
    return numbers().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private List<Integer> numbers() throws IOException {
    try (Stream<Path> sets = Files.list(folder.resolve("sets"))) {
      return sets.map(set -> set.getFileName().toString())
          .filter(name -> NUMBERED.matcher(name).matches())
          .map(Integer::parseInt)
          .sorted()
          .toList();
    }
  }

  /** Where a set is written before it is complete: out of readers' sight. */
  public Path unfinished(int number) {
    return folder.resolve("sets").resolve("." + name(number));
  }

  /** Where a set stands once it is complete. */
  public Path finished(int number) {
    return folder.resolve("sets").resolve(name(number));
  }

  private static String name(int number) {
    return String.format("%06d", number);
  }

  /**
   * Makes an unfinished set the current one; does nothing that has been done already, so it may be
   * repeated after a crash.
   */
  public void publish(int number) throws IOException {
    Path unfinished = unfinished(number);
    Path finished = finished(number);
    // The link first: where there is no space for it, no set stands that nobody published.
    Path link = folder.resolve(".current");
    Disk.symbolicLink(link, Path.of("sets", name(number)));
    if (Files.exists(unfinished)) {
      Disk.move(unfinished, finished);
    }
    if (!Files.exists(finished)) {
      throw new IOException(finished + ": expected the set that is to be published, found nothing");
    }
    Disk.move(link, folder.resolve("current"));
    removeOldSets();
  }

  private void removeOldSets() throws IOException {
    List<Integer> numbers = numbers();
    for (int number : numbers.subList(0, Math.max(0, numbers.size() - KEPT))) {
      // Out of sight first: a set that stands is whole.
      Path leaving = folder.resolve("sets").resolve(LEAVING + name(number));
      Disk.move(finished(number), leaving);
      delete(leaving);
    }
  }

  /**
   * Deletes a file or a folder with all that is in it, if it is there. What vanishes meanwhile is
   * gone as well.
   *
   * @throws java.nio.file.DirectoryNotEmptyException if something comes meanwhile
   */
  public static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Disk.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            Disk.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
