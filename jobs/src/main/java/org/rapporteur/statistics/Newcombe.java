package org.rapporteur.statistics;

/**
 * The interval of a difference of two shares at 95 %, from the score interval of each (R. G.
 * Newcombe, Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17, 1998, method 10).
 *
 * @param low the lower bound, from -1 to 1
 * @param high the upper bound, from -1 to 1
 */
public record Newcombe(double low, double high) {

  /**
   * The interval of the first share less the second.
   *
   * @param successes of the first group, from 0 to {@code trials}
   * @param trials of the first group, at least 1
   * @param otherSuccesses of the second group, from 0 to {@code otherTrials}
   * @param otherTrials of the second group, at least 1
   */
  public static Newcombe interval(
      long successes, long trials, long otherSuccesses, long otherTrials) {
    double share = (double) successes / trials;
    double other = (double) otherSuccesses / otherTrials;
    Wilson first = Wilson.interval(successes, trials);
    Wilson second = Wilson.interval(otherSuccesses, otherTrials);
    double difference = share - other;
    return new Newcombe(
        difference - hypotenuse(share - first.low(), second.high() - other),
        difference + hypotenuse(first.high() - share, other - second.low()));
  }

  private static double hypotenuse(double a, double b) {
    return StrictMath.sqrt(a * a + b * b);
  }
}
