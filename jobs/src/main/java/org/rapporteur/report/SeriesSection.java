package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.BufferedReader;
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

  private static final int NUMBERS_OF_A_BURST = 4;

  /** The newest, which the page lists; a chart would show them all. */
  private static final int BURSTS_IF_NOT_DRAWN = 3;

  private final SetTables tables;
  private final List<KindWindows> kinds;
  private final EntryPlaces organisations;
  private final EntryPlaces topics;
  private final JsonGenerator page;

  SeriesSection(
      SetTables tables,
      List<KindWindows> kinds,
      EntryPlaces organisations,
      EntryPlaces topics,
      JsonGenerator page) {
    this.tables = tables;
    this.kinds = kinds;
    this.organisations = organisations;
    this.topics = topics;
    this.page = page;
  }

  /** Writes every series that the budget lists, and how many there are in all. */
  void write(SeriesBudget budget) throws IOException {
    long all = 0;
    page.writeArrayFieldStart("series");
    try (MappingIterator<JsonNode> summaries = tables.rows("summary");
        BufferedReader trends = tables.lines("trends")) {
      DrawnRow row = DrawnRow.next(trends);
      while (summaries.hasNext()) {
        JsonNode summary = summaries.next();
        SeriesKey series = SeriesKey.of(summary);
        all++;
        if (row == null || !row.series().equals(series)) {
          throw new IOException("trends.json: expected rows of " + series + ", found " + row);
        }
        boolean listed = budget.lists(summary);
        if (listed) {
          writeSummary(series, summary);
        }
        row = copyWindows(row, trends, listed, budget.draws(summary));
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
        List.of("releases", "releases_total", "mentions", "first_date", "last_date")) {
      page.writeTree(summary.path(column));
    }
    page.writeNumber(kinds.get(kind).place(summary.path("peak_start").asText("")));
    for (String column : List.of("kendall_q", "slope")) {
      page.writeTree(summary.path(column));
    }
    page.writeNumber(DIRECTIONS.indexOf(summary.path("direction").asText("")));
  }

  /**
   * Writes {@code [place, releases, mentions, ...]}, or null for a series that is not drawn, and
   * the bursts {@code [place, releases, expected, q, ...]}.
   *
   * @return the first row of the next series, null at the end
   */
  private @Nullable DrawnRow copyWindows(
      DrawnRow first, BufferedReader trends, boolean listed, boolean drawn) throws IOException {
    KindWindows kind = kinds.get(kind(first.series()));
    NumberList bursts = new NumberList();
    NumberList cells = new NumberList();
    DrawnRow row = first;
    while (row != null && row.series().equals(first.series())) {
      int place = kind.place(row.start());
      if (drawn && row.releases() > 0) {
        cells.add(place).add(row.releases()).add(row.mentions());
      }
      if (listed && row.burst()) {
        bursts.add(place).add(row.releases()).add(row.expected()).add(row.burstQ());
        if (!drawn) {
          bursts.keepLast(BURSTS_IF_NOT_DRAWN * NUMBERS_OF_A_BURST);
        }
      }
      row = DrawnRow.next(trends);
    }
    if (listed) {
      if (drawn) {
        cells.write(page);
      } else {
        page.writeNull();
      }
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
