package org.rapporteur.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.set.CompositionColumns;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.RowFilter;
import org.rapporteur.table.Rows;
import org.rapporteur.trend.CompositionRow;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.TrendRow;
import org.rapporteur.trend.TrendWindows;

/** What a published set says of trends. */
public record TrendTables(PublishedSet set) {

  /** The kind of windows to speak of trends of all releases in; none if the set has no release. */
  public Optional<TrendWindows> windows() throws IOException {
    Map<String, List<CoverageRow>> kinds = new LinkedHashMap<>();
    RowFilter ofAll = RowFilter.is(Tables.ORGANISATION_ID, DayTallies.ALL);
    try (Rows<CoverageRow> rows = set.rows(Tables.COVERAGE, ofAll)) {
      for (CoverageRow row = rows.next(); row != null; row = rows.next()) {
        kinds.computeIfAbsent(row.window(), kind -> new ArrayList<>()).add(row);
      }
    }
    return TrendWindows.choose(
        kinds.entrySet().stream()
            .map(kind -> TrendWindows.of(kind.getKey(), kind.getValue()))
            .toList());
  }

  /** The topics of an organisation in a role. */
  public List<SummaryRow> topics(String kind, String organisation, String role) throws IOException {
    return set.rows(Tables.SUMMARY, List.of(kind, organisation, role));
  }

  /** A topic's row of the last full window; none if it has none. */
  public Optional<TrendRow> last(SummaryRow topic) throws IOException {
    @Nullable Integer start = topic.lastStart();
    if (start == null) {
      return Optional.empty();
    }
    List<String> key =
        List.of(
            topic.window(),
            topic.organisation(),
            topic.role(),
            topic.topic(),
            LocalDate.ofEpochDay(start).toString());
    return set.rows(Tables.TRENDS, key).stream().findFirst();
  }

  /** What the windows of a kind are made of. */
  public List<CompositionRow> composition(String kind) throws IOException {
    return set.rows(CompositionColumns.COMPOSITION, List.of(kind));
  }

  /** What every issuer published in the windows of a kind; those without releases are left out. */
  public List<CoverageRow> issuers(String kind) throws IOException {
    List<CoverageRow> issuers = new ArrayList<>();
    RowFilter filled = RowFilter.isNotZero(Tables.RELEASE_COUNT);
    try (Rows<CoverageRow> rows = set.rows(Tables.COVERAGE, filled)) {
      for (CoverageRow row = rows.next(); row != null; row = rows.next()) {
        if (row.window().equals(kind)
            && row.role().equals(DayTallies.ISSUED)
            && !row.organisation().equals(DayTallies.ALL)) {
          issuers.add(row);
        }
      }
    }
    return issuers;
  }
}
