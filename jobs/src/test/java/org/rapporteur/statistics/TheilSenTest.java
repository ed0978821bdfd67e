package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.table.WrittenNumber;

class TheilSenTest {

  @Test
  void aRisingSeriesHasThePublishedSlope() {
    double slope = slope(range(8), new double[] {1, 2, 2, 3, 5, 4, 6, 7});
    assertEquals("0.845238", WrittenNumber.decimal(slope));
  }

  @Test
  void aSeriesOfMostlyZerosHasNoSlope() {
    assertEquals(0, slope(range(8), new double[] {0, 0, 0, 0, 1, 0, 0, 2}));
  }

  @Test
  void gapsInTimeCount() {
    assertEquals(0.5, slope(new int[] {3, 7, 9}, new double[] {1, 3, 4}));
  }

  @Test
  void ofTwoMiddleSlopesTheMeanIsTaken() {
    assertEquals(1.5, slope(range(4), new double[] {0, 1, 3, 4.5}));
  }

  @Test
  void theFastSlopeIsExactlyTheMedianOfAllSlopes() {
    SplittableRandom random = new SplittableRandom(17);
    for (int i = 0; i < 300; i++) {
      int n = random.nextInt(2, i % 10 == 0 ? 600 : 160);
      double drift = random.nextDouble(-0.02, 0.02);
      int totals = random.nextInt(1, 60);
      int[] times = random.ints(0, 4 * n).distinct().limit(n).sorted().toArray();
      double[] values = new double[n];
      for (int k = 0; k < n; k++) {
        int total = random.nextInt(1, totals + 1);
        double expected = total * Math.min(1, Math.max(0, 0.3 + drift * k));
        values[k] = Math.rint(Math.min(total, expected + random.nextInt(3))) / total;
      }
      assertEquals(slow(times, values), slope(times, values));
    }
  }

  @Test
  void aStraightLineHasItsSlopeHoweverLong() {
    double[] line = Arrays.stream(range(3_000)).mapToDouble(k -> 0.125 + k / 4096.0).toArray();
    assertEquals(1 / 4096.0, slope(range(3_000), line));
  }

  private static double slope(int[] times, double[] values) {
    return TheilSen.slope(times, values, PairOrder.of(values));
  }

  private static double slow(int[] times, double[] values) {
    double[] slopes =
        IntStream.range(0, times.length)
            .boxed()
            .flatMapToDouble(
                i ->
                    IntStream.range(i + 1, times.length)
                        .mapToDouble(j -> (values[j] - values[i]) / (times[j] - times[i])))
            .sorted()
            .toArray();
    return (slopes[(slopes.length - 1) / 2] + slopes[slopes.length / 2]) / 2;
  }

  private static int[] range(int n) {
    return IntStream.range(0, n).toArray();
  }
}
