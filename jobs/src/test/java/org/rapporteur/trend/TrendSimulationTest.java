package org.rapporteur.trend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rapporteur.trend.SimulatedCorpus.Movement;

/**
 * How often a trend is claimed that is none, and how often one is found, over simulated corpora
 * with seeds 1, 2, 3 and so on. {@code ./mvnw -Dquick -Dtest=TrendSimulationTest -Dsimulation=200
 * test} prints the figures that README.md states.
 */
class TrendSimulationTest {

  /**
   * What became of some corpora.
   *
   * @param falseFamilies share of corpora in which the trend within issuers claims a topic that
   *     does not move
   * @param rawFamilies share of corpora in which the raw trend does
   * @param found share of the topics that rise that are found to
   * @param rawFound share of these whose raw share is found to rise
   */
  private record Outcome(double falseFamilies, double rawFamilies, double found, double rawFound) {}

  private static Outcome simulate(int corpora, int windows, int releases, Movement movement) {
    double[] sums =
        LongStream.rangeClosed(1, corpora)
            .mapToObj(seed -> outcome(seed, windows, releases, movement))
            .reduce(new double[4], TrendSimulationTest::sum);
    return new Outcome(sums[0] / corpora, sums[1] / corpora, sums[2] / corpora, sums[3] / corpora);
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < b.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static double[] outcome(long seed, int windows, int releases, Movement movement) {
    List<SummaryRow> rows = new SimulatedCorpus(seed, windows, releases, movement).summary();
    List<SummaryRow> still = rows.stream().filter(row -> !moves(row, movement)).toList();
    List<SummaryRow> rising = rows.stream().filter(row -> moves(row, movement)).toList();
    double all = Math.max(1, rising.size());
    return new double[] {
      still.stream().anyMatch(row -> !row.direction().equals("steady")) ? 1 : 0,
      still.stream().anyMatch(row -> row.kendallQ() <= Thresholds.SURE && row.slope() != 0) ? 1 : 0,
      rising.stream().filter(row -> row.direction().equals("rising")).count() / all,
      rising.stream().filter(row -> row.kendallQ() <= Thresholds.SURE && row.slope() > 0).count()
          / all
    };
  }

  private static boolean moves(SummaryRow row, Movement movement) {
    return movement.moves(Integer.parseInt(row.topic().substring("topic ".length())));
  }

  @Test
  void aCorpusThatGrowsClaimsHardlyATrendThatIsNone() {
    Outcome outcome = simulate(20, 40, 60, Movement.NONE);
    assertTrue(outcome.falseFamilies() <= 0.1, outcome::toString);
    assertTrue(outcome.rawFamilies() >= 0.9, outcome::toString);
  }

  @Test
  void windowsThatSwingAreNotTakenForATrend() {
    Outcome outcome = simulate(20, 24, 60, new Movement(0.5, 0, 0, false));
    assertTrue(outcome.falseFamilies() <= 0.15, outcome::toString);
  }

  @Test
  void aRiseWithinIssuersIsFoundThoughTheMixHidesIt() {
    Outcome outcome = simulate(10, 20, 100, new Movement(0, 0, 2, true));
    assertTrue(outcome.found() >= 0.8, outcome::toString);
    assertTrue(outcome.rawFound() <= outcome.found() - 0.2, outcome::toString);
  }

  @Test
  @EnabledIfSystemProperty(named = "simulation", matches = "[0-9]+")
  void theFiguresOfTheReadme() {
    int corpora = Integer.getInteger("simulation");
    PrintStream out = System.out;
    for (int windows : new int[] {8, 20, 40, 80}) {
      line(out, "no trend", windows, simulate(corpora, windows, 60, Movement.NONE));
    }
    for (double swing : new double[] {0.5, 1}) {
      for (int windows : new int[] {8, 20, 40}) {
        Movement swings = new Movement(swing, 0, 0, false);
        line(out, "swings of " + swing, windows, simulate(corpora, windows, 60, swings));
      }
    }
    for (double lasting : new double[] {0.5, 0.8}) {
      for (int windows : new int[] {20, 40}) {
        Movement swings = new Movement(0.5, lasting, 0, false);
        line(out, "swings that last " + lasting, windows, simulate(corpora, windows, 60, swings));
      }
    }
    for (double rise : new double[] {1, 2}) {
      for (boolean hidden : new boolean[] {false, true}) {
        for (int windows : new int[] {20, 40, 80}) {
          for (int releases : new int[] {30, 100}) {
            Movement rising = new Movement(0, 0, rise, hidden);
            String what = "rise of " + rise + (hidden ? " hidden" : "") + ", " + releases;
            line(out, what, windows, simulate(Math.max(1, corpora / 5), windows, releases, rising));
          }
        }
      }
    }
  }

  private static void line(PrintStream out, String what, int windows, Outcome outcome) {
    out.printf(
        Locale.ROOT,
        "%s, %d windows: false %.1f %%, raw %.1f %%; found %.1f %%, raw %.1f %%%n",
        what,
        windows,
        100 * outcome.falseFamilies(),
        100 * outcome.rawFamilies(),
        100 * outcome.found(),
        100 * outcome.rawFound());
  }
}
