package org.rapporteur.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.TrendRow;

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
    Map<String, Span> kinds, Optional<CoverageRow> coverage, Optional<TrendRow> trend) {

  /**
   * From when to when windows go.
   *
   * @param start the first day of the first
   * @param end the day after the last day of the last
   */
  public record Span(String start, String end) {}

  /** Finds what a set says of a cell: of several kinds with such a window the one named so. */
  public static CellSearch in(PublishedSet set, CellKey key) throws IOException {
    Map<String, Span> kinds = new TreeMap<>(CodePointOrder.COMPARATOR);
    @Nullable CoverageRow found = null;
    for (String kind : kinds(set)) {
      List<CoverageRow> windows = windows(set, key, kind);
      if (!windows.isEmpty()) {
        CoverageRow last = windows.get(windows.size() - 1);
        kinds.put(kind, new Span(day(windows.get(0).start()), day(last.end())));
      }
      for (CoverageRow window : windows) {
        boolean here =
            window.start() == key.window().start().toEpochDay()
                && window.end() == key.window().end().toEpochDay();
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

  private static String day(int epochDay) {
    return LocalDate.ofEpochDay(epochDay).toString();
  }

  private static List<String> kinds(PublishedSet set) throws IOException {
    String kinds = set.made().path("options").path("window").asText();
    return List.of(kinds.split(",", -1));
  }

  /** All windows of a kind: those of an organisation in a role follow each other. */
  private static List<CoverageRow> windows(PublishedSet set, CellKey key, String kind)
      throws IOException {
    return set.rows(Tables.COVERAGE, List.of(kind, key.organisation(), key.role()));
  }

  private static Optional<TrendRow> trend(PublishedSet set, CellKey key, String kind)
      throws IOException {
    String start = key.window().start().toString();
    return set
        .rows(Tables.TRENDS, List.of(kind, key.organisation(), key.role(), key.topic(), start))
        .stream()
        .findFirst();
  }
}
