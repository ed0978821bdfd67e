package org.rapporteur.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.statistics.StratifiedTrend;

/**
 * What the releases of some windows that do not overlap are in each stratum, and which topics they
 * have there: what the trend within issuers is of.
 */
final class StrataOfWindows {

  private final List<String> strata;
  private final StratifiedTrend cells;
  private final Counts releases;
  private final int[] stratumOfCell;
  private final int[] windowOfCell;
  private final @Nullable Counts[] topics;

  /** Counts of cells, which come in their order. */
  static final class Counts {
    private int size;
    private int[] cells = new int[4];
    private int[] counts = new int[4];

    private void add(int cell, int count) {
      if (size > 0 && cells[size - 1] == cell) {
        counts[size - 1] += count;
        return;
      }
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      cells[size] = cell;
      counts[size++] = count;
    }

    int[] cells() {
      return Arrays.copyOf(cells, size);
    }

    int[] counts() {
      return Arrays.copyOf(counts, size);
    }
  }

  /** What a stratum has on a day. */
  private record OfDay(int window, StratumTally tally) {}

  private StrataOfWindows(int[] windows, SortedMap<String, List<OfDay>> days, int numberOfTopics) {
    strata = List.copyOf(days.keySet());
    topics = new Counts[numberOfTopics];
    releases = new Counts();
    Counts stratumOfCells = new Counts();
    Counts windowOfCells = new Counts();
    int cell = -1;
    int stratum = 0;
    for (List<OfDay> ofStratum : days.values()) {
      int window = -1;
      for (OfDay day : ofStratum) {
        if (day.window() != window) {
          window = day.window();
          cell++;
          stratumOfCells.add(cell, stratum);
          windowOfCells.add(cell, window);
        }
        releases.add(cell, day.tally().releases());
        addTopics(cell, day.tally());
      }
      stratum++;
    }
    stratumOfCell = stratumOfCells.counts();
    windowOfCell = windowOfCells.counts();
    cells = new StratifiedTrend(windows, stratumOfCell, windowOfCell, releases.counts());
  }

  /**
   * The strata of some windows.
   *
   * @param chosen the windows' numbers, ascending; no day lies in two of them
   * @param days tallies by ascending day
   * @param topics how many topics there are
   */
  static StrataOfWindows of(CorpusWindows windows, int[] chosen, List<DayTally> days, int topics) {
    SortedMap<String, List<OfDay>> byStratum = new TreeMap<>(CodePointOrder.COMPARATOR);
    for (DayTally day : days) {
      int from = Arrays.binarySearch(chosen, windows.firstWindow(day.day()));
      int place = from < 0 ? -from - 1 : from;
      if (place < chosen.length && chosen[place] <= windows.lastWindow(day.day())) {
        for (StratumTally tally : day.strata()) {
          byStratum
              .computeIfAbsent(tally.stratum(), key -> new ArrayList<>())
              .add(new OfDay(place, tally));
        }
      }
    }
    return new StrataOfWindows(chosen, byStratum, topics);
  }

  private void addTopics(int cell, StratumTally tally) {
    for (int i = 0; i < tally.topics().length; i++) {
      int topic = tally.topics()[i];
      Counts counts = topics[topic];
      if (counts == null) {
        counts = new Counts();
        topics[topic] = counts;
      }
      counts.add(cell, tally.topicReleases()[i]);
    }
  }

  /** The trend of a topic, by its index, among the releases that are alike. */
  StratifiedTrend.Trend trend(int topic) {
    Counts counts = topics[topic];
    return counts == null
        ? cells.of(new int[0], new int[0])
        : cells.of(counts.cells(), counts.counts());
  }

  /** The keys of the strata, in their order. */
  List<String> strata() {
    return strata;
  }

  /** How much of all spread in time a stratum has. */
  double weight(int stratum) {
    return cells.weight(stratum);
  }

  /** What each cell has: its stratum, its window's place, its releases, those with a topic. */
  record Cell(int stratum, int window, int releases, int having) {}

  /** All cells, with those of their releases that have a topic. */
  List<Cell> cells(int topic) {
    Counts counts = topics[topic];
    Map<Integer, Integer> having = new TreeMap<>();
    for (int i = 0; counts != null && i < counts.size; i++) {
      having.put(counts.cells[i], counts.counts[i]);
    }
    List<Cell> all = new ArrayList<>();
    for (int cell = 0; cell < stratumOfCell.length; cell++) {
      all.add(
          new Cell(
              stratumOfCell[cell],
              windowOfCell[cell],
              releases.counts[cell],
              having.getOrDefault(cell, 0)));
    }
    return all;
  }
}
