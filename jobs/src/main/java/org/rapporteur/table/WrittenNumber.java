package org.rapporteur.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How tables write numbers: first to 12 significant digits, which takes the noise of floating point
 * away, so that digits do not depend on the order of a computation's steps; then half to even at
 * the digits written. Most are rounded in floating point; where that could go wrong, next to a tie,
 * exact decimals decide.
 */
public final class WrittenNumber {

  private static final int DIGITS = 6;
  private static final long MILLION = 1_000_000;

  /** Below, 12 significant digits differ from the number by less than {@link #NEAR} once scaled. */
  private static final double EASY = 100;

  /** How close to a tie a scaled number may be before exact decimals decide. */
  private static final double NEAR = 1e-3;

  private static final double LEAST_PLAIN = 1e-4;

  private static final MathContext WITHOUT_NOISE = new MathContext(12, RoundingMode.HALF_EVEN);

  /** Powers of ten by exponent, as far as a double can scale by one. */
  private static final double[] POWERS = powers();

  private WrittenNumber() {}

  private static double[] powers() {
    double[] powers = new double[309];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = Double.parseDouble("1e" + i);
    }
    return powers;
  }

  /** The text that {@link #decimal(double, StringBuilder)} appends. */
  public static String decimal(double value) {
    StringBuilder out = new StringBuilder();
    decimal(value, out);
    return out.toString();
  }

  /**
   * Appends a number in plain decimals: at most six digits after the point, no trailing zeros, no
   * negative zero.
   *
   * @param value finite
   */
  public static void decimal(double value, StringBuilder out) {
    double scaled = Math.abs(value) * MILLION;
    long rounded = Math.round(scaled);
    if (Math.abs(value) >= EASY || isNearTie(scaled)) {
      out.append(plain(withoutNoise(value).setScale(DIGITS, RoundingMode.HALF_EVEN)));
      return;
    }
    if (value < 0 && rounded > 0) {
      out.append('-');
    }
    point(rounded, DIGITS, out);
  }

  /** The text that {@link #probability(double, StringBuilder)} appends. */
  public static String probability(double value) {
    StringBuilder out = new StringBuilder();
    probability(value, out);
    return out.toString();
  }

  /**
   * Appends a probability to six significant digits: plain if it then is 0 or at least 0.0001, else
   * with an exponent, such as {@code 1.51702e-5}.
   *
   * @param value from 0 to 1
   */
  public static void probability(double value, StringBuilder out) {
    if (value == 0 || value == 1) {
      out.append((int) value);
      return;
    }
    int places = DIGITS - 1 - exponent(value);
    if (places < POWERS.length) {
      double scaled = value * POWERS[places];
      long rounded = Math.round(scaled);
      // Next to a power of ten, rounding may have made a digit too many or too few.
      boolean sixDigits = rounded >= MILLION / 10 && rounded < MILLION;
      if (sixDigits && !isNearTie(scaled)) {
        if (value >= LEAST_PLAIN) {
          point(rounded, places, out);
        } else {
          point(rounded, DIGITS - 1, out);
          out.append("e-").append(places - DIGITS + 1);
        }
        return;
      }
    }
    out.append(
        probability(withoutNoise(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))));
  }

  /** The power of ten of the first digit; logarithms are for numbers that are rare. */
  private static int exponent(double value) {
    return value >= 0.1 ? -1 : value >= 0.01 ? -2 : (int) Math.floor(StrictMath.log10(value));
  }

  private static BigDecimal withoutNoise(double value) {
    return new BigDecimal(value).round(WITHOUT_NOISE);
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

  /** Appends a whole number with its point so many places from the right, no trailing zeros. */
  private static void point(long number, int places, StringBuilder out) {
    long digits = number;
    int fraction = places;
    while (fraction > 0 && digits % 10 == 0) {
      digits /= 10;
      fraction--;
    }
    long unit = 1;
    for (int i = 0; i < fraction; i++) {
      unit *= 10;
    }
    out.append(digits / unit);
    if (fraction > 0) {
      out.append('.');
      for (long digit = unit / 10; digit > 0; digit /= 10) {
        out.append((char) ('0' + digits / digit % 10));
      }
    }
  }
}
