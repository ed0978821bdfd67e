package org.rapporteur.statistics;

import java.util.Arrays;

/**
 * The correction for having asked many questions at once: of the tests whose q is at most 0.05, one
 * in twenty is expected to be a false alarm (Y. Benjamini and Y. Hochberg, Controlling the false
 * discovery rate, Journal of the Royal Statistical Society B 57, 1995).
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The q-values of a family of tests: for each p, the smallest of p' m / rank(p') over the p' not
   * below it, where m is the number of tests.
   *
   * @param p the p-values of all tests of the family, none of them absent
   * @return the q-values, in the same places
   */
  public static double[] adjust(double[] p) {
    double[] sorted = p.clone();
    Arrays.sort(sorted);
    double[] adjusted = new double[p.length];
    double smallest = 1;
    for (int i = p.length - 1; i >= 0; i--) {
      smallest = Math.min(smallest, sorted[i] * p.length / (i + 1));
      adjusted[i] = smallest;
    }
    double[] q = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      q[i] = adjusted[lowestIndex(sorted, p[i])];
    }
    return q;
  }

  /** Equal p-values share the q of all of them, which stands at the lowest of their places too. */
  private static int lowestIndex(double[] sorted, double value) {
    return Arrays.binarySearch(sorted, value);
  }
}
