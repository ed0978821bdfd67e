package org.rapporteur.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The statistics by their definitions, slow and plain: what the fast ones are checked against. */
final class NaiveStatistics {

  private NaiveStatistics() {}

  /** P(X >= least) for X ~ BetaBinomial(trials, alpha, beta), by products. */
  static double betaBinomialTail(int least, int trials, double alpha, double beta) {
    double sum = 0;
    for (int k = least; k <= trials; k++) {
      double term = 1;
      for (int i = 0; i < k; i++) {
        term *= (trials - i) / (i + 1.0) * (alpha + i) / (alpha + beta + i);
      }
      for (int i = k; i < trials; i++) {
        term *= (beta + i - k) / (alpha + beta + i);
      }
      sum += term;
    }
    return sum;
  }

  /** The smallest of p' m / rank(p') over the p' not below {@code p}, at most 1. */
  static double benjaminiHochberg(double p, List<Double> family) {
    double smallest = 1;
    for (double other : family) {
      if (other >= p) {
        long rank = family.stream().filter(x -> x <= other).count();
        smallest = Math.min(smallest, other * family.size() / rank);
      }
    }
    return smallest;
  }

  /** Kendall's S: rising pairs less falling ones. */
  static long kendallS(double[] values) {
    long s = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        s += Double.compare(values[j], values[i]);
      }
    }
    return s;
  }

  static double tauB(double[] values) {
    double untied = 0;
    double pairs = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        pairs++;
        untied += values[i] == values[j] ? 0 : 1;
      }
    }
    return untied == 0 ? Double.NaN : kendallS(values) / Math.sqrt(pairs * untied);
  }

  static double mannKendallP(double[] values) {
    long s = kendallS(values);
    double n = values.length;
    double variance = n * (n - 1) * (2 * n + 5);
    for (double value : Arrays.stream(values).distinct().toArray()) {
      double t = Arrays.stream(values).filter(other -> other == value).count();
      variance -= t * (t - 1) * (2 * t + 5);
    }
    return s == 0 ? 1 : twoTails((Math.abs(s) - 1) / Math.sqrt(variance / 18));
  }

  /** Twice the integral of the normal density from z on, by Simpson's rule. */
  private static double twoTails(double z) {
    int steps = 4_000;
    double width = 12.0 / steps;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double x = z + i * width;
      double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * Math.exp(-x * x / 2);
    }
    return 2 * sum * width / 3 / Math.sqrt(2 * Math.PI);
  }

  static double theilSen(int[] times, double[] values) {
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        slopes.add((values[j] - values[i]) / (times[j] - times[i]));
      }
    }
    slopes.sort(null);
    return (slopes.get((slopes.size() - 1) / 2) + slopes.get(slopes.size() / 2)) / 2;
  }
}
