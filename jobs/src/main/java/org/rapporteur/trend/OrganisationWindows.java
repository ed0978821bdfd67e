package org.rapporteur.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.release.CodePointOrder;

/**
 * Turns the day tallies of one organisation in one role into all its rows of {@code coverage},
 * {@code trends} and {@code summary} for one window kind: a pure function, so that the same counts
 * give the same rows whichever way they were counted.
 */
public final class OrganisationWindows {

  private final CorpusWindows windows;
  private final int baseline;
  private final List<String> topicIds;
  private final boolean claims;

  /**
   * @param kind how to cut the calendar
   * @param corpusFirstDay the date of the corpus's first release, in days since 1970-01-01
   * @param corpusLastDay the date of its last release, not before the first
   * @param baseline how many earlier windows a burst is compared with, at least 4
   * @param topicIds topic ids at the indexes that day tallies use, none twice
   * @param claims whether the taxonomy names the languages that it speaks
   */
  public OrganisationWindows(
      WindowKind kind,
      int corpusFirstDay,
      int corpusLastDay,
      int baseline,
      List<String> topicIds,
      boolean claims) {
    if (baseline < Thresholds.BASELINE_WINDOWS) {
      throw new IllegalArgumentException(
          "expected a baseline of at least 4 windows, found " + baseline);
    }
    this.windows = new CorpusWindows(kind, corpusFirstDay, corpusLastDay);
    this.baseline = baseline;
    this.topicIds = List.copyOf(topicIds);
    this.claims = claims;
  }

  /**
   * All rows of an organisation in a role.
   *
   * @param organisation the organisation's id, or {@code all}
   * @param role {@code issued} or {@code named}
   * @param days its tallies by ascending day, at most one a day, all within the corpus
   */
  public WindowRows rows(String organisation, String role, List<DayTally> days) {
    WindowTotals totals = new WindowTotals(windows, days);
    if (totals.rows() == 0) {
      return new WindowRows(List.of(), List.of(), List.of());
    }
    List<CoverageRow> coverage =
        IntStream.range(0, windows.count())
            .mapToObj(window -> totals.coverage(window, organisation, role, claims))
            .toList();
    List<TopicSeries> series = series(totals, days);
    Bursts bursts = new Bursts(totals, series, baseline);
    int releases = days.stream().mapToInt(DayTally::releases).sum();
    return new WindowRows(
        coverage,
        new TrendRows(organisation, role, totals, series, bursts),
        new Summaries(organisation, role, releases, totals, bursts)
            .rows(series, new ShareTrends(totals, days, topicIds.size())));
  }

  /** The topics with at least one mention, by id. */
  private List<TopicSeries> series(WindowTotals totals, List<DayTally> days) {
    @Nullable TopicSeries[] byIndex = new TopicSeries[topicIds.size()];
    for (DayTally day : days) {
      for (int i = 0; i < day.topics().length; i++) {
        int topic = day.topics()[i];
        if (day.topicMentions()[i] > 0) {
          TopicSeries series = byIndex[topic];
          if (series == null) {
            series = new TopicSeries(topic, topicIds.get(topic), totals);
            byIndex[topic] = series;
          }
          series.add(
              day.day(), day.topicReleases()[i], day.topicAbout()[i], day.topicMentions()[i]);
        }
      }
    }
    return Arrays.stream(byIndex)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(TopicSeries::topic, CodePointOrder.COMPARATOR))
        .toList();
  }
}
