package org.rapporteur.trend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.release.CodePointOrder;

/** All day counts of a corpus, by organisation, role and day: what every table of counts is of. */
public final class DayTallies {

  /** The id under which every release is counted. */
  public static final String ALL = "all";

  /** The role of an organisation that issued a release. */
  public static final String ISSUED = "issued";

  /** The role of an organisation whose name, or a descendant's, stands in a release. */
  public static final String NAMED = "named";

  /** An organisation in a role. */
  public record Series(String organisation, String role) {
    /** In the order of the published tables. */
    public static final Comparator<Series> ORDER =
        Comparator.comparing(Series::organisation, CodePointOrder.COMPARATOR)
            .thenComparing(Series::role);
  }

  private final Map<Series, Map<Integer, DayTally>> days = new HashMap<>();

  /** Many days have the same strata: their keys are kept once. */
  private final Map<String, String> strata = new HashMap<>();

  /** Puts a day's count in the place of the one before; a count of no releases removes it. */
  public void put(DayTally tally) {
    Series series = new Series(tally.organisation(), tally.role());
    if (tally.releases() != 0) {
      share(tally.strata());
      days.computeIfAbsent(series, key -> new HashMap<>()).put(tally.day(), tally);
      return;
    }
    Map<Integer, DayTally> counts = days.get(series);
    if (counts != null && counts.remove(tally.day()) != null && counts.isEmpty()) {
      days.remove(series);
    }
  }

  private void share(StratumTally[] tallies) {
    for (int i = 0; i < tallies.length; i++) {
      StratumTally one = tallies[i];
      String key = strata.computeIfAbsent(one.stratum(), stratum -> stratum);
      tallies[i] = new StratumTally(key, one.releases(), one.topics(), one.topicReleases());
    }
  }

  /** Whether nothing is counted. */
  public boolean isEmpty() {
    return days.isEmpty();
  }

  /** The organisations and roles that have a release, in the order of the tables. */
  public List<Series> series() {
    return days.keySet().stream().sorted(Series.ORDER).toList();
  }

  /** The counts of an organisation in a role, by ascending day. */
  public List<DayTally> of(Series series) {
    return List.copyOf(new TreeMap<>(days.getOrDefault(series, Map.of())).values());
  }

  /** Hands on every count, in no particular order. */
  public void forEach(Consumer<DayTally> action) {
    days.values().forEach(counts -> counts.values().forEach(action));
  }
}
