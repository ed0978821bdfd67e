package org.rapporteur.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Gathers what is to be read under one input after another. A link is followed where it stays
 * within its input and does not lead back to where one came from; what else it leads to is somebody
 * else's file, which whoever may write into the input need not be allowed to read.
 */
final class FileListing {

  /** Links to folders in folders that links led to: a few of them come to millions of paths. */
  private static final int MOST_LINKS = 4;

  private static final String ENCODING = System.getProperty("sun.jnu.encoding", "");

  private final boolean followLinks;
  private final List<InputFile> files = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private int passedOver;

  FileListing(boolean followLinks) {
    this.followLinks = followLinks;
  }

  List<InputFile> files() {
    return files;
  }

  int passedOver() {
    return passedOver;
  }

  /** What a person should know of, in no order. */
  List<String> told() {
    return told;
  }

  /** Takes a file if it is one that is read. */
  void file(Path file, Path relative) {
    if (!ReleaseReader.readable(file.getFileName().toString())) {
      passedOver++;
      return;
    }
    String name = file.toAbsolutePath().normalize().toString();
    if (!canBeOpened(name)) {
      passOver(
          file,
          "a name that cannot be opened in this system's encoding, "
              + ENCODING
              + (Charset.forName(ENCODING).equals(Charset.forName("UTF-8"))
                  ? ""
                  : "; start the program with LC_ALL=C.UTF-8"));
      return;
    }
    files.add(new InputFile(name, relative.toString().replace('\\', '/')));
  }

  /** Whether a name is the one that it was made from: bytes that are no text are lost in it. */
  private static boolean canBeOpened(String name) {
    try {
      return name.indexOf('\uFFFD') < 0 || Files.exists(Path.of(name), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void passOver(Path path, String why) {
    passedOver++;
    told.add(path + ": " + why);
  }

  /**
   * Takes all that is in a folder and in the folders in it.
   *
   * @param wanted which of the files
   * @param relative the path that a file is known by
   */
  void folder(Path folder, Predicate<Path> wanted, UnaryOperator<Path> relative)
      throws IOException {
    new Walk(folder, wanted, relative).folder(folder, 0);
  }

  /** One input's folder. */
  private final class Walk {
    private final Path top;
    private final Predicate<Path> wanted;
    private final UnaryOperator<Path> relative;

    Walk(Path top, Predicate<Path> wanted, UnaryOperator<Path> relative) {
      this.top = top;
      this.wanted = wanted;
      this.relative = relative;
    }

    void folder(Path folder, int links) throws IOException {
      for (Path entry : entries(folder)) {
        try {
          entry(entry, links);
        } catch (NoSuchFileException e) {
          // It went while the folder was listed: it is not there.
        }
      }
    }

    private List<Path> entries(Path folder) throws IOException {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
        listed.forEach(entries::add);
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
      return entries;
    }

    private void entry(Path entry, int links) throws IOException {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        link(entry, links);
      } else {
        visit(entry, attributes, links);
      }
    }

    private void visit(Path entry, BasicFileAttributes attributes, int links) throws IOException {
      if (attributes.isDirectory()) {
        if (!entry.getFileName().toString().startsWith(".")) {
          folder(entry, links);
        }
      } else if (wanted.test(entry)) {
        if (attributes.isRegularFile()) {
          file(entry, relative.apply(entry));
        } else {
          // Reading a pipe or a device need never end.
          passedOver++;
        }
      }
    }

    private void link(Path link, int links) throws IOException {
      if (!Files.exists(link)) {
        // It leads nowhere: who wants to read it is told.
        if (wanted.test(link)) {
          file(link, relative.apply(link));
        }
        return;
      }
      Path target = link.toRealPath();
      BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
      if (!attributes.isDirectory()
          && (!wanted.test(link) || !ReleaseReader.readable(link.getFileName().toString()))) {
        passedOver++;
      } else if (!followLinks && !target.startsWith(top.toRealPath())) {
        passOver(link, "a link that leads out of the input, to be read with --follow-links");
      } else if (attributes.isDirectory() && leadsBack(link, target)) {
        passOver(link, "a link that leads back to a folder around it");
      } else if (links == MOST_LINKS) {
        passOver(link, "a link in a folder that " + MOST_LINKS + " links led to");
      } else {
        visit(link, attributes, links + 1);
      }
    }

    private boolean leadsBack(Path link, Path target) throws IOException {
      for (Path around = link.getParent();
          around != null && around.startsWith(top);
          around = around.getParent()) {
        if (around.toRealPath().startsWith(target)) {
          return true;
        }
      }
      return false;
    }
  }
}
