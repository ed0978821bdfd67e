package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.calendar.CalendarWindow;
import org.rapporteur.set.ReleaseRow;
import org.rapporteur.trend.DayTallies;

/**
 * Which cell of {@code trends} is meant.
 *
 * @param organisation its id, or {@code all}
 * @param role {@code issued} or {@code named}
 * @param topic the topic's id
 * @param window the window
 */
public record CellKey(String organisation, String role, String topic, CalendarWindow window) {

  /**
   * Whether the cell counts a release.
   *
   * @param family the organisation and its descendants
   */
  boolean counts(ReleaseRow release, Set<String> family) {
    return window.holds(release.date())
        && list(release.topics()).contains(topic)
        && (organisation.equals(DayTallies.ALL)
            || list(role.equals(DayTallies.ISSUED) ? release.organisation() : release.named())
                .stream()
                .anyMatch(family::contains));
  }

  /** Whether a release that the cell counts is about its topic. */
  boolean isAboutItsTopic(ReleaseRow release) {
    return list(release.about()).contains(topic);
  }

  private static List<String> list(String joined) {
    return List.of(joined.split(";"));
  }
}
