package org.rapporteur.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The newest rows of one kind, a fixed number of them at most. */
final class NewestRows {

  private final int most;
  private final PriorityQueue<Evidence> oldestFirst =
      new PriorityQueue<>(Comparator.reverseOrder());

  NewestRows(int most) {
    this.most = most;
  }

  /** Whether a row would stay if it were added. */
  boolean wants(Evidence.Key key) {
    return oldestFirst.size() < most
        || Evidence.Key.NEWEST_FIRST.compare(key, oldestFirst.element().key()) < 0;
  }

  void add(Evidence row) {
    oldestFirst.add(row);
    if (oldestFirst.size() > most) {
      oldestFirst.remove();
    }
  }

  Collection<Evidence> rows() {
    return oldestFirst;
  }
}
