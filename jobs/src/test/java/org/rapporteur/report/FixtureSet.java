package org.rapporteur.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A set of tables to draw: quarters of ten years, with topics that rise, fall, burst, hold steady
 * and are too thin. The counts add up; directions and q-values are set, not computed.
 */
final class FixtureSet {

  static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";

  static final List<String> LABELS =
      List.of(
          "Cyber defence",
          "Peacekeeping",
          "Climate change",
          "Military mobility",
          "Arms control",
          "Energy security",
          "Hybrid threats",
          "Migration",
          "Space",
          HOSTILE);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int YEARS = 10;
  private static final int QUARTERS = 4 * YEARS;

  private final SplittableRandom random = new SplittableRandom(42);
  private final Path directory;
  private final int issuers;
  private final int topics;

  // Releases by issuer, topic and quarter; the last topic's place holds all releases.
  private final int[][][] counts;

  private final List<Map<String, @Nullable Object>> coverage = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> trends = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> summary = new ArrayList<>();

  private FixtureSet(Path directory, int issuers, int topics) {
    this.directory = directory;
    this.issuers = issuers;
    this.topics = topics;
    counts = new int[issuers][topics + 1][QUARTERS];
  }

  /** Writes every table that the page reads. */
  static Path write(Path directory, int issuers, int topics) throws IOException {
    FixtureSet set = new FixtureSet(directory, issuers, topics);
    set.drawCounts();
    for (String window : List.of("quarter", "year")) {
      set.addGroup(window, -1);
      for (int issuer = 0; issuer < issuers; issuer++) {
        set.addGroup(window, issuer);
      }
    }
    set.writeTable("coverage", set.coverage);
    set.writeTable("trends", set.trends);
    set.writeTable("summary", set.summary);
    set.writeReferences();
    set.writeDetails();
    set.writeMeetings();
    return directory;
  }

  static String topic(int topic) {
    return "topic-%04d".formatted(topic);
  }

  static String organisation(int issuer) {
    return "organisation-%03d".formatted(issuer);
  }

