package org.rapporteur.report;

import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.TrendRow;

/**
 * Which series a row belongs to.
 *
 * @param role {@code issued} or {@code named}
 * @param topic a topic's id; empty for a row of coverage, which has none
 */
record SeriesKey(String window, String organisation, String role, String topic) {

  static SeriesKey of(TrendRow row) {
    return new SeriesKey(row.window(), row.organisation(), row.role(), row.topic());
  }

  static SeriesKey of(SummaryRow row) {
    return new SeriesKey(row.window(), row.organisation(), row.role(), row.topic());
  }

  static SeriesKey of(CoverageRow row) {
    return new SeriesKey(row.window(), row.organisation(), row.role(), "");
  }

  /** The organisation and role, without the topic. */
  SeriesKey group() {
    return new SeriesKey(window, organisation, role, "");
  }

  /** As the page writes it: 0 for {@code issued}, 1 for {@code named}. */
  int roleNumber() {
    return role.equals("named") ? 1 : 0;
  }
}
