package org.rapporteur.statistics;

/**
 * The score interval of a share at 95 % (E. B. Wilson, Probable inference, the law of succession,
 * and statistical inference, Journal of the American Statistical Association 22, 1927): it stays
 * within 0 to 1 and is honest for small numbers.
 *
 * @param low the lower bound, from 0 to 1
 * @param high the upper bound, from 0 to 1
 */
public record Wilson(double low, double high) {

  private static final double Z = 1.959964;

  /**
   * The interval of a share.
   *
   * @param successes from 0 to {@code trials}
   * @param trials at least 1
   */
  public static Wilson interval(long successes, long trials) {
    return of((double) successes, (double) trials);
  }

  /**
   * The interval of a share that is worth so many trials as a whole number need not tell.
   *
   * @param share from 0 to 1
   * @param trials more than 0
   */
  public static Wilson ofShare(double share, double trials) {
    return of(share * trials, trials);
  }

  private static Wilson of(double successes, double trials) {
    double squared = Z * Z;
    double failures = trials - successes;
    double middle = 2 * successes + squared;
    double half = Z * StrictMath.sqrt(squared + 4 * successes * failures / trials);
    double scale = 2 * (trials + squared);
    return new Wilson(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
  }
}
