package org.rapporteur.trend;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.statistics.MannKendall;
import org.rapporteur.statistics.PairOrder;
import org.rapporteur.statistics.StratifiedTrend;
import org.rapporteur.statistics.TheilSen;

/**
 * How the shares of an organisation's series move over time, and how far that is more than who
 * publishes: over all windows with releases enough that are not partial; in a sliding kind only
 * such as do not overlap, counted back from the last full one.
 */
final class ShareTrends {

  private final int[] rows;
  private final int[] times;
  private final StrataOfWindows strata;
  private final boolean tested;

  /**
   * @param days the tallies that the totals are of
   * @param topics how many topics there are
   */
  ShareTrends(WindowTotals totals, List<DayTally> days, int topics) {
    CorpusWindows windows = totals.windows();
    int[] chosen = new int[totals.rows()];
    int count = 0;
    int last = windows.lastFullWindow();
    for (int row = 0; row < chosen.length; row++) {
      int window = totals.window(row);
      boolean inStep = (last - window) % windows.kind().windowsPerSize() == 0;
      boolean enough = totals.releases(row) >= Thresholds.TREND_RELEASES_TOTAL;
      if (window <= last && inStep && enough && !windows.partial(window)) {
        chosen[count++] = row;
      }
    }
    this.rows = Arrays.copyOf(chosen, count);
    this.times = Arrays.stream(rows).map(totals::window).toArray();
    this.tested = count >= Thresholds.TREND_WINDOWS && !windows.kind().isShorterThanAWeek();
    this.strata =
        tested
            ? StrataOfWindows.of(windows, times, days, topics)
            : StrataOfWindows.of(windows, new int[0], List.of(), topics);
  }

  /** The windows that the trend looks at, by their numbers; they may be too few for one. */
  int[] times() {
    return times.clone();
  }

  /** Whether there is a trend to speak of. */
  boolean tested() {
    return tested;
  }

  /** What the releases of these windows are in each stratum. */
  StrataOfWindows strata() {
    return strata;
  }

  /** The trend of a series; all NaN if there are too few windows or they are too short. */
  Trend of(TopicSeries series) {
    if (!tested) {
      return new Trend(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double[] shares = Arrays.stream(rows).mapToDouble(series::share).toArray();
    PairOrder order = PairOrder.of(shares);
    MannKendall test = MannKendall.of(order);
    StratifiedTrend.Trend within = strata.trend(series.index());
    return new Trend(
        test.tau(), test.p(), TheilSen.slope(times, shares, order), within.slope(), within.p());
  }

  /**
   * The trend of one series.
   *
   * @param tau Kendall's tau-b; NaN also if all shares are equal
   * @param p two-sided p of the Mann-Kendall test
   * @param slope typical change of share from one window to the next
   * @param withinSlope the same among releases alike
   * @param withinP the two-sided p that it is not 0
   */
  record Trend(double tau, double p, double slope, double withinSlope, double withinP) {

    /** The direction in a word, given the corrected p; empty if there is no trend to speak of. */
    String direction(double withinQ) {
      return Double.isNaN(withinP) ? "" : word(withinSlope, withinQ);
    }

    /** Whether the raw shares move and what publishes explains it, given both corrected p. */
    boolean isMix(double q, double withinQ) {
      String raw = word(slope, q);
      return !raw.equals(STEADY) && !raw.equals(direction(withinQ));
    }

    private static String word(double slope, double q) {
      if (q > Thresholds.SURE || slope == 0) {
        return STEADY;
      }
      return slope > 0 ? "rising" : "falling";
    }

    private static final String STEADY = "steady";
  }
}
