package org.rapporteur.trend;

import java.util.Arrays;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.statistics.MannKendall;
import org.rapporteur.statistics.TheilSen;

/**
 * How the shares of an organisation's series move over time: over all windows with a release that
 * are not partial; in a sliding kind only such as do not overlap, counted back from the last full
 * one.
 */
final class ShareTrends {

  private static final int FEWEST_WINDOWS = 8;

  private final int[] rows;
  private final int[] times;
  private final boolean tested;

  ShareTrends(WindowTotals totals) {
    CorpusWindows windows = totals.windows();
    int[] chosen = new int[totals.rows()];
    int count = 0;
    int last = windows.lastFullWindow();
    for (int row = 0; row < chosen.length; row++) {
      int window = totals.window(row);
      boolean inStep = (last - window) % windows.kind().windowsPerSize() == 0;
      if (window <= last && inStep && !windows.partial(window)) {
        chosen[count++] = row;
      }
    }
    this.rows = Arrays.copyOf(chosen, count);
    this.times = Arrays.stream(rows).map(totals::window).toArray();
    this.tested = count >= FEWEST_WINDOWS && !windows.kind().isShorterThanAWeek();
  }

  /** The trend of a series; all NaN if there are too few windows or they are too short. */
  Trend of(TopicSeries series) {
    if (!tested) {
      return new Trend(Double.NaN, Double.NaN, Double.NaN);
    }
    double[] shares = Arrays.stream(rows).mapToDouble(series::share).toArray();
    MannKendall test = MannKendall.of(shares);
    return new Trend(test.tau(), test.p(), TheilSen.slope(times, shares));
  }

  /**
   * The trend of one series.
   *
   * @param tau Kendall's tau-b; NaN also if all shares are equal
   * @param p two-sided p of the Mann-Kendall test
   * @param slope typical change of share from one window to the next
   */
  record Trend(double tau, double p, double slope) {

    private static final double FALSE_ALARMS = 0.05;

    /** The direction in a word, given the corrected p; empty if there is no trend to speak of. */
    String direction(double q) {
      if (Double.isNaN(p)) {
        return "";
      }
      if (q > FALSE_ALARMS || slope == 0 || tau == 0) {
        return "steady";
      }
      return tau > 0 ? "rising" : "falling";
    }
  }
}
