package org.rapporteur.statistics;

/**
 * Student's distribution (Student, The probable error of a mean, Biometrika 6, 1908): how far an
 * estimate lies from 0 in units of its own error, where that error is estimated too. The same bits
 * on every machine.
 */
final class StudentT {

  private static final int MOST_STEPS = 10_000;
  private static final double SETTLED = 1e-16;
  private static final double NEARLY_ZERO = 1e-300;

  private final double degrees;
  private final double beta;

  /**
   * @param degrees of freedom, at least 1
   */
  StudentT(int degrees) {
    if (degrees < 1) {
      throw new IllegalArgumentException("expected at least 1 degree of freedom, found " + degrees);
    }
    this.degrees = degrees;
    // Euler's beta of degrees / 2 and 1/2, stepwise from that of 1/2 and 1/2, or of 1 and 1/2.
    double value = degrees % 2 == 0 ? 2 : Math.PI;
    for (double a = degrees % 2 == 0 ? 1 : 0.5; a < degrees / 2.0; a++) {
      value *= a / (a + 0.5);
    }
    this.beta = value;
  }

  /**
   * The probability of a value at least so far from 0, on either side: the regularised incomplete
   * beta function of degrees / 2 and 1/2 (M. Abramowitz and I. A. Stegun, Handbook of mathematical
   * functions, 26.5.8 and 26.7.1), by its continued fraction, in the form whose digits stay right.
   *
   * @param t at least 0
   */
  double twoSided(double t) {
    double squared = t * t / degrees;
    double near = squared / (1 + squared);
    double far = 1 / (1 + squared);
    double power = StrictMath.exp(-degrees / 2 * StrictMath.log1p(squared));
    double front = power * StrictMath.sqrt(near) / beta;
    double half = degrees / 2;
    return far < (half + 1) / (half + 2.5)
        ? front * fraction(half, 0.5, far) / half
        : 1 - front * fraction(0.5, half, near) / 0.5;
  }

  /** The continued fraction, by the method of W. J. Lentz (Applied Optics 15, 1976). */
  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / notZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= MOST_STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / notZero(1 + even * d);
      c = notZero(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / notZero(1 + odd * d);
      c = notZero(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) <= SETTLED) {
        break;
      }
    }
    return value;
  }

  private static double notZero(double value) {
    return Math.abs(value) < NEARLY_ZERO ? NEARLY_ZERO : value;
  }
}
