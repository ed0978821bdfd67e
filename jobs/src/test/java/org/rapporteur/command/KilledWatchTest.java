package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.release.Digests;

/**
 * Files arrive one by one in any order while {@code watch} is killed again and again and somebody
 * reads the tables all the time. Small here; for more of it:
 *
 * <pre>{@code
 * mvn test -Dtest=KilledWatchTest -Drapporteur.looks=10000 -Drapporteur.kills=20 \
 *     -Drapporteur.files=300 -Drapporteur.releases=2000
 * }</pre>
 *
 * With {@code RAPPORTEUR_CORPORA} the releases are real ones, {@code -Drapporteur.releases} of
 * them.
 */
class KilledWatchTest {

  private static final int LOOKS = Integer.getInteger("rapporteur.looks", 50);
  private static final int KILLS = Integer.getInteger("rapporteur.kills", 2);
  private static final int FILES = Integer.getInteger("rapporteur.files", 8);
  private static final int RELEASES = Integer.getInteger("rapporteur.releases", 60);

  private final SplittableRandom random = new SplittableRandom(Long.getLong("rapporteur.seed", 7));
  private final Path folder;
  private final SampleFiles sample;
  private final Path input;
  private final Path output;
  private final Deque<Path> arriving = new ArrayDeque<>();
  private int late;

  KilledWatchTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.sample = SampleFiles.in(folder.resolve("sample"));
    this.input = Files.createDirectories(folder.resolve("in"));
    this.output = folder.resolve("out");
  }

  @Test
  void howeverOftenItIsKilledItsTablesAreThoseOfTrendsAndNoReaderSeesAFault() throws Exception {
    arriving.addAll(DroppedFiles.prepare(folder.resolve("aside"), RELEASES, FILES, random));
    SetReader reader = new SetReader(output);
    Path log = folder.resolve("watch.log");
    WatchProcess watch = new WatchProcess(log, options("--publish-every", "200ms"));
    int kills = 0;
    int killAt = Integer.MAX_VALUE;
    String seen = "none";
    while (kills < KILLS || !arriving.isEmpty() || reader.looks() < LOOKS) {
      reader.look();
      watch.check();
      if (!reader.current().equals(seen)) {
        seen = reader.current();
        arrive(1 + random.nextInt(3));
        if (kills < KILLS && killAt == Integer.MAX_VALUE) {
          killAt = reader.looks() + random.nextInt(40);
        }
      }
      if (reader.looks() >= killAt) {
        watch.killAndStart();
        kills++;
        arrive(1);
        // One in four is killed while it starts.
        boolean again = kills < KILLS && random.nextInt(4) == 0;
        killAt = again ? reader.looks() + random.nextInt(300) : Integer.MAX_VALUE;
      }
    }
    assertEquals(0, watch.killAndCatchUp(), watch.said());
    assertEquals(List.of(), reader.faults());
    assertTrue(reader.looks() >= LOOKS);
    System.out.printf(
        "%d looks, %d of them at sets that were removed meanwhile; %d kills; %s sets%n",
        reader.looks(), reader.stale(), kills, seen);
    CommandLineRun bounded = CommandLineRun.of(arguments("trends", "bounded", List.of()).toArray());
    assertEquals(0, bounded.status(), bounded.err());
    assertEquals(digests(folder.resolve("bounded")), digests(output));
  }

  private List<String> options(String... more) {
    return arguments("watch", "out", List.of(more));
  }

  private List<String> arguments(String command, String name, List<String> more) {
    List<String> arguments = new ArrayList<>();
    arguments.add(command);
    arguments.addAll(List.of("--input", input.toString()));
    arguments.addAll(List.of("--output", folder.resolve(name).toString()));
    arguments.addAll(List.of("--window", "year", "--quiet", "--parallelism", "2"));
    arguments.addAll(sample.references());
    arguments.addAll(more);
    return arguments;
  }

  /** Moves files in, or an edited release if there is none left, so that there is always news. */
  private void arrive(int files) throws IOException {
    for (int i = 0; i < files; i++) {
      Path file = arriving.poll();
      if (file == null) {
        file = folder.resolve("aside").resolve("late-" + late + ".jsonl");
        Files.writeString(
            file,
            """
            {"id":"late-%d","date":"2001-02-0%d","body":"Cyber defence.","updated":"2024-0%d-01"}
            """
                .formatted(late % 50, 1 + late % 9, 1 + late % 9));
        late++;
      }
      Files.move(file, input.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** SHA-256 of every file that does not tell of the run or of the set before. */
  private static Map<String, String> digests(Path output) throws Exception {
    Path set = output.resolve("current").toRealPath();
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> all = Files.walk(set)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = set.relativize(file).toString();
        if (!path.matches("run\\.json|report\\.html|datapackage\\.json|(revisions|changes)\\..*")) {
          digests.put(path, Digests.sha256(Files.readAllBytes(file)));
        }
      }
    }
    return digests;
  }
}
