package org.rapporteur.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The windows of one kind, which all organisations share, in the order of their starts. */
final class KindWindows {

  private final String name;
  private final List<String> starts = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<Boolean> partial = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
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
  void add(String start, String end, boolean isPartial) {
    places.put(start, starts.size());
    starts.add(start);
    ends.add(end);
    partial.add(isPartial);
  }

  /** The place of a window that {@code coverage} has; -1 if it has no such window. */
  int place(String start) {
    return places.getOrDefault(start, -1);
  }

  /** Keeps in how many windows an organisation and role have a release. */
  void setWithReleases(SeriesKey group, int windows) {
    withReleases.put(group, windows);
  }

  /** In how many windows an organisation and role have a release; 0 if coverage lacks them. */
  int withReleases(SeriesKey group) {
    return withReleases.getOrDefault(group, 0);
  }

  List<String> starts() {
    return starts;
  }

  List<String> ends() {
    return ends;
  }

  boolean isPartial(int place) {
    return partial.get(place);
  }
}
