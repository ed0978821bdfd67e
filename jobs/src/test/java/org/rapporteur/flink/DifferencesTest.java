package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.set.SetFolder;

/** What a set says of the one before: two sets of one output, half a corpus, then all of it. */
class DifferencesTest {

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder().setNumberSlotsPerTaskManager(2).build());

  private static final List<String> COUNTS =
      List.of("mentions", "releases", "releases_total", "words_total");
  private static final List<String> KEY =
      List.of("window", "organisation", "role", "topic", "start");

  private static Path folder = Path.of("");
  private static PublishedFiles half = new PublishedFiles(folder);
  private static PublishedFiles all = new PublishedFiles(folder);

  @BeforeAll
  static void publishTwice() throws Exception {
    folder = Files.createTempDirectory("differences");
    Path input = folder.resolve("in");
    WholeJob job = new WholeJob(folder, input);
    RandomCorpus corpus = new RandomCorpus(60, 400);
    corpus.writeHalf(input);
    half = job.trends("out", 2);
    corpus.write(input);
    all = job.trends("out", 2);
  }

  @AfterAll
  static void delete() throws IOException {
    SetFolder.delete(folder);
  }

  @Test
  void theOldCountsWithTheRevisionsAreTheNewOnes() throws IOException {
    Map<String, String> counts = counts(half);
    List<Row> revisions = all.json("revisions");
    assertFalse(revisions.isEmpty());
    for (Row revision : revisions) {
      String key = revision.key(KEY) + "," + revision.get("column");
      assertEquals(revision.get("old"), counts.getOrDefault(key, ""), key);
      if (revision.get("new").isEmpty()) {
        counts.remove(key);
      } else {
        counts.put(key, revision.get("new"));
      }
    }
    assertEquals(counts(all), counts);
  }

  private static Map<String, String> counts(PublishedFiles set) throws IOException {
    Map<String, String> counts = new TreeMap<>();
    for (Row row : set.json("trends")) {
      for (String column : COUNTS) {
        counts.put(row.key(KEY) + "," + column, row.get(column));
      }
    }
    return counts;
  }

  @Test
  void changesNameExactlyTheReleasesThatDiffer() throws IOException {
    Map<String, List<Object>> before = releases(half);
    Map<String, List<Object>> after = releases(all);
    Map<String, String> expected = new TreeMap<>();
    after.forEach(
        (id, release) -> {
          if (!release.equals(before.get(id))) {
            expected.put(id, before.containsKey(id) ? "changed" : "new");
          }
        });
    before.keySet().stream()
        .filter(id -> !after.containsKey(id))
        .forEach(id -> expected.put(id, "gone"));
    Map<String, String> changes = new TreeMap<>();
    all.json("changes").forEach(row -> changes.put(row.get("release"), row.get("kind")));
    assertEquals(expected, changes);
  }

  /** Each release with its mentions, but not where and how often it was read. */
  private static Map<String, List<Object>> releases(PublishedFiles set) throws IOException {
    Map<String, List<Object>> releases = new TreeMap<>();
    for (Row row : set.json("releases")) {
      row.cells().keySet().removeAll(Set.of("source", "versions", "meeting"));
      releases.put(row.get("id"), new ArrayList<>(List.of(row)));
    }
    for (Row mention : set.json("mentions")) {
      releases.computeIfAbsent(mention.get("release"), none -> new ArrayList<>()).add(mention);
    }
    return releases;
  }
}
