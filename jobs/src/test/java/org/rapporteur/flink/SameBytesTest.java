package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One corpus gives the same bytes, in whatever way it was read. */
class SameBytesTest {

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(4)
              .build());

  private static final int SIZE = 200;

  private final Path folder;

  SameBytesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Everything but what may differ from run to run over the same files. */
  private static boolean ofOneSet(String path) {
    return !path.equals("run.json");
  }

  /** Everything that does not tell of the set before. */
  static boolean ofAnySet(String path) {
    return !path.matches("run\\.json|report\\.html|datapackage\\.json|(revisions|changes)\\..*");
  }

  /** Everything that does not tell of files either. */
  private static boolean ofAnyFiles(String path) {
    return ofAnySet(path) && !path.matches("(releases/|rejected).*");
  }

  private static void assertSame(
      PublishedFiles expected, PublishedFiles found, Predicate<String> wanted) throws Exception {
    var expectedTexts = expected.texts(wanted);
    var foundTexts = found.texts(wanted);
    assertEquals(expectedTexts.keySet(), foundTexts.keySet());
    for (String path : expectedTexts.keySet()) {
      assertEquals(expectedTexts.get(path), foundTexts.get(path), path);
    }
  }

  private static void assertSameSet(PublishedFiles expected, PublishedFiles found)
      throws Exception {
    assertSame(expected, found, SameBytesTest::ofAnySet);
    assertEquals(expected.described(), found.described());
  }

  @Test
  void theParallelismMakesNoDifference() throws Exception {
    Path input = folder.resolve("in");
    new RandomCorpus(1, SIZE).write(input);
    WholeJob job = new WholeJob(folder, input);
    PublishedFiles one = job.trends("one", 1);
    assertSame(one, job.trends("two", 2), SameBytesTest::ofOneSet);
    assertSame(one, job.trends("four", 4), SameBytesTest::ofOneSet);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3})
  void theCountsAreThoseOfTheDefinitions(long seed) throws Exception {
    Path input = folder.resolve("in");
    RandomCorpus corpus = new RandomCorpus(seed, SIZE);
    corpus.write(input);
    PublishedFiles set = new WholeJob(folder, input).trends("out", 2);
    Map<String, String> languages = new HashMap<>();
    set.json("releases").forEach(row -> languages.put(row.get("id"), row.get("lang")));
    assertTrue(languages.values().containsAll(Set.of("", "en", "fr")));
    NaiveCounts expected = new NaiveCounts(corpus.records(), languages);
    TreeSet<String> trends = new TreeSet<>();
    for (var row : set.json("trends")) {
      trends.add(
          "%s: %s of %s, about %s, %s in %s"
              .formatted(
                  row.key(List.of("window", "organisation", "role", "topic", "start")),
                  row.get("releases"),
                  row.get("releases_total"),
                  row.get("about"),
                  row.get("mentions"),
                  row.get("words_total")));
    }
    assertEquals(expected.trends(), trends);
    TreeSet<String> coverage = new TreeSet<>();
    for (var row : set.json("coverage")) {
      if (!row.get("releases").equals("0")) {
        coverage.add(
            row.key(List.of("window", "organisation", "role", "start"))
                + ": "
                + row.key(List.of("releases", "words", "unspoken")).replace(',', ' '));
      }
    }
    assertEquals(expected.coverage(), coverage);
  }

  @Test
  void theOrderAndTheFilesOfTheSameReleasesMakeNoDifferenceToCounts() throws Exception {
    RandomCorpus corpus = new RandomCorpus(4, SIZE);
    Path input = folder.resolve("in");
    corpus.write(input);
    Path shuffled = folder.resolve("shuffled");
    corpus.writeShuffled(shuffled.resolve("all.jsonl"), 5);
    assertSame(
        new WholeJob(folder, input).trends("files", 2),
        new WholeJob(folder, shuffled).trends("shuffled-out", 2),
        SameBytesTest::ofAnyFiles);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aWatchThatHasReadEverythingHasTheTablesOfABoundedRun(int parallelism) throws Exception {
    Path input = folder.resolve("in");
    RandomCorpus corpus = new RandomCorpus(10 + parallelism, SIZE);
    corpus.write(input);
    WholeJob job = new WholeJob(folder, input);
    job.watch("watch", parallelism, Optional.empty()).stopWhenIdle();
    assertSameSet(job.trends("trends", 2), job.published("watch"));
  }

  @Test
  void filesThatArriveWhileItRunsMakeNoDifference() throws Exception {
    Path input = Files.createDirectories(folder.resolve("in"));
    RandomCorpus corpus = new RandomCorpus(20, SIZE);
    WholeJob job = new WholeJob(folder, input);
    Examples.write(input.resolve("empty.jsonl"), "");
    Watching watching = job.watch("watch", 2, Optional.empty());
    corpus.drop(input, folder.resolve("aside"));
    watching.untilRead(corpus.records().size() + corpus.broken());
    watching.stop();
    assertSameSet(job.trends("trends", 2), job.published("watch"));
  }

  @Test
  void aWatchThatWasStoppedHalfWayAndGoesOnMakesNoDifference() throws Exception {
    Path input = folder.resolve("in");
    RandomCorpus corpus = new RandomCorpus(30, SIZE);
    corpus.writeHalf(input);
    WholeJob job = new WholeJob(folder, input);
    Path savepoint = job.watch("watch", 2, Optional.empty()).stopWhenIdle();
    corpus.write(input);
    job.watch("watch", 2, Optional.of(savepoint)).stopWhenIdle();
    assertSameSet(job.trends("trends", 2), job.published("watch"));
  }

  @Test
  void aWatchThatGoesOnWithAnotherParallelismMakesNoDifference() throws Exception {
    Path input = folder.resolve("in");
    RandomCorpus corpus = new RandomCorpus(40, SIZE);
    corpus.writeHalf(input);
    WholeJob job = new WholeJob(folder, input);
    Path savepoint = job.watch("watch", 1, Optional.empty()).stopWhenIdle();
    corpus.write(input);
    savepoint = job.watch("watch", 4, Optional.of(savepoint)).stopWhenIdle();
    job.watch("watch", 2, Optional.of(savepoint)).stopWhenIdle();
    assertSameSet(job.trends("trends", 2), job.published("watch"));
  }

  @ParameterizedTest
  @ValueSource(longs = {50, 51})
  void aWatchThatWasBrokenOffAndGoesOnFromItsLastCheckpointMakesNoDifference(long seed)
      throws Exception {
    Path input = folder.resolve("in");
    RandomCorpus corpus = new RandomCorpus(seed, SIZE);
    corpus.writeHalf(input);
    WholeJob job = new WholeJob(folder, input);
    Watching watching = job.watch("watch", 2, Optional.empty());
    watching.untilCheckpoint();
    corpus.write(input);
    // Somewhere between two checkpoints, and a little later in every run.
    watching.untilRead(SIZE / 2 + 10 * (seed - 49));
    watching = job.watch("watch", 2, Optional.of(watching.cancel()));
    watching.untilCheckpoint();
    watching = job.watch("watch", 2, Optional.of(watching.cancel()));
    watching.stopWhenIdle();
    assertSameSet(job.trends("trends", 2), job.published("watch"));
    assertEquals(List.of(), leftOver(job.output("watch").resolve("sets")));
  }

  /** Unfinished sets. */
  private static List<String> leftOver(Path sets) throws Exception {
    try (var entries = Files.list(sets)) {
      return entries
          .map(set -> set.getFileName().toString())
          .filter(s -> s.startsWith("."))
          .toList();
    }
  }
}
