package org.rapporteur.trend;

import org.rapporteur.statistics.FisherExact;
import org.rapporteur.statistics.Newcombe;

/**
 * How the share of the last full window differs from the one before. Windows of a sliding kind
 * overlap, so there is nothing to test.
 *
 * @param low lower bound of the difference's 95 % interval; NaN if there is nothing to compare
 * @param high upper bound of it, likewise
 * @param p the probability of a difference no likelier than this, if there is none; likewise
 */
record LastChange(double low, double high, double p) {

  private static final LastChange NONE = new LastChange(Double.NaN, Double.NaN, Double.NaN);

  /** The change of a series in a row; -1 is no row. */
  static LastChange of(TopicSeries series, WindowTotals totals, int row) {
    int before = row < 0 ? -1 : totals.row(totals.window(row) - 1);
    if (before < 0 || totals.windows().kind().windowsPerSize() > 1) {
      return NONE;
    }
    Newcombe interval =
        Newcombe.interval(
            series.releases(row),
            totals.releases(row),
            series.releases(before),
            totals.releases(before));
    return new LastChange(
        interval.low(),
        interval.high(),
        FisherExact.p(
            series.releases(row),
            totals.releases(row),
            series.releases(before),
            totals.releases(before)));
  }
}
