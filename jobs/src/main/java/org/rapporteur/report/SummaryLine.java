package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code summary}, as far as the page shows it. Numbers with a point stay as they are
 * written, {@code null} where the table has no value; a date that it has not is empty.
 */
record SummaryLine(
    SeriesKey series,
    long releases,
    long releasesTotal,
    long mentions,
    String firstDate,
    String lastDate,
    String peakStart,
    String kendallQ,
    String slope,
    String direction) {

  /** The next row, null at the end. */
  static @Nullable SummaryLine next(RowLines summary) throws IOException {
    if (!summary.next()) {
      return null;
    }
    try (JsonParser row = summary.parse()) {
      row.nextToken();
      return read(row);
    }
  }

  private static SummaryLine read(JsonParser row) throws IOException {
    String window = "";
    String organisation = "";
    String role = "";
    String topic = "";
    long releases = 0;
    long releasesTotal = 0;
    long mentions = 0;
    String firstDate = "";
    String lastDate = "";
    String peakStart = "";
    String kendallQ = "null";
    String slope = "null";
    String direction = "";
    while (row.nextToken() == JsonToken.FIELD_NAME) {
      String column = row.currentName();
      row.nextToken();
      switch (column) {
        case "window" -> window = row.getText();
        case "organisation" -> organisation = row.getText();
        case "role" -> role = row.getText();
        case "topic" -> topic = row.getText();
        case "releases" -> releases = row.getLongValue();
        case "releases_total" -> releasesTotal = row.getLongValue();
        case "mentions" -> mentions = row.getLongValue();
        case "first_date" -> firstDate = row.getValueAsString("");
        case "last_date" -> lastDate = row.getValueAsString("");
        case "peak_start" -> peakStart = row.getValueAsString("");
        case "kendall_q" -> kendallQ = row.getText();
        case "slope" -> slope = row.getText();
        case "direction" -> direction = row.getValueAsString("");
        default -> row.skipChildren();
      }
    }
    return new SummaryLine(
        new SeriesKey(window, organisation, role, topic),
        releases,
        releasesTotal,
        mentions,
        firstDate,
        lastDate,
        peakStart,
        kendallQ,
        slope,
        direction);
  }

  /** Whether the series is one of all releases. */
  boolean isOfAll() {
    return series.organisation().equals("all");
  }
}
