package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a release says of meetings that others announced years before it. */
class CancelledLaterTest {

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder().setNumberSlotsPerTaskManager(2).build());

  private static final String ANNOUNCED =
      """
      {"id": "a", "date": "2016-03-01", "organisation": "Southern Union", "body": "The third Forum on Cables will be held on 9 May 2020."}
      {"id": "b", "date": "2016-03-02", "organisation": "Southern Union", "body": "The next Forum on Cables is planned for June 2016."}
      {"id": "c", "date": "2016-03-03", "organisation": "Southern Union", "body": "The Union closed its first Forum on Cables today."}
      {"id": "d", "date": "2016-03-04", "organisation": "Southern Union", "body": "It carries out what was agreed at the Forum on Cables."}
      """;

  private static final String CANCELLED =
      """
      {"id": "e", "date": "2020-04-01", "organisation": "Southern Union", "body": "The third Forum on Cables will not take place."}
      {"id": "f", "date": "2020-04-02", "organisation": "Southern Union", "body": "The Union held its second Forum on Cables on 1 April 2020."}
      """;

  private final Path input;
  private final Path folder;

  CancelledLaterTest(@TempDir Path folder) {
    this.folder = folder;
    this.input = folder.resolve("in");
  }

  @Test
  void aCancellationYearsLaterTakesBackWhatAWatchHasPublished() throws Exception {
    Files.createDirectories(input);
    Files.writeString(input.resolve("first.jsonl"), ANNOUNCED);
    WholeJob job = new WholeJob(folder, input);
    Path savepoint = job.watch("watch", 2, Optional.empty()).stopWhenIdle();
    assertEquals(
        List.of(
            "a 2020-05-09 cancelled false overdue false",
            "b 2016-06 cancelled false overdue false"),
        announced(job.published("watch")));
    Files.writeString(input.resolve("second.jsonl"), CANCELLED);
    job.watch("watch", 1, Optional.of(savepoint)).stopWhenIdle();
    PublishedFiles watched = job.published("watch");
    assertEquals(
        List.of(
            "a 2020-05-09 cancelled true overdue false", "b 2016-06 cancelled false overdue true"),
        announced(watched));
    assertEquals(
        List.of("d recalled", "e awaited"),
        watched.json("mentioned_meetings").stream()
            .map(row -> row.get("release") + " " + row.get("kind"))
            .toList());
    assertEquals(
        List.of("2016-03-03", "2020-04-01"),
        watched.json("meetings").stream().map(row -> row.get("date")).toList());
    Map<String, String> bounded = job.trends("trends", 2).texts(SameBytesTest::ofAnySet);
    Map<String, String> texts = watched.texts(SameBytesTest::ofAnySet);
    assertEquals(bounded.keySet(), texts.keySet());
    bounded.forEach((path, text) -> assertEquals(text, texts.get(path), path));
  }

  private static List<String> announced(PublishedFiles set) throws Exception {
    return set.json("announced").stream()
        .map(
            row ->
                "%s %s cancelled %s overdue %s"
                    .formatted(
                        row.get("release"),
                        row.get("date"),
                        row.get("cancelled"),
                        row.get("overdue")))
        .toList();
  }
}
