package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code coverage}.
 *
 * @param group organisation and role
 */
record CoverageLine(
    SeriesKey group, String start, String end, long releases, long words, boolean partial) {

  /** The next row whose line is wanted, null at the end. */
  static @Nullable CoverageLine next(RowLines coverage, Predicate<RowLines> isWanted)
      throws IOException {
    while (coverage.next()) {
      if (isWanted.test(coverage)) {
        try (JsonParser row = coverage.parse()) {
          row.nextToken();
          return read(row);
        }
      }
    }
    return null;
  }

  private static CoverageLine read(JsonParser row) throws IOException {
    String window = "";
    String organisation = "";
    String role = "";
    String start = "";
    String end = "";
    long releases = 0;
    long words = 0;
    boolean partial = false;
    while (row.nextToken() == JsonToken.FIELD_NAME) {
      String column = row.currentName();
      row.nextToken();
      switch (column) {
        case "window" -> window = row.getText();
        case "organisation" -> organisation = row.getText();
        case "role" -> role = row.getText();
        case "start" -> start = row.getText();
        case "end" -> end = row.getText();
        case "releases" -> releases = row.getLongValue();
        case "words" -> words = row.getLongValue();
        case "partial" -> partial = row.getBooleanValue();
        default -> row.skipChildren();
      }
    }
    SeriesKey group = new SeriesKey(window, organisation, role, "");
    return new CoverageLine(group, start, end, releases, words, partial);
  }
}
