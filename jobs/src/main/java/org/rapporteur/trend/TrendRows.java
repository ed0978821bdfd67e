package org.rapporteur.trend;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.statistics.Wilson;

/** The rows of {@code trends} of one organisation and role, each made when it is taken. */
final class TrendRows extends AbstractList<TrendRow> implements RandomAccess {

  private final String organisation;
  private final String role;
  private final WindowTotals totals;
  private final List<TopicSeries> series;
  private final Bursts bursts;

  TrendRows(
      String organisation,
      String role,
      WindowTotals totals,
      List<TopicSeries> series,
      Bursts bursts) {
    this.organisation = organisation;
    this.role = role;
    this.totals = totals;
    this.series = series;
    this.bursts = bursts;
  }

  @Override
  public int size() {
    return Math.multiplyExact(series.size(), totals.rows());
  }

  @Override
  public TrendRow get(int index) {
    int at = index / totals.rows();
    int row = index % totals.rows();
    TopicSeries topic = series.get(at);
    CorpusWindows windows = totals.windows();
    int window = totals.window(row);
    Wilson interval = Wilson.interval(topic.releases(row), totals.releases(row));
    return new TrendRow(
        windows.kind().name(),
        organisation,
        role,
        topic.topic(),
        windows.start(window),
        windows.end(window),
        topic.releases(row),
        totals.releases(row),
        topic.share(row),
        interval.low(),
        interval.high(),
        topic.about(row),
        (double) topic.about(row) / totals.releases(row),
        topic.mentions(row),
        totals.words(row),
        totals.words(row) == 0 ? Double.NaN : 1000.0 * topic.mentions(row) / totals.words(row),
        topic.previousShare(row),
        topic.share(row) - topic.previousShare(row),
        bursts.expected(at, row),
        bursts.p(at, row),
        bursts.q(at, row),
        bursts.burst(at, topic.releases(row), row),
        topic.supported(row) ? "ok" : "low",
        windows.partial(window));
  }
}
