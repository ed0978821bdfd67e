package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.statistics.SlowTrend.Trial;
import org.rapporteur.statistics.StratifiedTrend.Trend;
import org.rapporteur.table.WrittenNumber;

class StratifiedTrendTest {

  /**
   * In one stratum it is the test for a trend in proportions. Smokers among patients of four
   * studies: J. L. Fleiss, Statistical methods for rates and proportions, 1981, page 139; R gives
   * chi-squared 8.2249 for it, with a variance that is divided by N instead of N - 1.
   */
  @Test
  void oneStratumIsThePublishedTestForATrendInProportions() {
    Trend trend =
        new StratifiedTrend(
                new int[] {1, 2, 3, 4},
                new int[4],
                new int[] {0, 1, 2, 3},
                new int[] {86, 93, 136, 82})
            .of(new int[] {0, 1, 2, 3}, new int[] {83, 90, 129, 70});
    double squared = trend.sum() * trend.sum() / trend.mantel() * 397 / 396;
    assertEquals(8.2249, squared, 5e-5);
    assertTrue(trend.slope() < 0);
  }

  /**
   * With two windows it is the test of Mantel and Haenszel. Men and women who applied to six
   * departments of Berkeley in 1973 (P. J. Bickel and others, Science 187, 1975): R gives 1.4269
   * with the continuity correction, which is left out here.
   */
  @Test
  void twoWindowsAreThePublishedTestOfMantelAndHaenszel() {
    int[] men = {825, 560, 325, 417, 191, 373};
    int[] admittedMen = {512, 353, 120, 138, 53, 22};
    int[] women = {108, 25, 593, 375, 393, 341};
    int[] admittedWomen = {89, 17, 202, 131, 94, 24};
    int[] strata = new int[12];
    int[] windows = new int[12];
    int[] trials = new int[12];
    int[] cells = new int[12];
    int[] successes = new int[12];
    for (int cell = 0; cell < 12; cell++) {
      strata[cell] = cell / 2;
      windows[cell] = cell % 2;
      trials[cell] = (cell % 2 == 0 ? men : women)[cell / 2];
      successes[cell] = (cell % 2 == 0 ? admittedMen : admittedWomen)[cell / 2];
      cells[cell] = cell;
    }
    Trend trend =
        new StratifiedTrend(new int[] {0, 1}, strata, windows, trials).of(cells, successes);
    double corrected = Math.abs(trend.sum()) - 0.5;
    assertEquals(1.4269, corrected * corrected / trend.mantel(), 5e-5);
  }

  @Test
  void whatOnlyTheMixOfStrataMovesDoesNotMoveWithinThem() {
    Trend trend =
        new StratifiedTrend(
                new int[] {0, 1, 2},
                new int[] {0, 0, 0, 1, 1, 1},
                new int[] {0, 1, 2, 0, 1, 2},
                new int[] {90, 50, 10, 10, 50, 90})
            .of(new int[] {3, 4, 5}, new int[] {10, 50, 90});
    assertEquals(0, trend.sum());
    assertEquals(0, trend.slope());
    assertEquals(1, trend.p());
  }

  @Test
  void strataOfOneWindowSayNothing() {
    Trend trend =
        new StratifiedTrend(
                new int[] {3, 7, 9}, new int[] {0, 1, 2}, new int[] {0, 1, 2}, new int[] {7, 3, 11})
            .of(new int[] {1, 2}, new int[] {1, 10});
    assertEquals(0, trend.slope());
    assertEquals(1, trend.p());
  }

  @Test
  void whatStrataAndWindowsAddIsTheWholeSum() {
    SplittableRandom random = new SplittableRandom(3);
    Map<String, Map<Integer, int[]>> cells = cells(trials(random, 12));
    StratifiedTrend fast = fast(cells, times(cells));
    Trend trend = trend(fast, cells);
    double strata = 0;
    for (double part : trend.ofStratum()) {
      strata += part;
    }
    double windows = 0;
    for (double part : trend.ofWindow()) {
      windows += part;
    }
    assertEquals(trend.sum(), strata, 1e-9);
    assertEquals(trend.sum(), windows, 1e-9);
  }

