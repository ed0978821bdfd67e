package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.rapporteur.table.WrittenNumber;

class MannKendallTest {

  @Test
  void aRisingSeriesWithATieIsThePublishedOne() {
    MannKendall test = test(1, 2, 2, 3, 5, 4, 6, 7);
    assertEquals(25, test.s());
    assertEquals("64.333333", WrittenNumber.decimal(test.variance()));
    assertEquals(25 / Math.sqrt(28 * 27), test.tau(), 1e-15);
    assertEquals(0.002770, test.p(), 5e-7);
  }

  @Test
  void aSeriesOfMostlyZerosIsThePublishedOne() {
    MannKendall test = test(0, 0, 0, 0, 1, 0, 0, 2);
    assertEquals(9, test.s());
    assertEquals(37, test.variance());
    assertEquals("0.188445", WrittenNumber.decimal(test.p()));
  }

  @Test
  void aSeriesThatNeverMovesHasNoTauAndIsCertain() {
    MannKendall test = test(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
    assertEquals(0, test.s());
    assertTrue(Double.isNaN(test.tau()));
    assertEquals(1, test.p());
  }

  @Test
  void asManyRisesAsFallsAreCertain() {
    assertEquals(1, test(1, 2, 2, 1).p());
    assertEquals(0, test(1, 2, 2, 1).tau());
  }

  @Test
  void theFastCountsAreThePairsCountedOneByOne() {
    SplittableRandom random = new SplittableRandom(14);
    for (int i = 0; i < 500; i++) {
      int levels = random.nextInt(1, 30);
      double[] values =
          random.doubles(random.nextInt(2, 70)).map(x -> (int) (x * levels)).toArray();
      long rising = 0;
      long falling = 0;
      long tied = 0;
      for (int a = 0; a < values.length; a++) {
        for (int b = a + 1; b < values.length; b++) {
          rising += values[a] < values[b] ? 1 : 0;
          falling += values[a] > values[b] ? 1 : 0;
          tied += values[a] == values[b] ? 1 : 0;
        }
      }
      PairOrder order = PairOrder.of(values);
      assertEquals(rising, order.rising());
      assertEquals(falling, order.falling());
      assertEquals(tied, order.tied());
    }
  }

  private static MannKendall test(double... values) {
    return MannKendall.of(PairOrder.of(values));
  }
}
