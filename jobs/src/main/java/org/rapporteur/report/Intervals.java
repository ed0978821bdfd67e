package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.statistics.Wilson;

/**
 * The intervals of all shares that the page draws, each once: many windows have the same counts,
 * and the page itself computes no statistic.
 */
final class Intervals {

  /** How many releases of how many have a topic. */
  private record Share(long releases, long total) {
    static final Comparator<Share> ORDER =
        Comparator.comparingLong(Share::total).thenComparingLong(Share::releases);
  }

  private final SortedSet<Share> shares = new TreeSet<>(Share.ORDER);

  /** Remembers a share that is drawn. */
  void add(long releases, long total) {
    if (total > 0) {
      shares.add(new Share(releases, total));
    }
  }

  /** Writes {@code [releases, total, low, high, ...]}. */
  void write(JsonGenerator page) throws IOException {
    page.writeFieldName("intervals");
    NumberList numbers = new NumberList();
    for (Share share : shares) {
      Wilson interval = Wilson.interval(share.releases(), share.total());
      numbers
          .add(share.releases())
          .add(share.total())
          .addDecimal(interval.low())
          .addDecimal(interval.high());
    }
    numbers.write(page);
  }
}
