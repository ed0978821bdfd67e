package org.rapporteur.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.release.CodePointOrder;

/**
 * What each window of one kind is made of: the releases are counted in as their day enters a
 * window, and out again as it leaves, so that windows may overlap however much.
 */
public final class Composition {

  private static final String UNKNOWN = "?";

  private final CorpusWindows windows;
  private final List<DayTally> days;
  private final Map<String, Stratum> strata = new HashMap<>();
  private final int[] words;
  private final int[] releasesOfWords;
  private final Map<String, Integer> issuers = new HashMap<>();
  private final Map<String, Integer> languages = new HashMap<>();
  private int releases;

  private Composition(CorpusWindows windows, List<DayTally> days) {
    this.windows = windows;
    this.days = days;
    this.words =
        days.stream()
            .flatMapToInt(day -> Arrays.stream(day.lengths().words()))
            .distinct()
            .sorted()
            .toArray();
    this.releasesOfWords = new int[words.length];
  }

  /**
   * The rows of a kind, by start.
   *
   * @param days the tallies of all releases by ascending day, with their lengths
   */
  public static List<CompositionRow> of(CorpusWindows windows, List<DayTally> days) {
    return new Composition(windows, days).rows();
  }

  private List<CompositionRow> rows() {
    int[] issuersNew = issuersNew();
    List<CompositionRow> rows = new ArrayList<>(windows.count());
    int entering = 0;
    int leaving = 0;
    for (int window = 0; window < windows.count(); window++) {
      while (entering < days.size() && days.get(entering).day() < windows.end(window)) {
        count(days.get(entering++), 1);
      }
      while (leaving < entering && days.get(leaving).day() < windows.start(window)) {
        count(days.get(leaving++), -1);
      }
      rows.add(
          new CompositionRow(
              windows.kind().name(),
              windows.start(window),
              windows.end(window),
              releases,
              issuers.size(),
              issuersNew[window],
              median(),
              languages(),
              windows.partial(window)));
    }
    return rows;
  }

  private int[] issuersNew() {
    Map<String, Integer> first = new HashMap<>();
    for (DayTally day : days) {
      for (StratumTally tally : day.strata()) {
        stratum(tally).issuerIds().forEach(issuer -> first.putIfAbsent(issuer, day.day()));
      }
    }
    int[] issuersNew = new int[windows.count()];
    for (int day : first.values()) {
      for (int window = windows.firstWindow(day); window <= windows.lastWindow(day); window++) {
        issuersNew[window]++;
      }
    }
    return issuersNew;
  }

  private Stratum stratum(StratumTally tally) {
    return strata.computeIfAbsent(tally.stratum(), Stratum::parse);
  }

  private void count(DayTally day, int sign) {
    releases += sign * day.releases();
    for (StratumTally tally : day.strata()) {
      Stratum stratum = stratum(tally);
      int number = sign * tally.releases();
      stratum.issuerIds().forEach(issuer -> add(issuers, issuer, number));
      add(languages, stratum.lang().isEmpty() ? UNKNOWN : stratum.lang(), number);
    }
    for (int i = 0; i < day.lengths().words().length; i++) {
      int place = Arrays.binarySearch(words, day.lengths().words()[i]);
      releasesOfWords[place] += sign * day.lengths().releases()[i];
    }
  }

  private static void add(Map<String, Integer> counts, String key, int number) {
    counts.merge(key, number, (a, b) -> a + b == 0 ? null : a + b);
  }

  /** Of an even number the mean of the middle two. */
  private double median() {
    return releases == 0
        ? Double.NaN
        : (wordsOfRank((releases - 1) / 2) + (double) wordsOfRank(releases / 2)) / 2;
  }

  private int wordsOfRank(int rank) {
    int place = 0;
    for (int below = releasesOfWords[0]; below <= rank; below += releasesOfWords[place]) {
      place++;
    }
    return words[place];
  }

  private String languages() {
    return languages.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> language) -> -language.getValue())
                .thenComparing(Map.Entry::getKey, CodePointOrder.COMPARATOR))
        .map(language -> language.getKey() + ":" + language.getValue())
        .collect(Collectors.joining(";"));
  }
}
