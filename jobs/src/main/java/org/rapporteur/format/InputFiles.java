package org.rapporteur.format;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.release.CodePointOrder;

/**
 * The files that stand under the inputs a user names: files, folders (with all that is in them) and
 * globs.
 *
 * @param files those that are read, sorted by path
 * @param passedOver hidden files, files with endings that are not read, and what is no regular file
 * @param told what a person should know of, a line each: links and names that are passed over
 */
public record InputFiles(List<InputFile> files, int passedOver, List<String> told) {

  /** Who has a thousand such links needs no thousand lines. */
  private static final int MOST_TOLD = 10;

  /**
   * Lists them.
   *
   * @throws IOException if an input does not exist or a folder cannot be read; the message says
   *     which
   */
  public static InputFiles list(Inputs inputs) throws IOException {
    FileListing listing = new FileListing(inputs.followLinks());
    for (String input : inputs.named()) {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        listing.folder(path, file -> true, path::relativize);
      } else if (Files.isRegularFile(path)) {
        listing.file(path, path.getFileName());
      } else if (Files.exists(path)) {
        throw new IOException(
            "--input: expected a file or a folder, found something else: \"" + input + "\"");
      } else {
        glob(input, listing);
      }
    }
    List<InputFile> files =
        listing.files().stream()
            .distinct()
            .sorted(
                Comparator.comparing(InputFile::path, CodePointOrder.COMPARATOR)
                    .thenComparing(InputFile::file, CodePointOrder.COMPARATOR))
            .toList();
    return new InputFiles(files, listing.passedOver(), shortened(listing.told()));
  }

  private static List<String> shortened(List<String> told) {
    List<String> sorted = new ArrayList<>(told.stream().sorted().toList());
    if (sorted.size() > MOST_TOLD) {
      int more = sorted.size() - MOST_TOLD;
      sorted.subList(MOST_TOLD, sorted.size()).clear();
      sorted.add(more + " more links and names are passed over");
    }
    return List.copyOf(sorted);
  }

  private static void glob(String glob, FileListing listing) throws IOException {
    int wild = firstWildcard(glob);
    int before = listing.files().size();
    if (wild >= 0) {
      Path base = Path.of(glob.substring(0, glob.lastIndexOf('/', wild) + 1));
      if (Files.isDirectory(base)) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        listing.folder(base, matcher::matches, Path::getFileName);
      }
    }
    if (listing.files().size() == before) {
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
