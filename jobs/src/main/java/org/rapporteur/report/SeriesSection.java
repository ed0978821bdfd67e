package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies {@code summary} and {@code trends} to the page, which are in one order, so that both are
 * read side by side. Of a series' windows only those with the topic are written: the others are
 * zero where coverage has releases, and gaps where it has none.
 */
final class SeriesSection {

  private static final List<String> DIRECTIONS = List.of("", "rising", "falling", "steady");

  private final SetTables tables;
  private final List<WindowKind> kinds;
  private final Places organisations;
  private final Places topics;
  private final JsonGenerator page;

  SeriesSection(
      SetTables tables,
      List<WindowKind> kinds,
      Places organisations,
      Places topics,
      JsonGenerator page) {
    this.tables = tables;
    this.kinds = kinds;
    this.organisations = organisations;
    this.topics = topics;
    this.page = page;
  }

  /** Writes every series that the budget admits, and how many there are in all. */
  void write(SeriesBudget budget) throws IOException {
    long all = 0;
    page.writeArrayFieldStart("series");
    try (MappingIterator<JsonNode> summaries = tables.rows("summary");
        JsonParser trends = tables.tokens("trends")) {
      TrendRow row = TrendRow.next(trends);
      while (summaries.hasNext()) {
        JsonNode summary = summaries.next();
        SeriesKey series = SeriesKey.of(summary);
        all++;
        if (row == null || !row.series().equals(series)) {
          throw new IOException("trends.json: expected rows of " + series + ", found " + row);
        }
        boolean drawn = budget.admits(summary);
        if (drawn) {
          writeSummary(series, summary);
        }
        row = copyWindows(row, trends, drawn);
      }
      if (row != null) {
        throw new IOException("summary.json: expected a row for " + row.series() + ", found none");
      }
    }
    page.writeEndArray();
    page.writeNumberField("seriesInAll", all);
  }

  private void writeSummary(SeriesKey series, JsonNode summary) throws IOException {
    int kind = kind(series);
    page.writeStartArray();
    page.writeNumber(kind);
    page.writeNumber(organisations.existing(series.organisation()));
    page.writeNumber(series.roleNumber());
    page.writeNumber(topics.existing(series.topic()));
    for (String column :
        List.of("releases", "releases_total", "share", "mentions", "first_date", "last_date")) {
      page.writeTree(summary.path(column));
    }
    page.writeNumber(kinds.get(kind).place(summary.path("peak_start").asText("")));
    for (String column : List.of("kendall_q", "slope")) {
      page.writeTree(summary.path(column));
    }
    page.writeNumber(DIRECTIONS.indexOf(summary.path("direction").asText("")));
  }

  /**
   * Writes {@code [place, releases, mentions, ...]} and the bursts {@code [place, expected, q,
   * ...]}.
   *
   * @return the first row of the next series, null at the end
   */
  private @Nullable TrendRow copyWindows(TrendRow first, JsonParser trends, boolean drawn)
      throws IOException {
    WindowKind kind = kinds.get(kind(first.series()));
    Numbers bursts = new Numbers();
    Numbers cells = new Numbers();
    TrendRow row = first;
    while (row != null && row.series().equals(first.series())) {
      int place = kind.place(row.start());
      if (drawn && row.releases() > 0) {
        cells.add(place).add(row.releases()).add(row.mentions());
      }
      if (drawn && row.burst()) {
        bursts.add(place).add(row.expected()).add(row.burstQ());
      }
      row = TrendRow.next(trends);
    }
    if (drawn) {
      cells.write(page);
      bursts.write(page);
      page.writeEndArray();
    }
    return row;
  }

  private int kind(SeriesKey series) throws IOException {
    for (int place = 0; place < kinds.size(); place++) {
      if (kinds.get(place).name().equals(series.window())) {
        return place;
      }
    }
    throw new IOException("coverage.json: expected rows for the window " + series.window());
  }
}
