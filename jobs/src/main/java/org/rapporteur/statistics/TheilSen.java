package org.rapporteur.statistics;

import java.util.SplittableRandom;

/**
 * The typical slope of a series: the median of the slopes of all pairs, which a few odd values
 * cannot move (P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal
 * of the American Statistical Association 63, 1968).
 */
public final class TheilSen {

  /** Up to so many values, computing all slopes costs less than avoiding it. */
  private static final int FEW = 100;

  private TheilSen() {}

  /**
   * The median of (later value - earlier value) / (later time - earlier time) over all pairs; of an
   * even number, the mean of the middle two.
   *
   * @param times ascending, none twice
   * @param values at the same places, at least two, without NaN
   * @param order how the values stand to each other
   */
  public static double slope(int[] times, double[] values, PairOrder order) {
    long lower = (order.pairs() - 1) / 2;
    long upper = order.pairs() / 2;
    // Slopes sort as falling, tied, rising: most series of few mentions are settled here.
    if (order.falling() <= lower && upper < order.falling() + order.tied()) {
      return 0;
    }
    return values.length <= FEW
        ? medianOfAll(times, values)
        : medianNearSample(times, values, lower, upper);
  }

  private static double medianOfAll(int[] times, double[] values) {
    double[] slopes = new double[values.length * (values.length - 1) / 2];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        slopes[count++] = slope(times, values, i, j);
      }
    }
    return (Selection.select(slopes, count, (count - 1) / 2)
            + Selection.select(slopes, count, count / 2))
        / 2;
  }

  /**
   * A random sample says between which slopes the median must nearly surely lie; if it does not,
   * which shows, they are moved apart. So chance decides on the time it takes, never on the result.
   */
  private static double medianNearSample(int[] times, double[] values, long lower, long upper) {
    double[] sample = sample(times, values);
    // Four standard deviations of a sample's median.
    int reach = 2 * (int) Math.sqrt(sample.length);
    while (reach < sample.length) {
      int middle = sample.length / 2;
      int from = Math.max(0, middle - reach);
      int to = Math.min(sample.length - 1, middle + reach);
      SlopesBetween near =
          new SlopesBetween(
              times,
              values,
              Selection.select(sample, sample.length, from),
              Selection.select(sample, sample.length, to));
      if (near.below() <= lower && upper < near.below() + near.count()) {
        double low = near.slope((int) (lower - near.below()));
        double high = near.slope((int) (upper - near.below()));
        if (near.isWithin(low) && near.isWithin(high)) {
          return (low + high) / 2;
        }
      }
      reach *= 2;
    }
    return medianOfAll(times, values);
  }

  private static double[] sample(int[] times, double[] values) {
    SplittableRandom random = new SplittableRandom(values.length);
    double[] sample = new double[4 * values.length];
    for (int k = 0; k < sample.length; k++) {
      int i = random.nextInt(values.length);
      int j = random.nextInt(values.length - 1);
      sample[k] = slope(times, values, i, j < i ? j : j + 1);
    }
    return sample;
  }

  private static double slope(int[] times, double[] values, int i, int j) {
    return (values[j] - values[i]) / (times[j] - times[i]);
  }
}
