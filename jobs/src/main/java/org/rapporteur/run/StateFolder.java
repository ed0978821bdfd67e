package org.rapporteur.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.set.SetFolder;

/**
 * Where an unbounded run keeps what it knows: {@code runs/000003/} with the checkpoints and the
 * savepoint of its third start, {@code settings.json}, what the results depend on, and what it
 * works on.
 *
 * @param folder where it is
 */
public record StateFolder(Path folder) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is kept here; another version of it than this program's cannot be read. */
  private static final int FORM = 3;

  public WorkFolders work() {
    return new WorkFolders(folder);
  }

  private Path runs() {
    return folder.resolve("runs");
  }

  /**
   * Where to go on from: the newest savepoint or complete checkpoint, if what is known was counted
   * with these settings by this version of the program. Else everything that is known is forgotten,
   * so that the input is read anew.
   *
   * @throws IOException if it cannot be read or written, or is damaged: says where and what to do
   */
  public Known goOn(Map<String, ?> settings) throws IOException {
    Path file = folder.resolve("settings.json");
    boolean knows = !numbered(runs(), "").isEmpty();
    boolean madeOtherwise =
        knows && !(Files.exists(file) && Files.readString(file).equals(written(settings)));
    Optional<Path> latest = madeOtherwise ? Optional.empty() : latest();
    if (latest.isEmpty()) {
      SetFolder.delete(runs());
      SetFolder.delete(work().counts());
    }
    // What waits to be published is in no checkpoint: it is read again.
    work().sweep();
    return new Known(latest, madeOtherwise);
  }

  /**
   * Writes down what the newest checkpoint of a start is made of, once it is complete and before
   * anything is done that counts on it.
   */
  public void completed(Path run) throws IOException {
    CheckpointList.write(run);
  }

  private static String written(Map<String, ?> settings) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("form", FORM);
    all.putAll(settings);
    return JSON.writeValueAsString(all);
  }

  /**
   * What is known.
   *
   * @param latest the checkpoint to go on from
   * @param madeOtherwise whether there was one that other settings or another version made
   */
  public record Known(Optional<Path> latest, boolean madeOtherwise) {}

  /** Writes down the settings and makes the folder of a new start. */
  public Path begin(Map<String, ?> settings) throws IOException {
    Files.createDirectories(runs());
    Path unfinished = folder.resolve(".settings.json");
    Files.writeString(unfinished, written(settings));
    Files.move(
        unfinished,
        folder.resolve("settings.json"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    int next =
        numbered(runs(), "").stream()
                .mapToInt(path -> Integer.parseInt(path.getFileName().toString()))
                .max()
                .orElse(0)
            + 1;
    return Files.createDirectory(runs().resolve(String.format("%06d", next)));
  }

  /** Starts that left none, and those before the one that left it, go. */
  private Optional<Path> latest() throws IOException {
    Optional<Path> found = Optional.empty();
    for (Path run : numbered(runs(), "")) {
      Optional<Path> left = found.isPresent() ? Optional.empty() : latest(run);
      if (left.isEmpty()) {
        SetFolder.delete(run);
      } else {
        found = left;
      }
    }
    return found;
  }

  private Optional<Path> latest(Path run) throws IOException {
    try {
      return CheckpointList.checked(run);
    } catch (IOException damaged) {
      // Not as its cause: the line that a user reads is the innermost one.
      throw new IOException(
          damaged.getMessage() + "; without " + folder + " everything is read anew");
    }
  }

  /** The entries named by a prefix and a number, the greatest number first. */
  static List<Path> numbered(Path parent, String prefix) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches(prefix + "[0-9]{1,9}"))
          .sorted(Comparator.comparingInt((Path entry) -> number(entry, prefix)).reversed())
          .toList();
    }
  }

  /** The number behind a prefix; the greatest there is if the name has another form. */
  static int number(Path entry, String prefix) {
    String name = entry.getFileName().toString();
    return name.startsWith(prefix)
        ? Integer.parseInt(name.substring(prefix.length()))
        : Integer.MAX_VALUE;
  }
}
