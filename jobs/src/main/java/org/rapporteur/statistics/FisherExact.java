package org.rapporteur.statistics;

/**
 * The exact two-sided test that two groups have one share: given all four margins, the first
 * group's successes are hypergeometric (R. A. Fisher, The logic of inductive inference, Journal of
 * the Royal Statistical Society 98, 1935).
 */
public final class FisherExact {

  /** Tables up to this much likelier than the observed one count as no likelier. */
  private static final double TOLERANCE = 1 + 1e-7;

  /** A rest below this share of a sum does not change its double. */
  private static final double NEGLIGIBLE = 1e-18;

  private FisherExact() {}

  /**
   * The probability of all tables no likelier than the observed one; 0 where it is below the
   * smallest double.
   *
   * @param successes of the first group, from 0 to {@code trials}
   * @param trials of the first group
   * @param otherSuccesses of the second group, from 0 to {@code otherTrials}
   * @param otherTrials of the second group
   */
  public static double p(long successes, long trials, long otherSuccesses, long otherTrials) {
    Sums upwards = Sums.upwards(successes, trials, otherSuccesses, otherTrials);
    // Exchanging the groups turns the distribution round.
    Sums downwards = Sums.upwards(otherSuccesses, otherTrials, successes, trials);
    double unlikely = 1 + upwards.unlikely + downwards.unlikely;
    return Math.min(1, unlikely / (unlikely + upwards.likely + downwards.likely));
  }

  /**
   * Tables on one side of the observed one, relative to its probability.
   *
   * @param unlikely the sum of those no likelier than it
   * @param likely the sum of those likelier
   */
  private record Sums(double unlikely, double likely) {

    static Sums upwards(long successes, long trials, long otherSuccesses, long otherTrials) {
      double unlikely = 0;
      double likely = 0;
      double term = 1;
      long steps = Math.min(trials - successes, otherSuccesses);
      for (long step = 0; step < steps; step++) {
        double more = (double) (trials - successes - step) / (successes + step + 1);
        double less = (double) (otherSuccesses - step) / (otherTrials - otherSuccesses + step + 1);
        double ratio = more * less;
        term *= ratio;
        if (term <= TOLERANCE) {
          unlikely += term;
        } else {
          likely += term;
        }
        if ((ratio < 1 && term * (steps - step) <= NEGLIGIBLE) || Double.isInfinite(likely)) {
          break;
        }
      }
      return new Sums(unlikely, likely);
    }
  }
}
