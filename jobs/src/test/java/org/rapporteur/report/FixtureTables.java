package org.rapporteur.report;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
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
import org.jspecify.annotations.Nullable;

/** Writes rows as the published tables are written. */
final class FixtureTables {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FixtureTables() {}

  static void writeTable(Path directory, String table, List<Map<String, @Nullable Object>> rows)
      throws IOException {
    List<String> objects = new ArrayList<>();
    for (Map<String, @Nullable Object> row : rows) {
      objects.add(JSON.writeValueAsString(row));
    }
    Files.writeString(
        directory.resolve(table + ".json"), "[\n" + String.join(",\n", objects) + "\n]\n");
  }

  static void writeLines(Path directory, String table, List<Map<String, @Nullable Object>> rows)
      throws IOException {
    Path folder = Files.createDirectory(directory.resolve(table));
    try (BufferedWriter lines =
        Files.newBufferedWriter(folder.resolve("2023.jsonl"), StandardCharsets.US_ASCII)) {
      for (Map<String, @Nullable Object> row : rows) {
        lines.write(JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(row));
        lines.write('\n');
      }
    }
  }

  static Map<String, @Nullable Object> row(@Nullable Object... columnsAndValues) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
    }
    return row;
  }
}
