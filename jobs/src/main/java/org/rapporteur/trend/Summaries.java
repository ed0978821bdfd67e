package org.rapporteur.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.statistics.BenjaminiHochberg;

/** The rows of {@code summary} of one organisation and role. */
final class Summaries {

  private final String organisation;
  private final String role;
  private final int releasesOfCorpus;
  private final WindowTotals totals;
  private final Bursts bursts;
  private final int lastRow;

  /**
   * @param releasesOfCorpus all releases of the organisation in its role, each once
   */
  Summaries(
      String organisation, String role, int releasesOfCorpus, WindowTotals totals, Bursts bursts) {
    this.organisation = organisation;
    this.role = role;
    this.releasesOfCorpus = releasesOfCorpus;
    this.totals = totals;
    this.bursts = bursts;
    this.lastRow = totals.row(totals.windows().lastFullWindow());
  }

  List<SummaryRow> rows(List<TopicSeries> series, ShareTrends trends) {
    List<ShareTrends.Trend> found = series.stream().map(trends::of).toList();
    List<LastChange> changes =
        series.stream().map(one -> LastChange.of(one, totals, lastRow)).toList();
    double[] q = corrected(found.stream().mapToDouble(ShareTrends.Trend::p));
    double[] withinQ = corrected(found.stream().mapToDouble(ShareTrends.Trend::withinP));
    double[] lastQ = corrected(changes.stream().mapToDouble(LastChange::p));
    List<SummaryRow> rows = new ArrayList<>(series.size());
    for (int i = 0; i < series.size(); i++) {
      Tested tested = new Tested(found.get(i), q[i], withinQ[i], changes.get(i), lastQ[i]);
      rows.add(row(series.get(i), i, tested));
    }
    return rows;
  }

  /** A series' tests, each with its p corrected for the number of topics. */
  private record Tested(
      ShareTrends.Trend trend, double q, double withinQ, LastChange change, double lastQ) {}

  /** All topics of an organisation and role are tested, or none. */
  private static double[] corrected(DoubleStream probabilities) {
    double[] p = probabilities.toArray();
    boolean tested = Arrays.stream(p).noneMatch(Double::isNaN);
    return tested ? BenjaminiHochberg.adjust(p) : p;
  }

  private SummaryRow row(TopicSeries series, int index, Tested tested) {
    int peak = peak(series);
    boolean last = lastRow >= 0;
    ShareTrends.Trend trend = tested.trend();
    return new SummaryRow(
        totals.windows().kind().name(),
        organisation,
        role,
        series.topic(),
        series.releasesOfCorpus(),
        releasesOfCorpus,
        (double) series.releasesOfCorpus() / releasesOfCorpus,
        series.aboutOfCorpus(),
        series.mentionsOfCorpus(),
        series.firstDate(),
        series.lastDate(),
        start(peak),
        peak < 0 ? Double.NaN : series.share(peak),
        start(lastRow),
        last ? series.share(lastRow) : Double.NaN,
        last ? series.share(lastRow) - series.previousShare(lastRow) : Double.NaN,
        tested.change().low(),
        tested.change().high(),
        tested.change().p(),
        tested.lastQ(),
        last ? bursts.burst(index, series.releases(lastRow), lastRow) : null,
        trend.tau(),
        trend.p(),
        tested.q(),
        trend.slope(),
        trend.withinSlope(),
        trend.withinP(),
        tested.withinQ(),
        trend.direction(tested.withinQ()),
        Double.isNaN(trend.p()) ? null : trend.isMix(tested.q(), tested.withinQ()));
  }

  private @Nullable Integer start(int row) {
    CorpusWindows windows = totals.windows();
    return row < 0 ? null : windows.start(totals.window(row));
  }

  /** The row of highest share among those with support, the earliest of equals; -1 if none has. */
  private int peak(TopicSeries series) {
    int peak = -1;
    for (int row = 0; row < totals.rows(); row++) {
      if (series.supported(row) && (peak < 0 || series.share(row) > series.share(peak))) {
        peak = row;
      }
    }
    return peak;
  }
}
