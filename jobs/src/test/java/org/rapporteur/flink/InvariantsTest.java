package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.flink.RandomCorpus.Written;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.set.SetFolder;

/** What holds in every set, looked at in one that revises another. */
class InvariantsTest {

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder().setNumberSlotsPerTaskManager(2).build());

  private static final RandomCorpus CORPUS = new RandomCorpus(60, 400);
  private static final List<String> SERIES = List.of("window", "organisation", "role");

  private static Path folder = Path.of("");
  private static PublishedFiles all = new PublishedFiles(folder);

  @BeforeAll
  static void publish() throws Exception {
    folder = Files.createTempDirectory("invariants");
    Path input = folder.resolve("in");
    WholeJob job = new WholeJob(folder, input);
    CORPUS.writeHalf(input);
    job.trends("out", 2);
    CORPUS.write(input);
    all = job.trends("out", 2);
  }

  @AfterAll
  static void delete() throws IOException {
    SetFolder.delete(folder);
  }

  private static List<String> with(List<String> columns, String... more) {
    List<String> both = new ArrayList<>(columns);
    both.addAll(List.of(more));
    return both;
  }

  @Test
  void everyRecordThatWasReadIsAVersionOfAReleaseOrRejected() throws IOException {
    List<Row> releases = all.json("releases");
    assertEquals(
        CORPUS.records().size(), releases.stream().mapToLong(r -> r.number("versions")).sum());
    assertEquals(CORPUS.broken(), all.json("rejected").size());
    Set<String> ids = new HashSet<>();
    NaiveCounts.newest(CORPUS.records()).forEach(record -> ids.add(NaiveCounts.id(record)));
    assertEquals(ids, new HashSet<>(releases.stream().map(row -> row.get("id")).toList()));
    assertEquals(ids.size(), releases.size());
  }

  @Test
  void everyMentionIsThePlaceInItsTextThatItSays() throws IOException {
    Map<String, Written> newest = new HashMap<>();
    NaiveCounts.newest(CORPUS.records()).forEach(r -> newest.put(NaiveCounts.id(r), r));
    List<Row> mentions = all.json("mentions");
    assertFalse(mentions.isEmpty());
    for (Row mention : mentions) {
      Written release = Objects.requireNonNull(newest.get(mention.get("release")));
      String text = mention.get("field").equals("title") ? release.title() : release.body();
      int start = text.offsetByCodePoints(0, (int) mention.number("start"));
      int end = text.offsetByCodePoints(0, (int) mention.number("end"));
      assertEquals(text.substring(start, end), mention.get("text"));
      assertEquals(release.date(), mention.get("date"));
    }
  }

  @Test
  void theRowsOfMentionsAreThoseThatTrendsCount() throws IOException {
    Map<String, Set<String>> seriesOf = new HashMap<>();
    for (Row release : all.json("releases")) {
      Set<String> series = new TreeSet<>(Set.of("all,issued"));
      addLineages(series, release.get("organisation"), "issued");
      addLineages(series, release.get("named"), "named");
      seriesOf.put(release.get("id"), series);
    }
    Map<String, Long> mentions = new TreeMap<>();
    Map<String, Set<String>> releases = new HashMap<>();
    for (Row mention : all.json("mentions")) {
      for (String series : seriesOf.getOrDefault(mention.get("release"), Set.of())) {
        String month = mention.get("date").substring(0, 7) + "-01";
        String key = "month," + series + "," + mention.get("topic") + "," + month;
        mentions.merge(key, 1L, Long::sum);
        releases.computeIfAbsent(key, none -> new HashSet<>()).add(mention.get("release"));
      }
    }
    Map<String, String> counted = new TreeMap<>();
    for (Row row : all.json("trends")) {
      if (row.get("window").equals("month") && row.number("mentions") > 0) {
        counted.put(
            row.key(with(SERIES, "topic", "start")),
            row.get("mentions") + " in " + row.get("releases"));
      }
    }
    Map<String, String> opened = new TreeMap<>();
    releases.forEach((key, ids) -> opened.put(key, mentions.get(key) + " in " + ids.size()));
    assertEquals(opened, counted);
  }

  private static void addLineages(Set<String> series, String organisations, String role) {
    for (String id : organisations.split(";", -1)) {
      if (!id.isEmpty()) {
        series.add(id + "," + role);
      }
      if (id.startsWith("alliance-")) {
        series.add("alliance," + role);
      }
    }
  }

  @Test
  void totalsAgreeInCoverageTrendsSummaryAndReleases() throws IOException {
    Map<String, String> coverage = new HashMap<>();
    Map<String, Long> total = new HashMap<>();
    for (Row row : all.json("coverage")) {
      coverage.put(row.key(with(SERIES, "start", "releases", "words", "partial")), row.get("end"));
      if (!row.get("window").equals("P3M/P1M")) {
        total.merge(row.key(SERIES), row.number("releases"), Long::sum);
      }
    }
    Map<String, Long> having = new HashMap<>();
    for (Row row : all.json("trends")) {
      assertEquals(
          row.get("end"),
          coverage.get(row.key(with(SERIES, "start", "releases_total", "words_total", "partial"))));
      for (String column : List.of("releases", "about", "mentions")) {
        having.merge(row.key(with(SERIES, "topic")) + column, row.number(column), Long::sum);
      }
    }
    long releases = all.json("releases").size();
    assertEquals(releases, total.get("month,all,issued"));
    for (Row row : all.json("summary")) {
      if (!row.get("window").equals("P3M/P1M")) {
        String key = row.key(with(SERIES, "topic"));
        assertEquals(total.get(row.key(SERIES)), row.number("releases_total"), key);
        assertEquals(having.get(key + "releases"), row.number("releases"), key);
        assertEquals(having.get(key + "about"), row.number("about"), key);
        assertEquals(having.get(key + "mentions"), row.number("mentions"), key);
      }
    }
  }

  @Test
  void aSeriesHasNoRowInAWindowJustWhereCoverageHasAZero() throws IOException {
    Map<String, Set<String>> covered = new HashMap<>();
    for (Row row : all.json("coverage")) {
      Set<String> starts = covered.computeIfAbsent(row.key(SERIES), none -> new HashSet<>());
      if (row.number("releases") > 0) {
        starts.add(row.get("start"));
      }
    }
    Map<String, Set<String>> starts = new HashMap<>();
    for (Row row : all.json("trends")) {
      String series = row.key(with(SERIES, "topic"));
      starts.computeIfAbsent(series, none -> new HashSet<>()).add(row.get("start"));
    }
    for (Map.Entry<String, Set<String>> series : starts.entrySet()) {
      String withoutTopic = series.getKey().substring(0, series.getKey().lastIndexOf(','));
      assertEquals(covered.get(withoutTopic), series.getValue(), series.getKey());
    }
    Set<String> summaries = new HashSet<>();
    all.json("summary").forEach(row -> summaries.add(row.key(with(SERIES, "topic"))));
    assertEquals(starts.keySet(), summaries);
  }

  @Test
  void csvAndJsonHoldTheSameCells() throws IOException {
    for (String table :
        List.of(
            "trends",
            "coverage",
            "summary",
            "releases",
            "mentions",
            "topics",
            "organisations",
            "rejected",
            "revisions",
            "changes",
            "series",
            "meetings",
            "meeting_topics",
            "announced",
            "mentioned_meetings")) {
      List<Row> csv = all.csv(table);
      csv.forEach(
          row -> row.cells().replaceAll((name, cell) -> cell.replaceFirst("^'([=+@-])", "$1")));
      List<Row> json = all.json(table);
      // The one column that is in JSON alone.
      json.forEach(row -> row.cells().remove("sentences"));
      csv.forEach(row -> row.cells().remove("sentences"));
      assertEquals(json, csv, table);
    }
  }

  @Test
  void rowsAreSortedByTheirKeysAndNoKeyComesTwice() throws IOException {
    for (var resource : all.dataPackage().path("resources")) {
      String path = resource.path("path").asText();
      String table = path.replaceFirst("\\.csv$", "");
      if (path.endsWith(".csv") && !path.contains("/")) {
        List<String> columns = new ArrayList<>();
        resource.path("schema").path("primaryKey").forEach(name -> columns.add(name.asText()));
        List<String> numbers = List.of("line");
        List<String> before = List.of();
        for (Row row : all.csv(table)) {
          List<String> now =
              columns.stream()
                  .map(c -> numbers.contains(c) ? "%09d".formatted(row.number(c)) : row.get(c))
                  .toList();
          assertEquals(-1, compare(before, now), table + ": " + before + " before " + now);
          before = now;
        }
      }
    }
  }

  private static int compare(List<String> left, List<String> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = CodePointOrder.COMPARATOR.compare(left.get(i), right.get(i));
      if (order != 0) {
        return Integer.signum(order);
      }
    }
    return Integer.compare(left.size(), right.size());
  }
}
