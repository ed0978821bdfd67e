package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** Expected values: {@code scipy.stats.false_discovery_control} of SciPy 1.17.1. */
  @Test
  void theCorrectionIsThePublishedOne() {
    assertArrayEquals(
        new double[] {0.045, 0.06, 0.06, 0.045, 0.61875, 0.06, 0.2571428571428572, 1, 0.06},
        BenjaminiHochberg.adjust(new double[] {0.01, 0.04, 0.03, 0.005, 0.55, 0.039, 0.2, 1, 0.03}),
        1e-15);
  }

  @Test
  void aSingleTestIsNotCorrected() {
    assertArrayEquals(new double[] {0.03}, BenjaminiHochberg.adjust(new double[] {0.03}));
    assertEquals(0, BenjaminiHochberg.adjust(new double[0]).length);
  }

  @Test
  void theFastCorrectionIsTheDefinition() {
    SplittableRandom random = new SplittableRandom(13);
    for (int i = 0; i < 500; i++) {
      double[] p = random.doubles(random.nextInt(1, 60)).map(x -> Math.rint(x * 40) / 40).toArray();
      double[] q = BenjaminiHochberg.adjust(p);
      for (int k = 0; k < p.length; k++) {
        double at = p[k];
        double slow =
            Arrays.stream(p)
                .filter(other -> other >= at)
                .map(other -> other * p.length / Arrays.stream(p).filter(x -> x <= other).count())
                .min()
                .orElseThrow();
        assertEquals(Math.min(1, slow), q[k], 1e-15);
      }
    }
  }
}
