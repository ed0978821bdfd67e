package org.rapporteur.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.set.CoverageCell;
import org.rapporteur.set.DataPackage;
import org.rapporteur.set.Tables;
import org.rapporteur.set.TrendCell;
import org.rapporteur.table.SortedRows;

/**
 * What a published set says of a cell.
 *
 * @param kinds the kinds of windows that the set has for the organisation in its role, and from
 *     when to when each goes; none if it has no release in that role
 * @param coverage all its releases in the window, if there is such a window
 * @param trend the cell's numbers; none if no release is in the window, or the organisation never
 *     speaks of the topic
 */
public record CellSearch(
    Map<String, Span> kinds, Optional<CoverageCell> coverage, Optional<TrendCell> trend) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Comparator<CoverageCell> COVERAGE_ORDER =
      Comparator.comparing(CoverageCell::window, CodePointOrder.COMPARATOR)
          .thenComparing(CoverageCell::organisation, CodePointOrder.COMPARATOR)
          .thenComparing(CoverageCell::role, CodePointOrder.COMPARATOR)
          .thenComparing(CoverageCell::start);

  private static final Comparator<TrendCell.Key> TREND_ORDER =
      Comparator.comparing(TrendCell.Key::window, CodePointOrder.COMPARATOR)
          .thenComparing(TrendCell.Key::organisation, CodePointOrder.COMPARATOR)
          .thenComparing(TrendCell.Key::role, CodePointOrder.COMPARATOR)
          .thenComparing(TrendCell.Key::topic, CodePointOrder.COMPARATOR)
          .thenComparing(TrendCell.Key::start);

  /**
   * From when to when windows go.
   *
   * @param start the first day of the first
   * @param end the day after the last day of the last
   */
  public record Span(String start, String end) {}

  /** Finds what a set says of a cell: of several kinds with such a window the one named so. */
  public static CellSearch in(Path set, CellKey key) throws IOException {
    Map<String, Span> kinds = new TreeMap<>(CodePointOrder.COMPARATOR);
    @Nullable CoverageCell found = null;
    for (String kind : kinds(set)) {
      List<CoverageCell> windows = windows(set, key, kind);
      if (!windows.isEmpty()) {
        CoverageCell last = windows.get(windows.size() - 1);
        kinds.put(kind, new Span(windows.get(0).start(), last.end()));
      }
      for (CoverageCell window : windows) {
        boolean here =
            window.start().equals(key.window().start().toString())
                && window.end().equals(key.window().end().toString());
        if (here && (found == null || kind.equals(key.window().kind()))) {
          found = window;
        }
      }
    }
    return new CellSearch(
        kinds,
        Optional.ofNullable(found),
        found == null ? Optional.empty() : trend(set, key, found.window()));
  }

  private static List<String> kinds(Path set) throws IOException {
    JsonNode described = JSON.readTree(set.resolve(DataPackage.FILE).toFile());
    String kinds = described.path("rapporteur").path("options").path("window").asText();
    return List.of(kinds.split(",", -1));
  }

  /** All windows of a kind: those of an organisation in a role follow each other. */
  private static List<CoverageCell> windows(Path set, CellKey key, String kind) throws IOException {
    CoverageCell first =
        new CoverageCell(kind, key.organisation(), key.role(), "", "", 0, 0, "", false);
    return new SortedRows<>(CoverageCell.class, set.resolve(Tables.COVERAGE.name() + ".json"))
        .from(
            row -> COVERAGE_ORDER.compare(row, first),
            row ->
                row.window().equals(kind)
                    && row.organisation().equals(key.organisation())
                    && row.role().equals(key.role()));
  }

  private static Optional<TrendCell> trend(Path set, CellKey key, String kind) throws IOException {
    ToIntFunction<TrendCell> order =
        row ->
            TREND_ORDER.compare(
                row.key(),
                new TrendCell.Key(
                    kind,
                    key.organisation(),
                    key.role(),
                    key.topic(),
                    key.window().start().toString()));
    return new SortedRows<>(TrendCell.class, set.resolve(Tables.TRENDS.name() + ".json"))
        .from(order, row -> order.applyAsInt(row) == 0).stream().findFirst();
  }
}
