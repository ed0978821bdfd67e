package org.rapporteur.flink.sink;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Says of a set in a line what is new in it since the set before. */
final class SetSummary {

  private SetSummary() {}

  /**
   * For a person to read after {@code published set 7}.
   *
   * @param set the set as it is written
   * @param compared whether there was a set before it; else every release of it is new
   * @param releases how many releases count
   * @param rejected how many records are rejected
   * @param rejectedBefore how many were at the publication before
   * @param nanos how long it took to write
   */
  static String of(
      Path set, boolean compared, long releases, int rejected, int rejectedBefore, long nanos)
      throws IOException {
    Map<String, Long> kinds = compared ? kinds(set) : Map.of("new", releases);
    return String.format(
        Locale.ROOT,
        ": releases %,d new, %,d changed, %,d gone, %,d in all; records rejected %,d (%+,d);"
            + " written in %.1f s",
        kinds.getOrDefault("new", 0L),
        kinds.getOrDefault("changed", 0L),
        kinds.getOrDefault("gone", 0L),
        releases,
        rejected,
        rejected - rejectedBefore,
        nanos / 1e9);
  }

  /** How many rows of {@code changes} are of each kind. */
  private static Map<String, Long> kinds(Path set) throws IOException {
    Map<String, Long> kinds = new HashMap<>();
    try (JsonParser changes =
        new JsonFactory().createParser(set.resolve("changes.json").toFile())) {
      while (changes.nextToken() != null) {
        if (changes.currentToken() == JsonToken.VALUE_STRING
            && "kind".equals(changes.currentName())) {
          kinds.merge(changes.getText(), 1L, Long::sum);
        }
      }
    }
    return kinds;
  }
}
