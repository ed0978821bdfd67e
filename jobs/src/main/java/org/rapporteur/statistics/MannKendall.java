package org.rapporteur.statistics;

/**
 * The test whether a series tends up or down, whatever the form of the tendency (H. B. Mann,
 * Nonparametric tests against trend, Econometrica 13, 1945; M. G. Kendall, Rank correlation
 * methods, 1948).
 *
 * @param s pairs that rise less pairs that fall
 * @param variance of {@code s} if there is no tendency, corrected for ties
 * @param tau Kendall's tau-b of value against time, from -1 to 1; NaN if all values are equal
 * @param p two-sided, by the normal approximation with continuity correction; 1 if {@code s} is 0
 */
public record MannKendall(long s, double variance, double tau, double p) {

  /**
   * The test over a series.
   *
   * @param values in the order of time, at least two, without NaN
   */
  public static MannKendall of(double[] values) {
    return of(values.length, PairOrder.of(values));
  }

  static MannKendall of(long n, PairOrder order) {
    long s = order.rising() - order.falling();
    double variance = ((double) n * (n - 1) * (2 * n + 5) - order.tieCorrection()) / 18;
    // Moments in time are never tied, so only the values' ties shrink the possible maximum.
    double pairs = n * (n - 1) / 2.0;
    double tau = s / StrictMath.sqrt(pairs * (pairs - order.tied()));
    double p = s == 0 ? 1 : Normal.twoSided((Math.abs(s) - 1) / StrictMath.sqrt(variance));
    return new MannKendall(s, variance, tau, p);
  }
}
