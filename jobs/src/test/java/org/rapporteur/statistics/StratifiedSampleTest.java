package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.rapporteur.statistics.StratifiedSample.Estimate;
import org.rapporteur.statistics.StratifiedSample.Stratum;

class StratifiedSampleTest {

  private static final StratifiedSample WORKED =
      new StratifiedSample(List.of(new Stratum(true, 300, 60, 54), new Stratum(false, 700, 60, 3)));

  @Test
  void theShareOfTheWholeIsCorrectedForWhatIsTaggedWronglyAndForWhatIsMissed() {
    Estimate share = WORKED.share();
    assertEquals(0.305, share.share(), 1e-12);
    assertEquals(0.264283, share.low(), 5e-7);
    assertEquals(0.349015, share.high(), 5e-7);
  }

  @Test
  void recallComparesWhatIsFoundWithWhatIsThere() {
    Estimate recall = WORKED.recall();
    assertEquals(0.885246, recall.share(), 5e-7);
    // var A = 0.09 * 0.8 * 0.09 / 59, var B = 0.49 * (1 - 60 / 700) * 0.0475 / 59.
    double variance =
        (0.035 * 0.035 * 0.09 * 0.8 * 0.09 / 59
                + 0.27 * 0.27 * 0.49 * (1 - 60 / 700.0) * 0.0475 / 59)
            / Math.pow(0.305, 4);
    Wilson expected =
        Wilson.ofShare(recall.share(), recall.share() * (1 - recall.share()) / variance);
    assertEquals(expected.low(), recall.low(), 1e-12);
    assertEquals(expected.high(), recall.high(), 1e-12);
  }

  @Test
  void precisionIsTheShareOfTheTaggedWithItsOwnInterval() {
    Estimate precision = WORKED.precision();
    assertEquals(0.9, precision.share(), 1e-12);
    assertEquals(Wilson.interval(54, 60).low(), precision.low(), 1e-12);
    assertEquals(Wilson.interval(54, 60).high(), precision.high(), 1e-12);
    assertEquals(0.7 * 0.95 / (0.7 * 0.95 + 0.3 * 0.1), WORKED.specificity(), 1e-12);
  }

  @Test
  void whatWasLookedAtWholeIsKnown() {
    StratifiedSample whole =
        new StratifiedSample(List.of(new Stratum(true, 5, 5, 5), new Stratum(false, 5, 5, 0)));
    assertEquals(new Estimate(0.5, 0.5, 0.5), whole.share());
    assertEquals(new Estimate(1, 1, 1), whole.recall());
  }

  @Test
  void aSampleWithoutAnExceptionDoesNotProveThatThereIsNone() {
    Estimate share = new StratifiedSample(List.of(new Stratum(false, 1000, 50, 0))).share();
    assertEquals(0, share.share());
    assertEquals(0, share.low());
    assertTrue(share.high() > 0.05 && share.high() < 0.1, share.toString());
  }

  @Test
  void oneThatStandsForManySaysNotHowSureItIs() {
    Estimate share = new StratifiedSample(List.of(new Stratum(false, 9, 1, 1))).share();
    assertEquals(new Estimate(1, Double.NaN, Double.NaN), share);
  }

  /** Draws from a corpus whose truth is known: so many intervals hold it as they claim. */
  @Test
  void intervalsHoldTheTruthInNinetyFiveOfAHundredDraws() {
    SplittableRandom random = new SplittableRandom(20);
    int draws = 2_000;
    int held = 0;
    // Of 400 tagged 340 are right, of 600 near ones 120 are missed, of 2,000 others 100.
    int[] population = {400, 600, 2_000};
    int[] there = {340, 120, 100};
    int[] sampled = {100, 50, 50};
    double truth = (340 + 120 + 100) / 3_000.0;
    for (int draw = 0; draw < draws; draw++) {
      List<Stratum> strata =
          List.of(
              drawn(random, true, population[0], there[0], sampled[0]),
              drawn(random, false, population[1], there[1], sampled[1]),
              drawn(random, false, population[2], there[2], sampled[2]));
      Estimate share = new StratifiedSample(strata).share();
      held += share.low() <= truth && truth <= share.high() ? 1 : 0;
    }
    double rate = held / (double) draws;
    assertTrue(rate >= 0.93 && rate <= 0.97, "held in " + rate);
  }

  private static Stratum drawn(
      SplittableRandom random, boolean tagged, int population, int there, int sampled) {
    int left = population;
    int leftThere = there;
    int positive = 0;
    for (int i = 0; i < sampled; i++) {
      if (random.nextInt(left--) < leftThere) {
        leftThere--;
        positive++;
      }
    }
    return new Stratum(tagged, population, sampled, positive);
  }

  @Test
  void kappaIsThePublishedOne() {
    // The worked example of many textbooks: 20 yes by both, 5 and 10 by one, 15 no: 0.4.
    assertEquals(0.4, CohenKappa.of(20, 5, 10, 15), 1e-12);
    assertTrue(Double.isNaN(CohenKappa.of(0, 0, 0, 9)));
  }
}
