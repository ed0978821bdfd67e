package org.rapporteur.review;

/**
 * Which sentences are drawn.
 *
 * @param term as the taxonomy writes it; empty if none are wanted
 * @param seed another seed draws others
 * @param most how many at most
 */
public record SampleOfTerm(String term, long seed, int most) {

  /** None. */
  public static final SampleOfTerm NONE = new SampleOfTerm("", 0, 0);
}
