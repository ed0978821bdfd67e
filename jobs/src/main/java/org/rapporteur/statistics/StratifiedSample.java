package org.rapporteur.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a stratified random sample says of the whole that it was drawn from (W. G. Cochran, Sampling
 * Techniques, 3rd edition, 1977, chapters 5 and 5A): no assumption but that the draw was random
 * within each stratum. With W = population of a stratum / population of all, p = positive /
 * sampled:
 *
 * <ul>
 *   <li>share = sum of W p;
 *   <li>its variance = sum of W^2 (1 - sampled / population) p (1 - p) / (sampled - 1), where a p
 *       of 0 or 1 is taken as (positive + 1) / (sampled + 2), because a sample without a single
 *       exception does not prove that there is none.
 * </ul>
 *
 * @param strata at least one; every stratum of the whole that is not empty
 */
public record StratifiedSample(List<Stratum> strata) {

  /**
   * One part of the whole, sampled for itself.
   *
   * @param tagged whether it holds what the program tags
   * @param population how many it has, at least {@code sampled}
   * @param sampled how many of them were looked at, at least 1
   * @param positive how many of these are what was looked for
   */
  public record Stratum(boolean tagged, long population, long sampled, long positive) {

    private double share() {
      return (double) positive / sampled;
    }

    /** The share, drawn in from 0 and 1. */
    private double inner() {
      return positive == 0 || positive == sampled ? (positive + 1.0) / (sampled + 2.0) : share();
    }

    /** NaN if a single one stands for more. */
    private double variance() {
      if (sampled == population) {
        return 0;
      }
      double p = inner();
      double unseen = 1 - (double) sampled / population;
      return sampled == 1 ? Double.NaN : unseen * p * (1 - p) / (sampled - 1);
    }
  }

  /**
   * A share with its 95 % interval; all NaN if the sample cannot tell, the bounds alone if it
   * cannot tell how sure it is.
   */
  public record Estimate(double share, double low, double high) {

    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /**
     * Wilson's interval with as many trials as have this variance: n = p (1 - p) / variance.
     *
     * @param inner the share, drawn in from 0 and 1
     */
    private static Estimate of(double share, double inner, double variance) {
      if (variance == 0) {
        return new Estimate(share, share, share);
      }
      if (Double.isNaN(variance)) {
        return new Estimate(share, Double.NaN, Double.NaN);
      }
      Wilson interval = Wilson.ofShare(share, inner * (1 - inner) / variance);
      return new Estimate(share, interval.low(), interval.high());
    }
  }

  /** The share of the whole that is what was looked for, tagged or not. */
  public Estimate share() {
    return Estimate.of(
        weighted(strata, Stratum::share), weighted(strata, Stratum::inner), variance(strata));
  }

  /**
   * The part of what is tagged that is right. Its interval is Wilson's, with the trials that were
   * made; of several strata of unlike weights, with as many as these are worth (Kish).
   */
  public Estimate precision() {
    List<Stratum> tagged = tagged(true);
    if (tagged.isEmpty()) {
      return Estimate.NONE;
    }
    double weight = weighted(tagged, stratum -> 1);
    double share = weighted(tagged, Stratum::share) / weight;
    double trials = 0;
    for (Stratum stratum : tagged) {
      trials += square(weight(stratum)) / stratum.sampled;
    }
    Wilson interval = Wilson.ofShare(share, square(weight) / trials);
    return new Estimate(share, interval.low(), interval.high());
  }

  /**
   * The part of what is there that is tagged: A / (A + B), A being the weight of what is there in
   * the tagged strata, B in the others; its variance by the delta method, (B^2 var A + A^2 var B) /
   * (A + B)^4.
   */
  public Estimate recall() {
    List<Stratum> tagged = tagged(true);
    List<Stratum> others = tagged(false);
    double found = weighted(tagged, Stratum::share);
    double missed = weighted(others, Stratum::share);
    if (found + missed == 0) {
      return Estimate.NONE;
    }
    double variance =
        (square(missed) * variance(tagged) + square(found) * variance(others))
            / square(square(found + missed));
    double inner = weighted(tagged, Stratum::inner);
    return Estimate.of(
        found / (found + missed), inner / (inner + weighted(others, Stratum::inner)), variance);
  }

  /** The part of what is not there that is not tagged; NaN if everything is there. */
  public double specificity() {
    double right = weighted(tagged(false), stratum -> 1 - stratum.share());
    double wrong = weighted(tagged(true), stratum -> 1 - stratum.share());
    return right + wrong == 0 ? Double.NaN : right / (right + wrong);
  }

  private List<Stratum> tagged(boolean tagged) {
    return strata.stream().filter(stratum -> stratum.tagged == tagged).toList();
  }

  private double weight(Stratum stratum) {
    long all = 0;
    for (Stratum other : strata) {
      all += other.population;
    }
    return (double) stratum.population / all;
  }

  private double weighted(List<Stratum> some, ToDoubleFunction<Stratum> value) {
    double sum = 0;
    for (Stratum stratum : some) {
      sum += weight(stratum) * value.applyAsDouble(stratum);
    }
    return sum;
  }

  private double variance(List<Stratum> some) {
    double sum = 0;
    for (Stratum stratum : some) {
      sum += square(weight(stratum)) * stratum.variance();
    }
    return sum;
  }

  private static double square(double number) {
    return number * number;
  }
}
