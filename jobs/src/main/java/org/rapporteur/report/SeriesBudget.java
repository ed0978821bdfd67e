package org.rapporteur.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many releases a series needs to be drawn, so that the page stays a few megabytes however
 * large the corpus is: the series with the most releases go in first.
 */
final class SeriesBudget {

  /** As many as a page holds, at about 8 bytes each. */
  static final long CELLS = 400_000;

  /** What a series costs beside its windows, in cells. */
  private static final long CELLS_OF_A_SERIES = 8;

  private final long fewest;
  private final Map<String, Long> releasesByTopic = new HashMap<>();

  /**
   * Reads {@code summary} once.
   *
   * @param most how many cells, of windows and summaries together, the page may hold
   */
  SeriesBudget(SetTables tables, List<WindowKind> kinds, long most) throws IOException {
    Map<String, Integer> windows = new HashMap<>();
    kinds.forEach(kind -> windows.put(kind.name(), kind.starts().size()));
    NavigableMap<Long, Long> cells = new TreeMap<>();
    try (MappingIterator<JsonNode> rows = tables.rows("summary")) {
      while (rows.hasNext()) {
        JsonNode row = rows.next();
        long releases = row.path("releases").asLong();
        long ofKind = windows.getOrDefault(row.path("window").asText(), 0);
        cells.merge(releases, Math.min(releases, ofKind) + CELLS_OF_A_SERIES, Long::sum);
        if (isAll(row)) {
          releasesByTopic.put(row.path("topic").asText(), releases);
        }
      }
    }
    fewest = fewest(cells, most);
  }

  /** Whether the page draws the series: all of {@code all}, and those with enough releases. */
  boolean admits(JsonNode summary) {
    return isAll(summary) || summary.path("releases").asLong() >= fewest;
  }

  /** The releases that have each topic, whoever issued them. */
  Map<String, Long> releasesByTopic() {
    return releasesByTopic;
  }

  private static long fewest(NavigableMap<Long, Long> cells, long most) {
    long sum = 0;
    long fewest = Long.MAX_VALUE;
    for (Map.Entry<Long, Long> entry : cells.descendingMap().entrySet()) {
      sum += entry.getValue();
      if (sum > most) {
        return fewest;
      }
      fewest = entry.getKey();
    }
    return 0;
  }

  private static boolean isAll(JsonNode summary) {
    return summary.path("organisation").asText().equals("all");
  }
}
