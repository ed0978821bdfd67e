package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.RowFilter;
import org.rapporteur.table.Rows;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.TrendRow;

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

  private final PublishedSet set;
  private final List<KindWindows> kinds;
  private final EntryPlaces organisations;
  private final EntryPlaces topics;
  private final Intervals intervals;
  private final JsonGenerator page;

  SeriesSection(
      PublishedSet set,
      List<KindWindows> kinds,
      EntryPlaces organisations,
      EntryPlaces topics,
      Intervals intervals,
      JsonGenerator page) {
    this.set = set;
    this.kinds = kinds;
    this.organisations = organisations;
    this.topics = topics;
    this.intervals = intervals;
    this.page = page;
  }

  /** Writes every series that the budget lists, and how many there are in all. */
  void write(SeriesBudget budget) throws IOException {
    long all = 0;
    page.writeArrayFieldStart("series");
    try (Rows<SummaryRow> summaries = set.rows(Tables.SUMMARY);
        Rows<TrendRow> trends =
            set.rows(Tables.TRENDS, RowFilter.isNotZero(Tables.RELEASE_COUNT))) {
      TrendRow row = trends.next();
      for (SummaryRow summary = summaries.next(); summary != null; summary = summaries.next()) {
        all++;
        SeriesKey series = SeriesKey.of(summary);
        if (row == null || !isOf(series, row)) {
          throw new IOException("trends.json: expected rows of " + series + ", found " + row);
        }
        boolean listed = budget.lists(summary);
        if (listed) {
          writeSummary(summary);
        }
        row = copyWindows(row, trends, listed, budget.draws(summary));
      }
      if (row != null) {
        throw new IOException(
            "summary.json: expected a row for " + SeriesKey.of(row) + ", found none");
      }
    }
    page.writeEndArray();
    page.writeNumberField("seriesInAll", all);
  }

  private static boolean isOf(SeriesKey series, TrendRow row) {
    return row.topic().equals(series.topic()) && SeriesKey.of(row).equals(series);
  }

  private void writeSummary(SummaryRow summary) throws IOException {
    SeriesKey series = SeriesKey.of(summary);
    int kind = kind(series);
    page.writeStartArray();
    page.writeNumber(kind);
    page.writeNumber(organisations.existing(series.organisation()));
    page.writeNumber(series.roleNumber());
    page.writeNumber(topics.existing(series.topic()));
    page.writeNumber(summary.releases());
    page.writeNumber(summary.releasesTotal());
    page.writeNumber(summary.about());
    page.writeNumber(summary.mentions());
    page.writeString(LocalDate.ofEpochDay(summary.firstDate()).toString());
    page.writeString(LocalDate.ofEpochDay(summary.lastDate()).toString());
    page.writeNumber(kinds.get(kind).place(summary.peakStart()));
    intervals.add(summary.releases(), summary.releasesTotal());
    new NumberList()
        .addProbability(summary.withinQ())
        .addDecimal(summary.withinSlope())
        .addDecimal(summary.lastChange())
        .addDecimal(summary.lastLow())
        .addDecimal(summary.lastHigh())
        .addProbability(summary.lastQ())
        .writeNumbers(page);
    page.writeNumber(DIRECTIONS.indexOf(summary.direction()));
    page.writeNumber(Boolean.TRUE.equals(summary.mix()) ? 1 : 0);
  }

  /**
   * Writes {@code [place, releases, about, mentions, ...]}, or null for a series that is not drawn,
   * and the bursts {@code [place, releases, expected, q, ...]}.
   *
   * @return the first row of the next series, null at the end
   */
  private @Nullable TrendRow copyWindows(
      TrendRow first, Rows<TrendRow> trends, boolean listed, boolean drawn) throws IOException {
    SeriesKey series = SeriesKey.of(first);
    KindWindows kind = kinds.get(kind(series));
    NumberList bursts = new NumberList();
    NumberList cells = new NumberList();
    TrendRow row = first;
    while (row != null && isOf(series, row)) {
      int place = kind.place(row.start());
      if (drawn) {
        cells.add(place).add(row.releases()).add(row.about()).add(row.mentions());
        intervals.add(row.releases(), row.releasesTotal());
        intervals.add(row.about(), row.releasesTotal());
      }
      if (listed && row.burst()) {
        bursts
            .add(place)
            .add(row.releases())
            .addDecimal(row.expected())
            .addProbability(row.burstQ());
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
