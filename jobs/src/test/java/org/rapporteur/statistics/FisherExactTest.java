package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.rapporteur.table.WrittenNumber;

public class FisherExactTest {

  /** R. A. Fisher, The design of experiments, 1935: the lady who told how her tea was made. */
  @Test
  void threeOfFourCupsAreThePublishedTable() {
    assertEquals("0.485714", WrittenNumber.probability(FisherExact.p(3, 4, 1, 4)));
  }

  /** R. A. Fisher, Confidence limits for a cross-product ratio, 1962: twins of convicts. */
  @Test
  void theConvictsTwinsAreThePublishedTable() {
    assertEquals("0.000536724", WrittenNumber.probability(FisherExact.p(2, 12, 15, 18)));
    assertEquals("0.000536724", WrittenNumber.probability(FisherExact.p(15, 18, 2, 12)));
  }

  @Test
  void whereNothingOrEverythingSucceedsTheGroupsCannotDiffer() {
    assertEquals(1, FisherExact.p(0, 10, 0, 300));
    assertEquals(1, FisherExact.p(10, 10, 300, 300));
  }

  @Test
  void whatIsBelowTheSmallestDoubleIsZero() {
    assertEquals(0, FisherExact.p(40_000, 40_000, 0, 40_000), Double.MIN_VALUE);
  }

  @Test
  void theFastSumIsTheSumByTheDefinitionToTheLastWrittenDigit() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 1_000; i++) {
      int trials = random.nextInt(1, i % 5 == 0 ? 900 : 40);
      int other = random.nextInt(1, i % 7 == 0 ? 900 : 40);
      int successes = random.nextInt(trials + 1);
      int otherSuccesses = random.nextInt(other + 1) / (1 + i % 3);
      assertEquals(
          WrittenNumber.probability(slow(successes, trials, otherSuccesses, other)),
          WrittenNumber.probability(FisherExact.p(successes, trials, otherSuccesses, other)));
    }
  }

  /** Every table with these margins, counted in whole numbers. */
  public static double slow(int successes, int trials, int otherSuccesses, int otherTrials) {
    int sum = successes + otherSuccesses;
    BigInteger observed = tables(successes, trials, otherSuccesses, otherTrials);
    BigInteger unlikely = BigInteger.ZERO;
    BigInteger all = BigInteger.ZERO;
    for (int first = Math.max(0, sum - otherTrials); first <= Math.min(sum, trials); first++) {
      BigInteger tables = tables(first, trials, sum - first, otherTrials);
      all = all.add(tables);
      boolean noLikelier =
          tables
                  .multiply(BigInteger.valueOf(10_000_000))
                  .compareTo(observed.multiply(BigInteger.valueOf(10_000_001)))
              <= 0;
      unlikely = noLikelier ? unlikely.add(tables) : unlikely;
    }
    return new BigDecimal(unlikely)
        .divide(new BigDecimal(all), MathContext.DECIMAL128)
        .doubleValue();
  }

  private static BigInteger tables(int successes, int trials, int others, int otherTrials) {
    return choose(trials, successes).multiply(choose(otherTrials, others));
  }

  private static BigInteger choose(int all, int some) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 0; i < some; i++) {
      ways = ways.multiply(BigInteger.valueOf(all - i)).divide(BigInteger.valueOf(i + 1));
    }
    return ways;
  }
}
