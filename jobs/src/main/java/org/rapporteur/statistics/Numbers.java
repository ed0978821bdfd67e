package org.rapporteur.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How tables write numbers: rounded once, half to even on the exact value of the double, the
 * shortest way. Most are rounded in floating point; where that could go wrong, next to a tie, exact
 * decimals decide.
 */
public final class Numbers {

  private static final int DIGITS = 6;
  private static final long MILLION = 1_000_000;

  /** Below, six decimals of a double are scaled with an error far smaller than {@link #NEAR}. */
  private static final double EASY = 1e6;

  /** How close to a tie a scaled number may be before exact decimals decide. */
  private static final double NEAR = 1e-3;

  private static final double LEAST_PLAIN = 1e-4;

  /** Relative error that the computation of a probability stays below. */
  private static final BigDecimal COMPUTATION_ERROR = new BigDecimal("1e-11");

  /** Powers of ten by exponent, as far as a double can scale by one. */
  private static final double[] POWERS = powers();

  private Numbers() {}

  private static double[] powers() {
    double[] powers = new double[309];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = Double.parseDouble("1e" + i);
    }
    return powers;
  }

  /**
   * A number in plain decimals: at most six digits after the point, no trailing zeros, no negative
   * zero.
   *
   * @param value finite
   */
  public static String decimal(double value) {
    double scaled = Math.abs(value) * MILLION;
    long rounded = Math.round(scaled);
    if (Math.abs(value) >= EASY || isNearTie(scaled)) {
      return plain(new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN));
    }
    String digits = point(rounded, DIGITS);
    return value < 0 && rounded > 0 ? "-" + digits : digits;
  }

  /**
   * A probability to six significant digits: plain if it then is 0 or at least 0.0001, else with an
   * exponent, such as {@code 1.51702e-5}.
   *
   * @param value from 0 to 1
   */
  public static String probability(double value) {
    if (value == 0) {
      return "0";
    }
    int places = DIGITS - 1 - (int) Math.floor(StrictMath.log10(value));
    if (places < POWERS.length) {
      double scaled = value * POWERS[places];
      long rounded = Math.round(scaled);
      // Next to a power of ten, rounding may have made a digit too many or too few.
      boolean sixDigits = rounded >= MILLION / 10 && rounded < MILLION;
      if (sixDigits && !isNearTie(scaled)) {
        return value >= LEAST_PLAIN
            ? point(rounded, places)
            : point(rounded, DIGITS - 1) + "e-" + (places - DIGITS + 1);
      }
    }
    return probability(
        new BigDecimal(onTie(value)).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)));
  }

  /**
   * Probabilities of small counts are often short decimals, ties among them; a computation of many
   * steps ends a hair beside such a value. What is that near to a tie is taken for it, so that the
   * digits do not depend on the order of the steps.
   */
  private static double onTie(double value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal tie = exact.round(new MathContext(DIGITS + 1, RoundingMode.HALF_EVEN));
    boolean endsWithFive =
        tie.precision() == DIGITS + 1 && tie.unscaledValue().mod(BigInteger.TEN).intValue() == 5;
    boolean near = exact.subtract(tie).abs().compareTo(exact.multiply(COMPUTATION_ERROR)) <= 0;
    return endsWithFive && near ? tie.doubleValue() : value;
  }

  private static String probability(BigDecimal rounded) {
    int exponent = rounded.precision() - rounded.scale() - 1;
    return exponent >= -4
        ? plain(rounded)
        : plain(rounded.scaleByPowerOfTen(-exponent)) + "e" + exponent;
  }

  private static boolean isNearTie(double scaled) {
    return Math.abs(scaled - Math.floor(scaled) - 0.5) < NEAR;
  }

  private static String plain(BigDecimal rounded) {
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Writes a whole number with its point so many places from the right, without trailing zeros. */
  private static String point(long number, int places) {
    long left = number;
    int fraction = places;
    while (fraction > 0 && left % 10 == 0) {
      left /= 10;
      fraction--;
    }
    if (fraction == 0) {
      return Long.toString(left);
    }
    String digits = Long.toString(left);
    int missing = fraction + 1 - digits.length();
    String padded = missing > 0 ? "0".repeat(missing) + digits : digits;
    int whole = padded.length() - fraction;
    return padded.substring(0, whole) + "." + padded.substring(whole);
  }
}
