package org.rapporteur.statistics;

/**
 * The beta-binomial distribution: successes in a number of trials whose probability is itself
 * uncertain, spread as Beta(alpha, beta). With alpha = 0.5 + successes and beta = 0.5 + failures of
 * a baseline (Jeffreys' prior) it predicts what to expect if nothing has changed.
 */
public final class BetaBinomial {

  /** A rest below this share of a sum does not change its double. */
  private static final double NEGLIGIBLE = 1e-18;

  private BetaBinomial() {}

  /**
   * The probability of at least so many successes; 0 where it is below the smallest double.
   *
   * <p>Neighbouring probabilities have a simple ratio, so all are taken relative to that of {@code
   * least}, summed upwards and downwards from there, and divided by their whole sum: nothing
   * cancels, no gamma function is needed, and the relative error stays near that of the additions.
   *
   * @param least from 0 to {@code trials}
   * @param trials at least 0
   * @param alpha above 0; with {@code beta} at least 2, so that the distribution has one hump
   * @param beta above 0
   */
  public static double atLeast(int least, int trials, double alpha, double beta) {
    if (alpha <= 0 || beta <= 0 || alpha + beta < 2) {
      throw new IllegalArgumentException(
          "expected alpha and beta above 0 and together at least 2, found "
              + alpha
              + " and "
              + beta);
    }
    if (least == 0) {
      return 1;
    }
    double above = sumUpwards(least, trials, alpha, beta);
    if (Double.isInfinite(above)) {
      return 1;
    }
    // Counting failures instead of successes turns the distribution round.
    double below = sumUpwards(trials - least, trials, beta, alpha) - 1;
    return above / (above + below);
  }

  /** The probabilities from one number of successes up, relative to the first of them. */
  private static double sumUpwards(int from, int trials, double alpha, double beta) {
    double term = 1;
    double sum = 1;
    for (int k = from; k < trials; k++) {
      double left = trials - k;
      double ratio = left * (k + alpha) / ((k + 1.0) * (left - 1 + beta));
      term *= ratio;
      sum += term;
      if (ratio < 1 && term * left <= sum * NEGLIGIBLE) {
        break; // past the hump, so none of those left is larger
      }
    }
    return sum;
  }
}
