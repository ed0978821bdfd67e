package org.rapporteur.telling;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads rows of a published table, cells as texts by column, no value as an empty text. */
final class SetTable {

  private static final JsonFactory JSON = new JsonFactory();

  private SetTable() {}

  /** All rows of a small table. */
  static List<Map<String, String>> rows(Path set, String table) throws IOException {
    return rows(set, table, "", value -> true);
  }

  /**
   * The rows of a table, perhaps a large one, that have a wanted value in a column; of the others
   * nothing is kept.
   */
  static List<Map<String, String>> rows(
      Path set, String table, String column, Predicate<String> wanted) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    Map<String, String> row = new HashMap<>();
    boolean keep = true;
    try (JsonParser tokens = JSON.createParser(set.resolve(table + ".json").toFile())) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          row = new HashMap<>();
          keep = true;
        } else if (token == JsonToken.END_OBJECT && keep) {
          rows.add(row);
        } else if (token.isScalarValue() && keep) {
          String value = token == JsonToken.VALUE_NULL ? "" : tokens.getText();
          keep = !tokens.currentName().equals(column) || wanted.test(value);
          row.put(tokens.currentName(), value);
        }
      }
    }
    return rows;
  }

  /** The cell of a row that has the column. */
  static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** The names for people of topics, by id. */
  static Map<String, String> labels(Path set) throws IOException {
    Map<String, String> labels = new HashMap<>();
    for (Map<String, String> topic : rows(set, "topics")) {
      labels.put(cell(topic, "topic"), cell(topic, "label"));
    }
    return labels;
  }
}
