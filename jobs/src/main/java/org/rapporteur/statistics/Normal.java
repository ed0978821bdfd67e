package org.rapporteur.statistics;

/** Tails of the standard normal distribution, the same bits on every machine. */
final class Normal {

  private static final double ROOT_PI = StrictMath.sqrt(Math.PI);

  /** Below, the series needs few terms and 1 - erf loses no digits worth having. */
  private static final double SERIES_UNTIL = 2.0;

  /** Steps of the continued fraction that settle all digits at {@link #SERIES_UNTIL}. */
  private static final int STEPS = 60;

  private Normal() {}

  /** The probability of a value at least so far from 0, on either side; {@code z} at least 0. */
  static double twoSided(double z) {
    return errorComplement(z * StrictMath.sqrt(0.5));
  }

  /**
   * The complementary error function for x of at least 0 (M. Abramowitz and I. A. Stegun, Handbook
   * of mathematical functions, 7.1.6 and 7.1.14): digits stay right far out, where 1 - erf has none
   * left.
   */
  static double errorComplement(double x) {
    double bell = StrictMath.exp(-x * x) / ROOT_PI;
    if (x < SERIES_UNTIL) {
      double term = 2 * x;
      double sum = term;
      for (int n = 1; term > sum * 1e-17; n++) {
        term *= 2 * x * x / (2 * n + 1);
        sum += term;
      }
      return 1 - bell * sum;
    }
    double fraction = x;
    for (int k = STEPS; k >= 1; k--) {
      fraction = x + k / 2.0 / fraction;
    }
    return bell / fraction;
  }
}
