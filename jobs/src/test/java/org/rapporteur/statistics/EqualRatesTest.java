package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualRatesTest {

  /**
   * Expected values: {@code scipy.stats.binomtest(m1, m1 + m0, w1 / (w1 + w0))} of SciPy 1.17.1.
   */
  @ParameterizedTest
  @CsvSource({
    "12, 900, 3, 1100, 0.008018773876337051",
    "0, 500, 4, 700, 0.1459297839506173",
    "7, 1000, 7, 1000, 1",
    "5, 1000, 9, 2000, 1",
    "1, 3, 0, 5, 0.375",
    "200, 10000, 100, 5001, 1",
    "900, 100000, 1100, 100000, 8.45708953550381e-06",
    "40, 10, 3, 1000, 8.05098636544149e-77",
  })
  void thePValueIsThePublishedOne(
      long count, long exposure, long otherCount, long otherExposure, double expected) {
    double p = EqualRates.p(count, exposure, otherCount, otherExposure);
    assertEquals(expected, p, expected * 1e-11);
    assertEquals(p, EqualRates.p(otherCount, otherExposure, count, exposure), expected * 1e-11);
  }

  @Test
  void whereNothingWasCountedThereIsNothingToTest() {
    assertTrue(Double.isNaN(EqualRates.p(0, 500, 0, 700)));
    assertTrue(Double.isNaN(EqualRates.p(0, 0, 0, 0)));
  }

  @Test
  void aTextWithoutWordsCannotDiffer() {
    assertEquals(1, EqualRates.p(0, 0, 4, 700));
    assertEquals(1, EqualRates.p(4, 700, 0, 0));
  }

  @Test
  void whatIsBelowTheSmallestDoubleIsZero() {
    assertEquals(0, EqualRates.p(5_000, 10, 0, 1_000_000));
  }

  @Test
  void theFastSumIsTheSumByTheDefinition() {
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 1_000; i++) {
      long events = random.nextLong(1, 40);
      long count = random.nextLong(0, events + 1);
      long exposure = random.nextLong(1, 30);
      long other = random.nextLong(1, 30);
      double slow = slow(count, exposure, events - count, other);
      assertEquals(slow, EqualRates.p(count, exposure, events - count, other), slow * 1e-12);
    }
  }

  private static double slow(long count, long exposure, long otherCount, long otherExposure) {
    int events = (int) (count + otherCount);
    BigDecimal observed = mass((int) count, events, exposure, otherExposure);
    BigDecimal limit = observed.multiply(new BigDecimal("1.0000001"));
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k <= events; k++) {
      BigDecimal mass = mass(k, events, exposure, otherExposure);
      sum = mass.compareTo(limit) <= 0 ? sum.add(mass) : sum;
    }
    BigDecimal all = BigDecimal.valueOf(exposure + otherExposure).pow(events);
    return sum.divide(all, MathContext.DECIMAL128).doubleValue();
  }

  private static BigDecimal mass(int k, int events, long exposure, long otherExposure) {
    BigDecimal choose = BigDecimal.ONE;
    for (int i = 0; i < k; i++) {
      choose = choose.multiply(BigDecimal.valueOf(events - i)).divide(BigDecimal.valueOf(i + 1));
    }
    return choose
        .multiply(BigDecimal.valueOf(exposure).pow(k))
        .multiply(BigDecimal.valueOf(otherExposure).pow(events - k));
  }
}
