package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that describe the code name what is there. */
class ArchitecturePageTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Path MAIN = HOME.resolve("jobs/src/main/java/org/rapporteur");

  /** A class, perhaps with one of its methods, as the pages write it. */
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w*)(?:\\.(\\w+))?`");

  private static final Pattern PACKAGE_ROW =
      Pattern.compile("^\\| ((?:`[a-z.]+`(?:, )?)+) \\|", Pattern.MULTILINE);

  @Test
  void everyClassAndMethodThatThePagesNameIsThere() throws IOException {
    Map<String, Path> classes = classes();
    List<String> missing =
        pages().stream()
            .flatMap(
                page ->
                    CLASS
                        .matcher(read(page))
                        .results()
                        .filter(name -> !isThere(classes, name))
                        .map(name -> HOME.relativize(page) + ": " + name.group()))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static boolean isThere(Map<String, Path> classes, MatchResult name) {
    Path file = classes.get(name.group(1));
    return file != null
        && (name.group(2) == null
            || Pattern.compile("\\b" + name.group(2) + "\\(").matcher(read(file)).find());
  }

  @Test
  void contributingListsEveryPackage() throws IOException {
    List<String> listed =
        PACKAGE_ROW
            .matcher(read(HOME.resolve("CONTRIBUTING.md")))
            .results()
            .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", ")))
            .sorted()
            .toList();
    try (Stream<Path> files = Files.walk(MAIN)) {
      List<String> there =
          files
              .filter(file -> file.endsWith("package-info.java"))
              .map(file -> MAIN.relativize(file.getParent()).toString().replace('/', '.'))
              .sorted()
              .toList();
      assertTrue(there.size() > 20, "packages found: " + there);
      assertEquals(there, listed);
    }
  }

  private static Map<String, Path> classes() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("jobs/src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  file -> file,
                  (one, other) -> one));
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> decisions = Files.list(HOME.resolve("jobs/decisions"))) {
      return Stream.concat(
              Stream.of(HOME.resolve("ARCHITECTURE.md"), HOME.resolve("CONTRIBUTING.md")),
              decisions)
          .toList();
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
