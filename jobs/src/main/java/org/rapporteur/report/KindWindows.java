package org.rapporteur.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.trend.CoverageRow;

/** The windows of one kind, which all organisations share, in the order of their starts. */
final class KindWindows {

  private final String name;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Boolean> partial = new ArrayList<>();
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<SeriesKey, Integer> withReleases = new HashMap<>();

  /**
   * @param name as the tables write it: {@code month}, {@code P3M/P1M}
   */
  KindWindows(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Adds a window to the end. */
  void add(CoverageRow window) {
    places.put(window.start(), starts.size());
    starts.add(window.start());
    ends.add(window.end());
    partial.add(window.partial());
  }

  /**
   * The place of a window that {@code coverage} has; -1 if it has no such window, or there is none.
   */
  int place(@Nullable Integer start) {
    return start == null ? -1 : places.getOrDefault(start, -1);
  }

  /** Keeps in how many windows an organisation and role have a release. */
  void setWithReleases(SeriesKey group, int windows) {
    withReleases.put(group, windows);
  }

  /** In how many windows an organisation and role have a release; 0 if coverage lacks them. */
  int withReleases(SeriesKey group) {
    return withReleases.getOrDefault(group, 0);
  }

  /** First days, in days since 1970-01-01. */
  List<Integer> starts() {
    return starts;
  }

  /** The days after the last. */
  List<Integer> ends() {
    return ends;
  }

  boolean isPartial(int place) {
    return partial.get(place);
  }
}
