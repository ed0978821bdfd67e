package org.rapporteur.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.ReleaseRow;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;
import org.rapporteur.trend.DaySum;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.DayTally;
import org.rapporteur.trend.Stratum;
import org.rapporteur.trend.TrendExplanation;

/** Counts the releases behind a trend once more, from the rows of {@code releases}. */
public final class TrendReleases {

  private static final int[] HAS = {0};

  private final String organisation;
  private final String role;
  private final String topic;
  private final Set<String> family;
  private final Map<Integer, DaySum> days = new TreeMap<>();
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  private TrendReleases(String organisation, String role, String topic, Set<String> family) {
    this.organisation = organisation;
    this.role = role;
    this.topic = topic;
    this.family = family;
  }

  /**
   * Explains the trend of a topic of an organisation in a role.
   *
   * @param family the ids of the organisation and its descendants
   * @return nothing if there are too few windows for a trend
   */
  public static Optional<TrendExplanation> explain(
      PublishedSet set,
      String kind,
      String organisation,
      String role,
      String topic,
      Set<String> family)
      throws IOException {
    TrendReleases releases = new TrendReleases(organisation, role, topic, family);
    for (String year : set.years(Tables.RELEASES)) {
      try (Rows<ReleaseRow> rows = set.rows(Tables.RELEASES, year)) {
        for (ReleaseRow row = rows.next(); row != null; row = rows.next()) {
          releases.add(row);
        }
      }
    }
    List<DayTally> tallies =
        releases.days.entrySet().stream()
            .map(day -> day.getValue().tally(organisation, role, day.getKey()))
            .toList();
    return tallies.isEmpty()
        ? Optional.empty()
        : TrendExplanation.of(
            new CorpusWindows(WindowKind.parse(kind), releases.first, releases.last), tallies);
  }

  private void add(ReleaseRow release) {
    int day = (int) LocalDate.parse(release.date()).toEpochDay();
    first = Math.min(first, day);
    last = Math.max(last, day);
    String ids = role.equals(DayTallies.ISSUED) ? release.organisation() : release.named();
    if (organisation.equals(DayTallies.ALL) || items(ids).stream().anyMatch(family::contains)) {
      boolean has = items(release.topics()).contains(topic);
      days.computeIfAbsent(day, key -> new DaySum())
          .add(
              1,
              release.words(),
              false,
              has ? HAS : new int[0],
              has ? new boolean[1] : new boolean[0],
              has ? new int[] {1} : new int[0],
              Stratum.of(release.organisation(), release.lang(), release.words()).key());
    }
  }

  private static List<String> items(String list) {
    return List.of(list.split(";", -1));
  }
}
