package org.rapporteur.reading;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.DayTallies;

/**
 * How many releases of a published set are in languages that its taxonomy does not speak.
 *
 * @param unspoken those; 0 if the taxonomy makes no claim
 * @param releases all
 */
public record Unspoken(long unspoken, long releases) {

  /** Adds up the windows of one kind; a release stands in as many as overlap. */
  public static Unspoken in(PublishedSet set) throws IOException {
    @Nullable CoverageRow first;
    try (Rows<CoverageRow> rows = set.rows(Tables.COVERAGE)) {
      first = rows.next();
    }
    if (first == null) {
      return new Unspoken(0, 0);
    }
    long unspoken = 0;
    long releases = 0;
    for (CoverageRow window :
        set.rows(Tables.COVERAGE, List.of(first.window(), DayTallies.ALL, DayTallies.ISSUED))) {
      Integer some = window.unspoken();
      unspoken += some == null ? 0 : some;
      releases += window.releases();
    }
    int times = WindowKind.parse(first.window()).windowsPerSize();
    return new Unspoken(unspoken / times, releases / times);
  }

  /** Whether they are so many that the counts say less for it: one in a hundred. */
  public boolean matters() {
    return unspoken > 0 && unspoken * 100 >= releases;
  }
}
