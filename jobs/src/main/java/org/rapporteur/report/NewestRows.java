package org.rapporteur.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.rapporteur.set.MentionRow;

/** The newest mentions of one kind, a fixed number of them at most. */
final class NewestRows {

  /** Of one day by release. */
  static final Comparator<MentionRow> NEWEST_FIRST =
      Comparator.comparing(MentionRow::date)
          .reversed()
          .thenComparing(MentionRow::release)
          .thenComparing(MentionRow::topic);

  private final int most;
  private final PriorityQueue<MentionRow> oldestFirst =
      new PriorityQueue<>(NEWEST_FIRST.reversed());

  NewestRows(int most) {
    this.most = most;
  }

  /** Whether a row would stay if it were added. */
  boolean wants(MentionRow row) {
    return oldestFirst.size() < most || NEWEST_FIRST.compare(row, oldestFirst.element()) < 0;
  }

  void add(MentionRow row) {
    oldestFirst.add(row);
    if (oldestFirst.size() > most) {
      oldestFirst.remove();
    }
  }

  Collection<MentionRow> rows() {
    return oldestFirst;
  }
}
