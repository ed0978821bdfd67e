package org.rapporteur.report;

import static org.rapporteur.set.FixtureTables.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.set.FixtureTables;
import org.rapporteur.set.MeetingColumns;
import org.rapporteur.set.Tables;

/** The tables of a fixture that hold names and texts, hostile ones among them. */
final class FixtureTexts {

  static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";

  private static final List<String> LABELS =
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

  private final Path directory;
  private final int issuers;
  private final int topics;

  private FixtureTexts(Path directory, int issuers, int topics) {
    this.directory = directory;
    this.issuers = issuers;
    this.topics = topics;
  }

  static void write(Path directory, int issuers, int topics) throws IOException {
    FixtureTexts texts = new FixtureTexts(directory, issuers, topics);
    texts.writeReferences();
    texts.writeDetails();
    texts.writeMeetings();
  }

  static String topic(int topic) {
    return "topic-%04d".formatted(topic);
  }

  static String organisation(int issuer) {
    return "organisation-%03d".formatted(issuer);
  }

  private void writeReferences() throws IOException {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (int topic = 0; topic < topics; topic++) {
      String label = topic < LABELS.size() ? LABELS.get(topic) : "Topic number " + topic;
      rows.add(row("topic", topic(topic), "label", label, "parent", null, "terms", 3));
    }
    FixtureTables.write(directory, Tables.TOPICS, rows);
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
    FixtureTables.write(directory, Tables.ORGANISATIONS, rows);
    FixtureTables.write(
        directory,
        Tables.REJECTED,
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
    FixtureTables.write(directory, Tables.MENTIONS, "2023", mentions);
    FixtureTables.write(directory, Tables.RELEASES, "2023", releases);
  }

  private void writeMeetings() throws IOException {
    FixtureTables.write(
        directory,
        MeetingColumns.SERIES,
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
    FixtureTables.write(
        directory,
        MeetingColumns.MEETINGS,
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
    FixtureTables.write(directory, MeetingColumns.MEETING_TOPICS, rows);
  }
}
