package org.rapporteur.telling;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.RowFilter;
import org.rapporteur.table.Rows;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.DayTallies;

/**
 * The windows of one kind that a trend of all releases looks at: those that are not partial,
 * without overlap.
 *
 * @param kind the kind's name as given
 * @param starts first days of those with releases, ascending
 * @param last first day of the last window, with releases or without; empty if there is none
 */
record FullWindows(String kind, List<String> starts, String last) {

  /** A trend needs so many. */
  static final int NEEDED = 8;

  /** A burst needs so many windows before it. */
  private static final int NEEDED_BEFORE = 4;

  /** The coarsest kind that has enough windows for a trend, else the one with the most windows. */
  static Optional<FullWindows> choose(PublishedSet set) throws IOException {
    Map<String, List<CoverageRow>> coverage = new TreeMap<>();
    RowFilter ofAll = RowFilter.is(Tables.ORGANISATION_ID, DayTallies.ALL);
    try (Rows<CoverageRow> rows = set.rows(Tables.COVERAGE, ofAll)) {
      for (CoverageRow row = rows.next(); row != null; row = rows.next()) {
        List<CoverageRow> full = coverage.computeIfAbsent(row.window(), kind -> new ArrayList<>());
        if (!row.partial()) {
          full.add(row);
        }
      }
    }
    List<FullWindows> kinds =
        coverage.entrySet().stream().map(kind -> of(kind.getKey(), kind.getValue())).toList();
    Comparator<FullWindows> bySize = Comparator.comparing(windows -> windows.starts().size());
    return kinds.stream()
        .filter(FullWindows::enough)
        .min(bySize)
        .or(() -> kinds.stream().max(bySize));
  }

  private static FullWindows of(String kind, List<CoverageRow> full) {
    int step = WindowKind.parse(kind).windowsPerSize();
    List<String> starts = new ArrayList<>();
    for (int i = (full.size() - 1) % step; i >= 0 && i < full.size(); i += step) {
      if (full.get(i).releases() > 0) {
        starts.add(day(full.get(i)));
      }
    }
    return new FullWindows(kind, starts, full.isEmpty() ? "" : day(full.get(full.size() - 1)));
  }

  private static String day(CoverageRow window) {
    return LocalDate.ofEpochDay(window.start()).toString();
  }

  /** Whether they are enough to speak of a trend. */
  boolean enough() {
    return starts.size() >= NEEDED && !WindowKind.parse(kind).isShorterThanAWeek();
  }

  /** Whether a burst in the last one could be told. */
  boolean enoughForBursts() {
    return starts.size() > NEEDED_BEFORE;
  }

  /** Whether the last window has releases. */
  boolean endsWithReleases() {
    return starts.contains(last);
  }

  /** {@code 21 years}, {@code 9 windows of P3M}. */
  String count() {
    return isNamed()
        ? ClosingWords.count(starts.size(), kind)
        : ClosingWords.count(starts.size(), "window") + " of " + kind;
  }

  /** {@code a year}, {@code a window of P3M}. */
  String one() {
    return isNamed() ? "a " + kind : "a window of " + kind;
  }

  /** {@code 2018}, {@code 2018-03}, {@code the quarter from 2018-04-01}. */
  String lastName() {
    return switch (kind) {
      case "year" -> last.substring(0, 4);
      case "month" -> last.substring(0, 7);
      case "day" -> last;
      default -> (isNamed() ? "the " + kind : "the window") + " from " + last;
    };
  }

  private boolean isNamed() {
    return !kind.startsWith("P");
  }
}
