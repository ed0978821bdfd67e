package org.rapporteur.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.SummaryRow;

/**
 * How many releases a series needs to be listed and to be drawn, so that the page stays a few
 * megabytes however large the corpus is: the series with the most releases go in first.
 */
final class SeriesBudget {

  /**
   * What a page may hold.
   *
   * @param listed how many series with their summary, at about 100 bytes each
   * @param windows how many windows of series that are drawn, at about 10 bytes each
   */
  record Limits(long listed, long windows) {

    /** About 6 MB when used up. */
    static final Limits OF_A_PAGE = new Limits(20_000, 400_000);
  }

  private final long fewestListed;
  private final long fewestDrawn;
  private final Map<String, Long> releasesByTopic = new HashMap<>();

  /** Reads {@code summary} once. */
  SeriesBudget(PublishedSet set, List<KindWindows> kinds, Limits limits) throws IOException {
    Map<String, KindWindows> kindsByName = new HashMap<>();
    kinds.forEach(kind -> kindsByName.put(kind.name(), kind));
    NavigableMap<Long, Long> seriesByReleases = new TreeMap<>();
    NavigableMap<Long, Long> windowsByReleases = new TreeMap<>();
    try (Rows<SummaryRow> rows = set.rows(Tables.SUMMARY)) {
      for (SummaryRow row = rows.next(); row != null; row = rows.next()) {
        KindWindows kind = kindsByName.get(row.window());
        long windows = kind == null ? 0 : kind.withReleases(SeriesKey.of(row).group());
        seriesByReleases.merge((long) row.releases(), 1L, Long::sum);
        windowsByReleases.merge(
            (long) row.releases(), Math.min(row.releases(), windows), Long::sum);
        if (isOfAll(row)) {
          releasesByTopic.put(row.topic(), (long) row.releases());
        }
      }
    }
    fewestListed = fewest(seriesByReleases, limits.listed());
    fewestDrawn = Math.max(fewestListed, fewest(windowsByReleases, limits.windows()));
  }

  /** Whether the page says what became of the series; always of those of {@code all}. */
  boolean lists(SummaryRow summary) {
    return isOfAll(summary) || summary.releases() >= fewestListed;
  }

  /** Whether the page holds the windows of the series too. */
  boolean draws(SummaryRow summary) {
    return isOfAll(summary) || summary.releases() >= fewestDrawn;
  }

  private static boolean isOfAll(SummaryRow summary) {
    return summary.organisation().equals(DayTallies.ALL);
  }

  /** The releases that have each topic, whoever issued them. */
  Map<String, Long> releasesByTopic() {
    return releasesByTopic;
  }

  /** The fewest releases of which all series fit, given what the series of each number take. */
  private static long fewest(NavigableMap<Long, Long> sizes, long limit) {
    long sum = 0;
    long fewest = Long.MAX_VALUE;
    for (Map.Entry<Long, Long> size : sizes.descendingMap().entrySet()) {
      sum += size.getValue();
      if (sum > limit) {
        return fewest;
      }
      fewest = size.getKey();
    }
    return 0;
  }
}
