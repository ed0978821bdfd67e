package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaBinomialTest {

  /** Expected values: mpmath with 60 digits, the mass by log-gamma, the tail by its ratios. */
  @ParameterizedTest
  @CsvSource({
    "5, 12, 10, 120, 0.003990738562711262",
    "1, 3, 0, 4, 0.2339285714285714",
    "3, 3, 0, 4, 0.008928571428571429",
    "40, 50, 12, 600, 7.200205864799067e-44",
    "9, 9, 60, 60, 0.9327582330162772",
    "2, 7, 1, 40, 0.03505189412105601",
    "4990, 100000, 60000, 1200000, 0.5574501901883489",
    "5200, 100000, 60000, 1200000, 0.002851128772036818",
  })
  void theTailIsThatOfExactArithmetic(
      int least, int trials, long successes, long of, double expected) {
    assertEquals(expected, tail(least, trials, successes, of), expected * 1e-11);
  }

  @Test
  void atLeastNothingIsCertain() {
    assertEquals(1, tail(0, 9, 3, 30));
    assertEquals(1, tail(0, 0, 3, 30));
  }

  @Test
  void whatIsBelowTheSmallestDoubleIsZero() {
    assertEquals(0, tail(30_000, 100_000, 60_000, 1_200_000));
    assertEquals(0, tail(700, 800, 50, 60_000));
  }

  @Test
  void whatIsCloserToOneThanADoubleIsOne() {
    assertEquals(1, tail(1, 100_000, 600_000, 1_200_000));
  }

  @Test
  void theFastTailIsTheTailByTheDefinition() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 500; i++) {
      int trials = random.nextInt(1, 40);
      int least = random.nextInt(0, trials + 1);
      long of = random.nextLong(1, 60);
      long successes = random.nextLong(0, of + 1);
      double slow = slowTail(least, trials, successes + 0.5, of - successes + 0.5);
      assertEquals(slow, tail(least, trials, successes, of), slow * 1e-12);
    }
  }

  @Test
  void theTailFallsAsMoreIsAskedFor() {
    double before = 1;
    for (int least = 1; least <= 500; least++) {
      double p = tail(least, 500, 40, 900);
      assertTrue(p <= before * (1 + 1e-13));
      before = p;
    }
  }

  @Test
  void aDistributionWithTwoHumpsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> BetaBinomial.atLeast(1, 2, 0.5, 0.5));
    assertThrows(IllegalArgumentException.class, () -> BetaBinomial.atLeast(1, 2, 0, 3));
  }

  private static double tail(int least, int trials, long successes, long of) {
    return BetaBinomial.atLeast(least, trials, successes + 0.5, of - successes + 0.5);
  }

  /** Choose(n, k) a (a + 1) ... b (b + 1) ... / (a + b) (a + b + 1) ..., term by term. */
  private static double slowTail(int least, int trials, double alpha, double beta) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = least; k <= trials; k++) {
      BigDecimal term = BigDecimal.ONE;
      for (int i = 0; i < k; i++) {
        term =
            term.multiply(BigDecimal.valueOf(trials - i))
                .divide(BigDecimal.valueOf(i + 1), MathContext.DECIMAL128)
                .multiply(BigDecimal.valueOf(alpha + i));
      }
      for (int i = 0; i < trials - k; i++) {
        term = term.multiply(BigDecimal.valueOf(beta + i));
      }
      for (int i = 0; i < trials; i++) {
        term = term.divide(BigDecimal.valueOf(alpha + beta + i), MathContext.DECIMAL128);
      }
      sum = sum.add(term);
    }
    return sum.doubleValue();
  }
}
