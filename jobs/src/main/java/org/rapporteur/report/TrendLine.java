package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code trends}, as far as the page draws it. Numbers stay as they are written: the
 * page repeats them.
 *
 * @param expected {@code null} as JSON writes it where the table has no value; so for {@code
 *     burstQ}
 */
record TrendLine(
    SeriesKey series,
    String start,
    long releases,
    long mentions,
    String expected,
    String burstQ,
    boolean burst) {

  /** How a row without the topic is written: nothing of it is drawn. */
  private static final byte[] WITHOUT_TOPIC = RowLines.piece("\"releases\":0,");

  /** The next row that has the topic, null at the end. Most rows have not. */
  static @Nullable TrendLine next(RowLines trends) throws IOException {
    while (trends.next()) {
      if (!trends.has(WITHOUT_TOPIC)) {
        try (JsonParser row = trends.parse()) {
          row.nextToken();
          return read(row);
        }
      }
    }
    return null;
  }

  private static TrendLine read(JsonParser trends) throws IOException {
    String window = "";
    String organisation = "";
    String role = "";
    String topic = "";
    String start = "";
    long releases = 0;
    long mentions = 0;
    String expected = "null";
    String burstQ = "null";
    boolean burst = false;
    while (trends.nextToken() == JsonToken.FIELD_NAME) {
      String column = trends.currentName();
      trends.nextToken();
      switch (column) {
        case "window" -> window = trends.getText();
        case "organisation" -> organisation = trends.getText();
        case "role" -> role = trends.getText();
        case "topic" -> topic = trends.getText();
        case "start" -> start = trends.getText();
        case "releases" -> releases = trends.getLongValue();
        case "mentions" -> mentions = trends.getLongValue();
        case "expected" -> expected = trends.getText();
        case "burst_q" -> burstQ = trends.getText();
        case "burst" -> burst = trends.getBooleanValue();
        default -> trends.skipChildren();
      }
    }
    SeriesKey series = new SeriesKey(window, organisation, role, topic);
    return new TrendLine(series, start, releases, mentions, expected, burstQ, burst);
  }
}
