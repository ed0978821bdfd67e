package org.rapporteur.statistics;

/**
 * The exact two-sided test that counts from two exposures have one rate: given the sum of both
 * counts, the first is binomial with the first exposure's share (J. Przyborowski and H. Wilenski,
 * Homogeneity of results in testing samples from Poisson series, Biometrika 31, 1940).
 */
public final class EqualRates {

  /** Outcomes up to this much likelier than the observed one count as no likelier. */
  private static final double TOLERANCE = 1 + 1e-7;

  /** A rest below this share of a sum does not change its double. */
  private static final double NEGLIGIBLE = 1e-18;

  private EqualRates() {}

  /**
   * The probability of all outcomes no likelier than the observed one; 0 where it is below the
   * smallest double, NaN where both counts are 0 and there is nothing to test.
   *
   * @param count events of the first exposure, such as mentions of a topic in a meeting
   * @param exposure the first exposure, such as words of that meeting; at least 1 if {@code count}
   *     is
   * @param otherCount events of the second exposure
   * @param otherExposure the second exposure; at least 1 if {@code otherCount} is
   */
  public static double p(long count, long exposure, long otherCount, long otherExposure) {
    if (count + otherCount == 0) {
      return Double.NaN;
    }
    if (exposure == 0 || otherExposure == 0) {
      return 1;
    }
    double odds = (double) exposure / otherExposure;
    Sums upwards = Sums.upwards(count, count + otherCount, odds);
    // Counting the other events instead turns the distribution round.
    Sums downwards = Sums.upwards(otherCount, count + otherCount, 1 / odds);
    double unlikely = 1 + upwards.unlikely + downwards.unlikely;
    return Math.min(1, unlikely / (unlikely + upwards.likely + downwards.likely));
  }

  /**
   * Outcomes on one side of the observed one, relative to its probability.
   *
   * @param unlikely the sum of those no likelier than it
   * @param likely the sum of those likelier
   */
  private record Sums(double unlikely, double likely) {

    static Sums upwards(long from, long events, double odds) {
      double unlikely = 0;
      double likely = 0;
      double term = 1;
      for (long k = from; k < events; k++) {
        double ratio = (events - k) / (k + 1.0) * odds;
        term *= ratio;
        if (term <= TOLERANCE) {
          unlikely += term;
        } else {
          likely += term;
        }
        if ((ratio < 1 && term * (events - k) <= NEGLIGIBLE) || Double.isInfinite(likely)) {
          break;
        }
      }
      return new Sums(unlikely, likely);
    }
  }
}
