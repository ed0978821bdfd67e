package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
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
    try (RowLines summaries = tables.lines("summary");
        TrendLines trends = tables.trendLines()) {
      TrendLine row = trends.next();
      SummaryLine summary = SummaryLine.next(summaries);
      while (summary != null) {
        all++;
        if (row == null || !row.series().equals(summary.series())) {
          throw new IOException(
              "trends.json: expected rows of " + summary.series() + ", found " + row);
        }
        boolean listed = budget.lists(summary);
        if (listed) {
          writeSummary(summary);
        }
        row = copyWindows(row, trends, listed, budget.draws(summary));
        summary = SummaryLine.next(summaries);
      }
      if (row != null) {
        throw new IOException("summary.json: expected a row for " + row.series() + ", found none");
      }
    }
    page.writeEndArray();
    page.writeNumberField("seriesInAll", all);
  }

  private void writeSummary(SummaryLine summary) throws IOException {
    SeriesKey series = summary.series();
    int kind = kind(series);
    page.writeStartArray();
    page.writeNumber(kind);
    page.writeNumber(organisations.existing(series.organisation()));
    page.writeNumber(series.roleNumber());
    page.writeNumber(topics.existing(series.topic()));
    page.writeNumber(summary.releases());
    page.writeNumber(summary.releasesTotal());
    page.writeNumber(summary.mentions());
    page.writeString(summary.firstDate());
    page.writeString(summary.lastDate());
    page.writeNumber(kinds.get(kind).place(summary.peakStart()));
    page.writeRawValue(summary.kendallQ());
    page.writeRawValue(summary.slope());
    page.writeNumber(DIRECTIONS.indexOf(summary.direction()));
  }

  /**
   * Writes {@code [place, releases, mentions, ...]}, or null for a series that is not drawn, and
   * the bursts {@code [place, releases, expected, q, ...]}.
   *
   * @return the first row of the next series, null at the end
   */
  private @Nullable TrendLine copyWindows(
      TrendLine first, TrendLines trends, boolean listed, boolean drawn) throws IOException {
    KindWindows kind = kinds.get(kind(first.series()));
    NumberList bursts = new NumberList();
    NumberList cells = new NumberList();
    TrendLine row = first;
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
      row = trends.next();
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
