package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the rejected records by reason for the page, and copies the first of each. */
final class RejectedSection {

  private static final int EXAMPLES_OF_A_REASON = 10;

  private RejectedSection() {}

  static void write(SetTables tables, JsonGenerator page) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    List<JsonNode> examples = new ArrayList<>();
    try (MappingIterator<JsonNode> rows = tables.rows("rejected")) {
      while (rows.hasNext()) {
        JsonNode row = rows.next();
        if (counts.merge(row.path("reason").asText(), 1L, Long::sum) <= EXAMPLES_OF_A_REASON) {
          examples.add(row);
        }
      }
    }
    page.writeObjectFieldStart("rejected");
    for (Map.Entry<String, Long> reason : counts.entrySet()) {
      page.writeNumberField(reason.getKey(), reason.getValue());
    }
    page.writeEndObject();
    page.writeArrayFieldStart("rejectedExamples");
    for (JsonNode row : examples) {
      page.writeStartArray();
      for (String column : List.of("source", "line", "reason", "detail")) {
        page.writeTree(row.path(column));
      }
      page.writeEndArray();
    }
    page.writeEndArray();
  }
}
