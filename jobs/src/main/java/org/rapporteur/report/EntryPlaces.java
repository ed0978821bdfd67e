package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The place of every topic or organisation in the page's list of them: the page's rows name a place
 * instead of repeating an id.
 */
final class EntryPlaces {

  /** What stands for no place. */
  static final int NONE = -1;

  private final Map<String, Integer> places = new HashMap<>();

  private final String table;

  private EntryPlaces(String table) {
    this.table = table;
  }

  /** Copies id, label and parent of every topic to the page. */
  static EntryPlaces ofTopics(SetTables tables, JsonGenerator page) throws IOException {
    EntryPlaces topics = new EntryPlaces("topics");
    page.writeArrayFieldStart("topics");
    topics.copy(tables, "topic", page);
    page.writeEndArray();
    return topics;
  }

  /** Copies id, label and parent of every organisation to the page, {@code all} before them. */
  static EntryPlaces ofOrganisations(SetTables tables, JsonGenerator page) throws IOException {
    EntryPlaces organisations = new EntryPlaces("organisations");
    page.writeArrayFieldStart("organisations");
    organisations.places.put("all", 0);
    writeEntry("all", "All organisations", "", page);
    organisations.copy(tables, "organisation", page);
    page.writeEndArray();
    return organisations;
  }

  /** {@link #NONE} if the list does not hold it. */
  int of(String id) {
    return places.getOrDefault(id, NONE);
  }

  /**
   * @throws IOException if the list does not hold it: the tables do not belong together
   */
  int existing(String id) throws IOException {
    Integer place = places.get(id);
    if (place == null) {
      throw new IOException(table + ".json: expected a row for \"" + id + "\", found none");
    }
    return place;
  }

  int size() {
    return places.size();
  }

  private void copy(SetTables tables, String key, JsonGenerator page) throws IOException {
    try (MappingIterator<JsonNode> rows = tables.rows(table)) {
      while (rows.hasNext()) {
        JsonNode row = rows.next();
        String id = row.path(key).asText();
        if (places.putIfAbsent(id, places.size()) == null) {
          String label = row.path("label").asText("");
          writeEntry(id, label.isEmpty() ? id : label, row.path("parent").asText(""), page);
        }
      }
    }
  }

  private static void writeEntry(String id, String label, String parent, JsonGenerator page)
      throws IOException {
    page.writeStartArray();
    page.writeString(id);
    page.writeString(label);
    page.writeString(parent);
    page.writeEndArray();
  }
}
