package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Copies the newest meetings of every series to the page, with their topics, if the set has these
 * tables.
 */
final class MeetingSection {

  /** Of one series; the older ones are in the tables. */
  private static final int MOST_MEETINGS = 24;

  private MeetingSection() {}

  static void write(SetTables tables, JsonGenerator page) throws IOException {
    copyAll(tables, "series", "meetingSeries", page);
    Map<String, ArrayDeque<JsonNode>> newest = new TreeMap<>();
    if (tables.has("meetings")) {
      try (MappingIterator<JsonNode> rows = tables.rows("meetings")) {
        while (rows.hasNext()) {
          JsonNode row = rows.next();
          ArrayDeque<JsonNode> kept =
              newest.computeIfAbsent(row.path("series").asText(), series -> new ArrayDeque<>());
          // A meeting's id is its series and date, so each series comes from oldest to newest.
          kept.add(row);
          if (kept.size() > MOST_MEETINGS) {
            kept.remove();
          }
        }
      }
    }
    Set<String> ids = new HashSet<>();
    page.writeArrayFieldStart("meetings");
    for (ArrayDeque<JsonNode> meetings : newest.values()) {
      for (JsonNode meeting : meetings) {
        ids.add(meeting.path("meeting").asText());
        page.writeTree(meeting);
      }
    }
    page.writeEndArray();
    writeTopics(tables, ids, page);
  }

  private static void writeTopics(SetTables tables, Set<String> meetings, JsonGenerator page)
      throws IOException {
    List<String> columns =
        List.of(
            "meeting",
            "topic",
            "mentions",
            "per_1000_words",
            "previous_per_1000_words",
            "q",
            "status");
    page.writeArrayFieldStart("meetingTopics");
    if (tables.has("meeting_topics")) {
      try (MappingIterator<JsonNode> rows = tables.rows("meeting_topics")) {
        while (rows.hasNext()) {
          JsonNode row = rows.next();
          if (meetings.contains(row.path("meeting").asText())) {
            page.writeStartArray();
            for (String column : columns) {
              page.writeTree(row.path(column));
            }
            page.writeEndArray();
          }
        }
      }
    }
    page.writeEndArray();
  }

  private static void copyAll(SetTables tables, String table, String name, JsonGenerator page)
      throws IOException {
    page.writeArrayFieldStart(name);
    if (tables.has(table)) {
      try (MappingIterator<JsonNode> rows = tables.rows(table)) {
        while (rows.hasNext()) {
          page.writeTree(rows.next());
        }
      }
    }
    page.writeEndArray();
  }
}
