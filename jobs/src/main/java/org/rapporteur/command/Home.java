package org.rapporteur.command;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's folder, whose {@code data/} every command works on if it is told nothing else. */
final class Home {

  private Home() {}

  /** A path under {@code data/}: beside the jar if the project is there, else where the user is. */
  static Path data(String name) {
    Path folder = jar();
    while (folder != null) {
      if (Files.exists(folder.resolve("data").resolve("taxonomy.yaml"))) {
        return relative(folder.resolve("data").resolve(name));
      }
      folder = folder.getParent();
    }
    return Path.of("data", name);
  }

  private static Path jar() {
    try {
      return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a jar has a place", e);
    }
  }

  /** As the user would write it, for messages. */
  private static Path relative(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path) : path;
  }
}
