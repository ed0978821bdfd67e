package org.rapporteur.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.calendar.WindowKind;

/**
 * The windows of one kind that the trend of an organisation in a role looks at, as {@code coverage}
 * tells them.
 *
 * @param kind the kind's name as given
 * @param windows those that are not partial, have releases enough and do not overlap, by start
 * @param last the kind's last window that is not partial, with releases or without; null if all are
 */
public record TrendWindows(String kind, List<CoverageRow> windows, @Nullable CoverageRow last) {

  /**
   * The windows of a kind.
   *
   * @param coverage every window of the kind, by start
   */
  public static TrendWindows of(String kind, List<CoverageRow> coverage) {
    int step = WindowKind.parse(kind).windowsPerSize();
    List<CoverageRow> full = coverage.stream().filter(window -> !window.partial()).toList();
    List<CoverageRow> windows = new ArrayList<>();
    for (int i = (full.size() - 1) % step; i >= 0 && i < full.size(); i += step) {
      if (full.get(i).releases() >= Thresholds.TREND_RELEASES_TOTAL) {
        windows.add(full.get(i));
      }
    }
    return new TrendWindows(
        kind, List.copyOf(windows), full.isEmpty() ? null : full.get(full.size() - 1));
  }

  /**
   * The kind to speak of trends in: of those with windows enough to see one well the coarsest, else
   * the one with the most windows.
   *
   * @param kinds the kinds that were asked for
   */
  public static Optional<TrendWindows> choose(List<TrendWindows> kinds) {
    Comparator<TrendWindows> bySize = Comparator.comparingInt(TrendWindows::size);
    Comparator<TrendWindows> byDays = Comparator.comparingInt(TrendWindows::days);
    List<TrendWindows> tested = kinds.stream().filter(TrendWindows::isTested).toList();
    return tested.stream()
        .filter(kind -> kind.size() >= Thresholds.MANY_WINDOWS)
        .max(byDays.thenComparing(bySize.reversed()))
        .or(() -> tested.stream().max(bySize.thenComparing(byDays)))
        .or(() -> kinds.stream().max(bySize.thenComparing(byDays)));
  }

  private boolean isTested() {
    return !WindowKind.parse(kind).isShorterThanAWeek();
  }

  private int days() {
    return last == null ? 0 : last.end() - last.start();
  }

  private int size() {
    return windows.size();
  }

  /** Whether they are enough to speak of a trend. */
  public boolean enough() {
    return size() >= Thresholds.TREND_WINDOWS && isTested();
  }

  /** Whether the last window has releases. */
  public boolean endsWithReleases() {
    return last != null && last.releases() > 0;
  }
}
