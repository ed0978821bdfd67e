package org.rapporteur.set;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Column;
import org.rapporteur.table.Table;

/** Writes rows as published tables have them, of which a test gives the columns that matter. */
public final class FixtureTables {

  private static final ObjectWriter JSON =
      new ObjectMapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private FixtureTables() {}

  /** Writes a table; columns that a row does not give have no value. */
  public static void write(
      Path folder, Table<?> table, List<? extends Map<String, ? extends @Nullable Object>> rows)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(table.name() + ".json"),
        "[\n" + String.join(",\n", objects(table, rows)) + "\n]\n");
  }

  /** Writes one year of a detail table. */
  public static void write(
      Path folder,
      Table<?> table,
      String year,
      List<? extends Map<String, ? extends @Nullable Object>> rows)
      throws IOException {
    Path file = folder.resolve(PublishedSet.path(table, year));
    Files.createDirectories(file.getParent());
    Files.write(file, objects(table, rows));
  }

  private static List<String> objects(
      Table<?> table, List<? extends Map<String, ? extends @Nullable Object>> rows)
      throws IOException {
    List<String> objects = new ArrayList<>();
    for (Map<String, ? extends @Nullable Object> row : rows) {
      Map<String, @Nullable Object> whole = new LinkedHashMap<>();
      for (Column<?> column : table.columns()) {
        whole.put(column.name(), row.get(column.name()));
      }
      if (!whole.keySet().containsAll(row.keySet())) {
        throw new IllegalArgumentException(table.name() + " has not all columns of " + row);
      }
      objects.add(JSON.writeValueAsString(whole));
    }
    return objects;
  }

  public static Map<String, @Nullable Object> row(@Nullable Object... columnsAndValues) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
    }
    return row;
  }
}