  private void drawCounts() {
    for (int issuer = 0; issuer < issuers; issuer++) {
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        // The second issuer is silent for a year.
        int all = issuer == 1 && quarter / 4 == 5 ? 0 : 12 + random.nextInt(10) - issuer % 10;
        counts[issuer][topics][quarter] = all;
        for (int topic = 0; topic < topics; topic++) {
          for (int release = 0; release < all; release++) {
            counts[issuer][topic][quarter] += random.nextDouble() < rate(topic, quarter) ? 1 : 0;
          }
        }
      }
    }
  }

  private static double rate(int topic, int quarter) {
    double time = (double) quarter / QUARTERS;
    return switch (topic % 10) {
      case 0, 3 -> 0.05 + 0.3 * time;
      case 1, 4 -> 0.35 - 0.28 * time;
      case 5 -> quarter == 33 ? 0.6 : 0.12;
      case 8 -> 0.002;
      default -> 0.05 + 0.03 * (topic % 7);
    };
  }

  private void addGroup(String window, int issuer) {
    String organisation = issuer < 0 ? "all" : organisation(issuer);
    int size = window.equals("year") ? 4 : 1;
    for (int start = 0; start < QUARTERS; start += size) {
      Map<String, @Nullable Object> row = key(window, organisation);
      row.put("start", day(start));
      row.put("end", day(start + size));
      row.put("releases", sum(issuer, topics, start, size));
      row.put("words", 400 * sum(issuer, topics, start, size));
      row.put("partial", isPartial(start, size));
      coverage.add(row);
    }
    for (int topic = 0; topic < topics; topic++) {
      if (sum(issuer, topic, 0, QUARTERS) > 0) {
        addSeries(window, organisation, issuer, topic, size);
      }
    }
  }

  private void addSeries(String window, String organisation, int issuer, int topic, int size) {
    int peak = -1;
    double peakShare = -1;
    for (int start = 0; start < QUARTERS; start += size) {
      int all = sum(issuer, topics, start, size);
      int releases = sum(issuer, topic, start, size);
      if (all == 0) {
        continue;
      }
      if (releases >= 3 && all >= 5 && (double) releases / all > peakShare) {
        peak = start;
        peakShare = (double) releases / all;
      }
      boolean burst = topic % 10 == 5 && start <= 33 && 33 < start + size && releases >= 3;
      Map<String, @Nullable Object> row = key(window, organisation);
      row.put("topic", topic(topic));
      row.put("start", day(start));
      row.put("end", day(start + size));
      row.put("releases", releases);
      row.put("releases_total", all);
      row.put("mentions", 2 * releases);
      row.put("expected", 0.12 * all);
      row.put("burst_q", burst ? 0.000015 : 0.4);
      row.put("burst", burst);
      row.put("partial", isPartial(start, size));
      trends.add(row);
    }
    int releases = sum(issuer, topic, 0, QUARTERS);
    int all = sum(issuer, topics, 0, QUARTERS);
    boolean rises = topic % 10 == 0 || topic % 10 == 3;
    boolean falls = topic % 10 == 1 || topic % 10 == 4;
    Map<String, @Nullable Object> row = key(window, organisation);
    row.put("topic", topic(topic));
    row.put("releases", releases);
    row.put("releases_total", all);
    row.put("share", (double) releases / all);
    row.put("mentions", 2 * releases);
    row.put("first_date", "2014-02-03");
    row.put("last_date", "2023-11-17");
    row.put("peak_start", peak < 0 ? null : day(peak));
    row.put("last_share", 0.25);
    row.put("last_change", 0.01);
    row.put("kendall_q", rises ? 0.00002 : falls ? 0.004 : 0.6);
    row.put("slope", rises ? 0.0075 * size : falls ? -0.007 * size : 0.0001);
    row.put("direction", rises ? "rising" : falls ? "falling" : "steady");
    summary.add(row);
  }

  /** The corpus ends in November 2023, and begins in February 2014. */
  private static boolean isPartial(int start, int size) {
    return start == 0 || start + size == QUARTERS;
  }

  private int sum(int issuer, int topic, int start, int size) {
    int sum = 0;
    for (int quarter = start; quarter < start + size; quarter++) {
      for (int one = Math.max(0, issuer); one <= (issuer < 0 ? issuers - 1 : issuer); one++) {
        sum += counts[one][topic][quarter];
      }
    }
    return sum;
  }

  private static String day(int quarter) {
    return "%d-%02d-01".formatted(2014 + quarter / 4, 1 + quarter % 4 * 3);
  }

  private static Map<String, @Nullable Object> key(String window, String organisation) {
    return row("window", window, "organisation", organisation, "role", "issued");
  }

  private void writeReferences() throws IOException {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (int topic = 0; topic < topics; topic++) {
      String label = topic < LABELS.size() ? LABELS.get(topic) : "Topic number " + topic;
      rows.add(row("topic", topic(topic), "label", label, "parent", null, "terms", 3));
    }
    writeTable("topics", rows);
    rows.clear();
    for (int issuer = 0; issuer < issuers; issuer++) {
      rows.add(
          row(
              "organisation",
              organisation(issuer),
              "label",
              "Office no. " + issuer,
              "parent",
              null,
              "known",
              true));
    }
    writeTable("organisations", rows);
    writeTable(
        "rejected",
        List.of(
            row(
                "source",
                "a.jsonl",
                "line",
                3,
                "reason",
                "malformed",
                "detail",
                "{\"id\": " + HOSTILE),
            row("source", "a.jsonl", "line", 9, "reason", "missing-date", "detail", null)));
    Files.writeString(
        directory.resolve("datapackage.json"),
        "{\"name\":\"rapporteur\",\"version\":\"0.1.0\",\"options\":{\"window\":\"quarter,year\"},"
            + "\"resources\":[{\"name\":\"trends\"}]}");
  }

  private void writeDetails() throws IOException {
    List<Map<String, @Nullable Object>> mentions = new ArrayList<>();
    List<Map<String, @Nullable Object>> releases = new ArrayList<>();
    for (int release = 0; release < 40; release++) {
      String id = "release-%03d".formatted(release);
      String date = "2023-%02d-%02d".formatted(1 + release % 11, 1 + release % 28);
      String issuer = organisation(release % issuers);
      releases.add(
          row(
              "id",
              id,
              "date",
              date,
              "organisation",
              issuer,
              "title",
              release == 10 ? HOSTILE : "Statement no. " + release + " \ud800",
              "named",
              null,
              "url",
              release % 2 == 0 ? "javascript:alert(3)" : "https://example.org/" + release));
      for (int topic = 0; topic < Math.min(topics, 10); topic++) {
        for (int mention = 0; mention < 2; mention++) {
          mentions.add(
              row(
                  "release",
                  id,
                  "topic",
                  topic(topic),
                  "field",
                  "body",
                  "start",
                  40 * mention,
                  "date",
                  date,
                  "organisation",
                  issuer,
                  "term_topic",
                  topic(topic),
                  "term",
                  "cyber defence*",
                  "end",
                  13,
                  "text",
                  "cyber\ndefence",
                  "sentence",
                  mention == 0
                      ? "The offices agreed that cyber defence & \"" + HOSTILE + "\" matter."
                      : "A second sentence of the same release on cyber defence."));
        }
      }
    }
    writeLines("mentions", mentions);
    writeLines("releases", releases);
  }

  private void writeMeetings() throws IOException {
    writeTable(
        "series",
        List.of(
            row(
                "series",
                "conference",
                "label",
                "Conference of Directors",
                "cadence",
                "P6M",
                "meetings",
                2,
                "missing",
                "18",
                "next_expected",
                "2024-05")));
    writeTable(
        "meetings",
        List.of(
            row(
                "meeting",
                "conference@2023-06-02",
                "series",
                "conference",
                "ordinal",
                19,
                "date",
                "2023-06-02",
                "host",
                "NATO",
                "location",
                null,
                "previous",
                null),
            row(
                "meeting",
                "conference@2023-12-01",
                "series",
                "conference",
                "ordinal",
                20,
                "date",
                "2023-12-01",
                "host",
                "EUMS",
                "location",
                "Brussels",
                "previous",
                "conference@2023-06-02")));
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    String[] statuses = {"continuing", "dropped", "new", "returned"};
    for (int topic = 0; topic < Math.min(topics, 10); topic++) {
      rows.add(
          row(
              "series",
              "conference",
              "date",
              "2023-12-01",
              "meeting",
              "conference@2023-12-01",
              "topic",
              topic(topic),
              "ordinal",
              20,
              "mentions",
              topic,
              "per_1000_words",
              1.5 * topic,
              "previous_per_1000_words",
              topic % 4 == 2 ? null : 2,
              "q",
              topic % 4 == 2 ? null : 0.2,
              "status",
              statuses[topic % 4]));
    }
    writeTable("meeting_topics", rows);
  }

  private void writeTable(String table, List<Map<String, @Nullable Object>> rows)
      throws IOException {
    JSON.writeValue(directory.resolve(table + ".json").toFile(), rows);
  }

  private void writeLines(String table, List<Map<String, @Nullable Object>> rows)
      throws IOException {
    Path folder = Files.createDirectory(directory.resolve(table));
    try (BufferedWriter lines =
        Files.newBufferedWriter(folder.resolve("2023.jsonl"), StandardCharsets.US_ASCII)) {
      for (Map<String, @Nullable Object> row : rows) {
        lines.write(
            JSON.writer()
                .with(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                .writeValueAsString(row));
        lines.write('\n');
      }
    }
  }

  private static Map<String, @Nullable Object> row(@Nullable Object... columnsAndValues) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
    }
    return row;
  }
}
