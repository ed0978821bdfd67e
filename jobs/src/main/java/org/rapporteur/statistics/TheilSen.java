package org.rapporteur.statistics;

import java.util.Arrays;

/**
 * The typical slope of a series: the median of the slopes of all pairs, which a few odd values
 * cannot move (P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal
 * of the American Statistical Association 63, 1968).
 */
public final class TheilSen {

  private TheilSen() {}

  /**
   * The median of (later value - earlier value) / (later time - earlier time) over all pairs; of an
   * even number, the mean of the middle two.
   *
   * @param times ascending, none twice
   * @param values at the same places, at least two, without NaN
   */
  public static double slope(int[] times, double[] values) {
    return slope(times, values, PairOrder.of(values));
  }

  static double slope(int[] times, double[] values, PairOrder order) {
    long pairs = order.rising() + order.falling() + order.tied();
    long lower = (pairs - 1) / 2;
    long upper = pairs / 2;
    // Slopes sort as falling, tied, rising: most series of few mentions are settled here.
    if (order.falling() <= lower && upper < order.falling() + order.tied()) {
      return 0;
    }
    double[] slopes = slopes(times, values);
    Arrays.sort(slopes);
    return (slopes[(int) lower] + slopes[(int) upper]) / 2;
  }

  private static double[] slopes(int[] times, double[] values) {
    double[] slopes = new double[values.length * (values.length - 1) / 2];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        slopes[count++] = (values[j] - values[i]) / (times[j] - times[i]);
      }
    }
    return slopes;
  }
}
