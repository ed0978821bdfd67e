package org.rapporteur.format;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.release.CodePointOrder;

/**
 * The files that stand under the inputs a user names: files, folders (with all that is in them) and
 * globs.
 *
 * @param files those that are read, sorted by path
 * @param passedOver hidden files and files with endings that are not read
 */
public record InputFiles(List<InputFile> files, int passedOver) {

  /**
   * Lists them.
   *
   * @throws IOException if an input does not exist or a folder cannot be read; the message says
   *     which
   */
  public static InputFiles list(List<String> inputs) throws IOException {
    Listing listing = new Listing();
    for (String input : inputs) {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        listing.folder(path);
      } else if (Files.exists(path)) {
        listing.file(path, path.getFileName());
      } else {
        listing.glob(input);
      }
    }
    listing.files.sort(
        Comparator.comparing(InputFile::path, CodePointOrder.COMPARATOR)
            .thenComparing(InputFile::file, CodePointOrder.COMPARATOR));
    return new InputFiles(listing.files.stream().distinct().toList(), listing.passedOver);
  }

  private static final class Listing {
    private final List<InputFile> files = new ArrayList<>();
    private int passedOver;

    void file(Path file, Path relative) {
      if (!ReleaseReader.readable(file.getFileName().toString())) {
        passedOver++;
        return;
      }
      String path = relative.toString().replace('\\', '/');
      files.add(new InputFile(file.toAbsolutePath().normalize().toString(), path));
    }

    void folder(Path folder) throws IOException {
      walk(folder, file -> file(file, folder.relativize(file)));
    }

    private static void walk(Path folder, Consumer<Path> action) throws IOException {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
              boolean hidden =
                  !visited.equals(folder) && visited.getFileName().toString().startsWith(".");
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
              action.accept(visited);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path visited, IOException failure)
                throws IOException {
              if (failure instanceof NoSuchFileException && !visited.equals(folder)) {
                // It went while the folder was listed: it is not there.
                return FileVisitResult.CONTINUE;
              }
              throw failure;
            }
          });
    }

    void glob(String glob) throws IOException {
      int wild = firstWildcard(glob);
      int before = files.size();
      if (wild >= 0) {
        Path base = Path.of(glob.substring(0, glob.lastIndexOf('/', wild) + 1));
        if (Files.isDirectory(base)) {
          PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
          walk(
              base,
              file -> {
                if (matcher.matches(file)) {
                  file(file, file.getFileName());
                }
              });
        }
      }
      if (files.size() == before) {
        throw new IOException(
            "--input: expected a file, a folder or a glob that matches something, found \""
                + glob
                + "\"");
      }
    }

    private static int firstWildcard(String glob) {
      for (int i = 0; i < glob.length(); i++) {
        if ("*?[{".indexOf(glob.charAt(i)) >= 0) {
          return i;
        }
      }
      return -1;
    }
  }
}
