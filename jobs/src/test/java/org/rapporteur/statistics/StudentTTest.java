package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {

  /** Abramowitz and Stegun, Handbook of mathematical functions, table 26.10. */
  @ParameterizedTest
  @CsvSource({
    "1, 12.706, 0.05",
    "1, 636.619, 0.001",
    "2, 4.303, 0.05",
    "5, 2.571, 0.05",
    "5, 6.869, 0.001",
    "10, 0.700, 0.5",
    "10, 2.228, 0.05",
    "10, 3.169, 0.01",
    "10, 4.587, 0.001",
    "30, 2.042, 0.05",
    "60, 2.660, 0.01",
    "120, 1.980, 0.05",
    "120, 3.373, 0.001",
  })
  void theTailIsThePublishedOne(int degrees, double t, double expected) {
    double steepness = 2e-3;
    assertEquals(expected, new StudentT(degrees).twoSided(t), steepness * expected);
  }

  @Test
  void withOneAndTwoDegreesTheTailHasAFormulaOfItsOwn() {
    for (double t = 0; t < 300; t = 1.1 * t + 0.01) {
      double one = 1 - 2 / Math.PI * Math.atan(t);
      assertEquals(one, new StudentT(1).twoSided(t), 1e-14);
      double root = Math.sqrt(2 + t * t);
      double two = 2 / (root * (root + t));
      assertEquals(two, new StudentT(2).twoSided(t), 1e-13 * two);
    }
  }

  @Test
  void theTailIsTheIntegralOfTheDensity() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 200; i++) {
      int degrees = random.nextInt(3, i % 4 == 0 ? 1_500 : 80);
      double t = random.nextDouble() * 9;
      double slow = SlowTrend.studentTail(t, degrees);
      assertEquals(slow, new StudentT(degrees).twoSided(t), 1e-10 * slow);
    }
  }

  @Test
  void nothingIsFartherThanZeroAndNothingReachesInfinity() {
    assertEquals(1, new StudentT(6).twoSided(0));
    assertEquals(0, new StudentT(1_000).twoSided(1e9));
  }

  @Test
  void withoutDegreesOfFreedomThereIsNoDistribution() {
    assertEquals(
        "expected at least 1 degree of freedom, found 0",
        assertThrows(IllegalArgumentException.class, () -> new StudentT(0)).getMessage());
  }
}
