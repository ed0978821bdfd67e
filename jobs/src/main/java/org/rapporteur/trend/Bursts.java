package org.rapporteur.trend;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.rapporteur.statistics.BenjaminiHochberg;
import org.rapporteur.statistics.BetaBinomial;

/**
 * Which rows of an organisation's series stand out from their baseline: the rows before, passing
 * over windows without releases; in a sliding kind only such as do not overlap.
 */
final class Bursts {

  private final WindowTotals totals;
  private final int[] rowBefore;
  private final int[] rowLeaving;
  private final int[] baselineLengths;
  private final int[] baselineTotals;
  private final int[][] baselineReleases;
  private final double[][] p;
  private final double[][] q;

  /**
   * @param series all series of the organisation in its role
   * @param baseline how many earlier windows to compare with, at least 4
   */
  Bursts(WindowTotals totals, List<TopicSeries> series, int baseline) {
    this.totals = totals;
    this.rowBefore = rowsBefore(totals);
    this.rowLeaving = rowsLeaving(rowBefore, baseline);
    this.baselineLengths = baselineSums(row -> 1);
    this.baselineTotals = baselineSums(totals::releases);
    this.baselineReleases = new int[series.size()][];
    Arrays.setAll(baselineReleases, i -> baselineSums(series.get(i)::releases));
    this.p = new double[series.size()][totals.rows()];
    this.q = new double[series.size()][totals.rows()];
    for (int row = 0; row < totals.rows(); row++) {
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

  /** For each row, the one that its baseline lacks and that of the row before has; -1 if none. */
  private static int[] rowsLeaving(int[] rowBefore, int baseline) {
    int[] leaving = new int[rowBefore.length];
    for (int row = 0; row < leaving.length; row++) {
      leaving[row] = rowBefore[row];
      for (int step = 0; step < baseline && leaving[row] >= 0; step++) {
        leaving[row] = rowBefore[leaving[row]];
      }
    }
    return leaving;
  }

  private int[] baselineSums(IntUnaryOperator countOfRow) {
    int[] sums = new int[rowBefore.length];
    for (int row = 0; row < sums.length; row++) {
      int before = rowBefore[row];
      if (before >= 0) {
        int leaving = rowLeaving[row];
        sums[row] = sums[before] + countOfRow.applyAsInt(before);
        sums[row] -= leaving < 0 ? 0 : countOfRow.applyAsInt(leaving);
      }
    }
    return sums;
  }

  private void judge(List<TopicSeries> series, int row) {
    double[] family = new double[series.size()];
    Arrays.setAll(family, i -> probability(i, series.get(i).releases(row), row));
    double[] adjusted = hasBaseline(row) ? BenjaminiHochberg.adjust(family) : family;
    for (int i = 0; i < family.length; i++) {
      p[i][row] = family[i];
      q[i][row] = adjusted[i];
    }
  }

  private boolean hasBaseline(int row) {
    return baselineLengths[row] >= Thresholds.BASELINE_WINDOWS;
  }

  private double probability(int series, int releases, int row) {
    int successes = baselineReleases[series][row];
    return hasBaseline(row)
        ? BetaBinomial.atLeast(
            releases,
            totals.releases(row),
            0.5 + successes,
            0.5 + (baselineTotals[row] - successes))
        : Double.NaN;
  }

  /** Releases to expect if nothing has changed; NaN if the baseline is too short. */
  double expected(int series, int row) {
    return hasBaseline(row)
        ? totals.releases(row) * (0.5 + baselineReleases[series][row]) / (1.0 + baselineTotals[row])
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
  boolean burst(int series, int releases, int row) {
    return q[series][row] <= Thresholds.SURE && releases >= Thresholds.RELEASES;
  }
}
