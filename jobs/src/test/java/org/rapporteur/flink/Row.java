package org.rapporteur.flink;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a published table.
 *
 * @param cells its cells as they are written, by column; empty for no value
 */
record Row(Map<String, String> cells) {

  String get(String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }

  long number(String column) {
    return Long.parseLong(get(column));
  }

  /** Some of its cells, with commas between them. */
  String key(Collection<String> columns) {
    return String.join(",", columns.stream().map(this::get).toList());
  }
}
