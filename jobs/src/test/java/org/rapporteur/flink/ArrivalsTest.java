package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Drawn corpora, with doubles and edits, arrive in drawn pieces, orders and bursts, while the watch
 * is stopped or broken off at drawn moments: when idle it has the bytes of a bounded run.
 */
class ArrivalsTest {

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder().setNumberSlotsPerTaskManager(2).build());

  private final Path input;
  private final Path folder;

  ArrivalsTest(@TempDir Path folder) {
    this.folder = folder;
    this.input = folder.resolve("in");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverArrivesInWhicheverOrderTheTablesAreThoseOfABoundedRun(long seed) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    RandomCorpus corpus = new RandomCorpus(100 + seed, 20 + random.nextInt(120));
    Deque<Path> arriving =
        new ArrayDeque<>(corpus.writePieces(folder.resolve("aside"), 3 + random.nextInt(20), seed));
    Files.createDirectories(input);
    WholeJob job = new WholeJob(folder, input);
    Optional<Path> from = Optional.empty();
    while (!arriving.isEmpty()) {
      Watching watching = job.watch("watch", 1 + random.nextInt(2), from);
      // A burst before the first look, and perhaps another between two.
      arrive(arriving, 1 + random.nextInt(6));
      if (random.nextBoolean()) {
        watching.untilCheckpoint();
        arrive(arriving, random.nextInt(4));
      }
      from = Optional.of(end(watching, random.nextInt(3)));
    }
    job.watch("watch", 2, from).stopWhenIdle();
    Map<String, String> bounded = job.trends("trends", 2).texts(SameBytesTest::ofAnySet);
    Map<String, String> watched = job.published("watch").texts(SameBytesTest::ofAnySet);
    assertEquals(bounded.keySet(), watched.keySet());
    bounded.forEach((path, text) -> assertEquals(text, watched.get(path), path));
  }

  private static Path end(Watching watching, int how) throws Exception {
    if (how == 0) {
      return watching.stopWhenIdle();
    }
    watching.untilCheckpoint();
    return how == 1 ? watching.stop() : watching.cancel();
  }

  private void arrive(Deque<Path> arriving, int files) throws Exception {
    for (int i = 0; i < files && !arriving.isEmpty(); i++) {
      Path file = arriving.remove();
      Files.move(file, input.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
