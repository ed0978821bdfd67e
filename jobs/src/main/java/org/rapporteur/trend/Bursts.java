package org.rapporteur.trend;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.statistics.BenjaminiHochberg;
import org.rapporteur.statistics.BetaBinomial;

/**
 * Which rows of an organisation's series stand out from their baseline: the rows before, passing
 * over windows without releases; in a sliding kind only such as do not overlap.
 */
final class Bursts {

  private static final int SHORTEST_BASELINE = 4;
  private static final int LEAST_RELEASES = 3;
  private static final double FALSE_ALARMS = 0.05;

  private final WindowTotals totals;
  private final int baseline;
  private final int[] rowBefore;
  private final int[] lengths;
  private final long[] baselineTotals;
  private final double[][] p;
  private final double[][] q;

  /**
   * @param baseline how many earlier windows to compare with, at least 4
   */
  Bursts(WindowTotals totals, List<TopicSeries> series, int baseline) {
    this.totals = totals;
    this.baseline = baseline;
    this.rowBefore = rowsBefore(totals);
    this.lengths = new int[totals.rows()];
    this.baselineTotals = new long[totals.rows()];
    this.p = new double[series.size()][totals.rows()];
    this.q = new double[series.size()][totals.rows()];
    for (int row = 0; row < totals.rows(); row++) {
      for (int at = rowBefore[row]; at >= 0 && lengths[row] < baseline; at = rowBefore[at]) {
        lengths[row]++;
        baselineTotals[row] += totals.releases(at);
      }
      judge(series, row);
    }
  }

  private static int[] rowsBefore(WindowTotals totals) {
    int distance = Math.min(totals.windows().kind().windowsPerSize(), totals.windows().count());
    int[] latest = new int[distance];
    Arrays.fill(latest, -1);
    int[] before = new int[totals.rows()];
    for (int row = 0; row < before.length; row++) {
      int phase = totals.window(row) % distance;
      before[row] = latest[phase];
      latest[phase] = row;
    }
    return before;
  }

  private void judge(List<TopicSeries> series, int row) {
    double[] family = new double[series.size()];
    for (int i = 0; i < family.length; i++) {
      family[i] = hasBaseline(row) ? probability(series.get(i), row) : Double.NaN;
      p[i][row] = family[i];
    }
    double[] adjusted = hasBaseline(row) ? BenjaminiHochberg.adjust(family) : family;
    for (int i = 0; i < family.length; i++) {
      q[i][row] = adjusted[i];
    }
  }

  private boolean hasBaseline(int row) {
    return lengths[row] >= SHORTEST_BASELINE;
  }

  private double probability(TopicSeries series, int row) {
    long successes = baselineReleases(series, row);
    return BetaBinomial.atLeast(
        series.releases(row),
        totals.releases(row),
        0.5 + successes,
        0.5 + (baselineTotals[row] - successes));
  }

  private long baselineReleases(TopicSeries series, int row) {
    long sum = 0;
    int left = baseline;
    for (int at = rowBefore[row]; at >= 0 && left > 0; at = rowBefore[at]) {
      sum += series.releases(at);
      left--;
    }
    return sum;
  }

  /** Releases to expect if nothing has changed; NaN if the baseline is too short. */
  double expected(TopicSeries series, int row) {
    return hasBaseline(row)
        ? totals.releases(row) * (0.5 + baselineReleases(series, row)) / (1.0 + baselineTotals[row])
        : Double.NaN;
  }

  /** The probability of so many releases or more; NaN if the baseline is too short. */
  double p(int series, int row) {
    return p[series][row];
  }

  /** The same, corrected for the number of topics in the window. */
  double q(int series, int row) {
    return q[series][row];
  }

  /** Whether a row stands out, with releases enough to say so. */
  boolean burst(TopicSeries series, int index, int row) {
    return q[index][row] <= FALSE_ALARMS && series.releases(row) >= LEAST_RELEASES;
  }
}