  @Test
  void slopeAndProbabilityAreTheSlowOnesToTheLastWrittenDigit() {
    SplittableRandom random = new SplittableRandom(19);
    for (int i = 0; i < 150; i++) {
      List<Trial> trials = trials(random, random.nextInt(3, 40));
      Map<String, Map<Integer, int[]>> cells = cells(trials);
      if (times(cells).length < 3) {
        continue;
      }
      Trend trend = trend(fast(cells, times(cells)), cells);
      SlowTrend slow = new SlowTrend(trials);
      assertEquals(WrittenNumber.decimal(slow.slope()), WrittenNumber.decimal(trend.slope()));
      assertEquals(WrittenNumber.probability(slow.p()), WrittenNumber.probability(trend.p()));
    }
  }

  /** Strata of all sizes that join and leave; some always succeed, some never. */
  private static List<Trial> trials(SplittableRandom random, int windows) {
    List<Trial> trials = new ArrayList<>();
    int strata = random.nextInt(1, 9);
    double drift = random.nextInt(3) * 0.02;
    for (int stratum = 0; stratum < strata; stratum++) {
      int from = random.nextInt(windows);
      int to = random.nextInt(from, windows) + 1;
      double share = random.nextInt(5) / 4.0;
      int most = random.nextInt(1, 12);
      for (int time = from; time < to; time++) {
        int number = random.nextInt(most + 1);
        for (int k = 0; k < number; k++) {
          trials.add(
              new Trial(3 * time + 5, "s" + stratum, random.nextDouble() < share + drift * time));
        }
      }
    }
    return trials;
  }

  /** Trials and successes by stratum and time. */
  private static Map<String, Map<Integer, int[]>> cells(List<Trial> trials) {
    Map<String, Map<Integer, int[]>> cells = new TreeMap<>();
    for (Trial trial : trials) {
      int[] cell =
          cells
              .computeIfAbsent(trial.stratum(), key -> new TreeMap<>())
              .computeIfAbsent(trial.time(), key -> new int[2]);
      cell[0]++;
      cell[1] += trial.success() ? 1 : 0;
    }
    return cells;
  }

  private static int[] times(Map<String, Map<Integer, int[]>> cells) {
    return cells.values().stream()
        .flatMap(windows -> windows.keySet().stream())
        .mapToInt(Integer::intValue)
        .distinct()
        .sorted()
        .toArray();
  }

  private static StratifiedTrend fast(Map<String, Map<Integer, int[]>> cells, int[] times) {
    List<int[]> flat = new ArrayList<>();
    int stratum = 0;
    for (Map<Integer, int[]> windows : cells.values()) {
      for (Map.Entry<Integer, int[]> cell : windows.entrySet()) {
        int window = Arrays.binarySearch(times, cell.getKey());
        flat.add(new int[] {stratum, window, cell.getValue()[0]});
      }
      stratum++;
    }
    return new StratifiedTrend(
        times,
        flat.stream().mapToInt(cell -> cell[0]).toArray(),
        flat.stream().mapToInt(cell -> cell[1]).toArray(),
        flat.stream().mapToInt(cell -> cell[2]).toArray());
  }

  private static Trend trend(StratifiedTrend fast, Map<String, Map<Integer, int[]>> cells) {
    List<int[]> having = new ArrayList<>();
    int at = 0;
    for (Map<Integer, int[]> windows : cells.values()) {
      for (int[] cell : windows.values()) {
        if (cell[1] > 0) {
          having.add(new int[] {at, cell[1]});
        }
        at++;
      }
    }
    return fast.of(
        having.stream().mapToInt(cell -> cell[0]).toArray(),
        having.stream().mapToInt(cell -> cell[1]).toArray());
  }
}
