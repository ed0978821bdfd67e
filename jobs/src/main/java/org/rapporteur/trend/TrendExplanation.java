package org.rapporteur.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.statistics.StratifiedTrend;

/**
 * Why the trend of one topic within issuers is what it is: what each stratum and each window adds
 * to it.
 *
 * @param strata in the order of their keys
 * @param windows by start
 */
public record TrendExplanation(List<OfStratum> strata, List<OfWindow> windows) {

  /**
   * What a stratum adds.
   *
   * @param stratum what its releases have in common
   * @param releases its releases
   * @param having those with the topic
   * @param weight its part of the spread of all releases in time, from 0 to 1: one that lasts
   *     weighs more than one that comes and goes
   * @param adds what it adds to the slope
   */
  public record OfStratum(Stratum stratum, int releases, int having, double weight, double adds) {}

  /**
   * What a window adds.
   *
   * @param start its first day, in days since 1970-01-01
   * @param releases its releases
   * @param having those with the topic
   * @param expected those to expect if each stratum had its share in every window
   * @param adds what it adds to the slope
   */
  public record OfWindow(int start, int releases, int having, double expected, double adds) {}

  /**
   * Explains the trend of a series.
   *
   * @param days its tallies by ascending day, with the topic at index 0
   * @return nothing if there are too few windows for a trend
   */
  public static Optional<TrendExplanation> of(CorpusWindows windows, List<DayTally> days) {
    ShareTrends trends = new ShareTrends(new WindowTotals(windows, days), days, 1);
    return trends.tested()
        ? Optional.of(explained(windows, trends.times(), trends.strata()))
        : Optional.empty();
  }

  private static TrendExplanation explained(
      CorpusWindows windows, int[] times, StrataOfWindows strata) {
    int[] releases = new int[strata.strata().size()];
    int[] having = new int[releases.length];
    for (StrataOfWindows.Cell cell : strata.cells(0)) {
      releases[cell.stratum()] += cell.releases();
      having[cell.stratum()] += cell.having();
    }
    int[] releasesOfWindow = new int[times.length];
    int[] havingOfWindow = new int[times.length];
    double[] expected = new double[times.length];
    for (StrataOfWindows.Cell cell : strata.cells(0)) {
      releasesOfWindow[cell.window()] += cell.releases();
      havingOfWindow[cell.window()] += cell.having();
      expected[cell.window()] +=
          (double) cell.releases() * having[cell.stratum()] / releases[cell.stratum()];
    }
    StratifiedTrend.Trend trend = strata.trend(0);
    double spread = Math.max(trend.spread(), Double.MIN_NORMAL);
    List<OfStratum> ofStrata = new ArrayList<>();
    for (int i = 0; i < releases.length; i++) {
      ofStrata.add(
          new OfStratum(
              Stratum.parse(strata.strata().get(i)),
              releases[i],
              having[i],
              strata.weight(i),
              trend.ofStratum()[i] / spread));
    }
    List<OfWindow> ofWindows = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      ofWindows.add(
          new OfWindow(
              windows.start(times[i]),
              releasesOfWindow[i],
              havingOfWindow[i],
              expected[i],
              trend.ofWindow()[i] / spread));
    }
    return new TrendExplanation(ofStrata, ofWindows);
  }
}
