package org.rapporteur.table;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a cell in a published set, row by row.
 *
 * @param kinds the kinds of windows that the set has for the organisation in its role, and from
 *     when to when each goes; none if it has no release in that role
 * @param coverage all its releases in the window, if there is such a window
 * @param trend the cell's numbers; none if no release is in the window, or the organisation never
 *     speaks of the topic
 */
public record CellSearch(
    Map<String, Span> kinds, Optional<CoverageCell> coverage, Optional<TrendCell> trend) {

  /**
   * From when to when windows go.
   *
   * @param start the first day of the first
   * @param end the day after the last day of the last
   */
  public record Span(String start, String end) {}

  /** Finds what a set says of a cell. */
  public static CellSearch in(Path set, CellKey key) throws IOException {
    Map<String, Span> kinds = new TreeMap<>();
    CoverageCell coverage = coverage(set, key, kinds);
    TrendCell trend =
        coverage == null || coverage.releases() == 0 ? null : trend(set, key, coverage.window());
    return new CellSearch(kinds, Optional.ofNullable(coverage), Optional.ofNullable(trend));
  }

  /** Of several kinds with such a window the one that is named so. */
  private static @Nullable CoverageCell coverage(Path set, CellKey key, Map<String, Span> kinds)
      throws IOException {
    @Nullable CoverageCell found = null;
    try (MappingIterator<CoverageCell> rows =
        JsonRows.read(CoverageCell.class, set.resolve(Tables.COVERAGE.name() + ".json"))) {
      while (rows.hasNextValue()) {
        CoverageCell row = rows.nextValue();
        if (!row.organisation().equals(key.organisation()) || !row.role().equals(key.role())) {
          continue;
        }
        kinds.merge(
            row.window(),
            new Span(row.start(), row.end()),
            (before, now) -> new Span(before.start(), now.end()));
        boolean here =
            row.start().equals(key.window().start().toString())
                && row.end().equals(key.window().end().toString());
        if (here && (found == null || row.window().equals(key.window().kind()))) {
          found = row;
        }
      }
    }
    return found;
  }

  private static @Nullable TrendCell trend(Path set, CellKey key, String kind) throws IOException {
    try (MappingIterator<TrendCell> rows =
        JsonRows.read(TrendCell.class, set.resolve(Tables.TRENDS.name() + ".json"))) {
      while (rows.hasNextValue()) {
        TrendCell row = rows.nextValue();
        if (row.window().equals(kind)
            && row.organisation().equals(key.organisation())
            && row.role().equals(key.role())
            && row.topic().equals(key.topic())
            && row.start().equals(key.window().start().toString())) {
          return row;
        }
      }
    }
    return null;
  }
}
