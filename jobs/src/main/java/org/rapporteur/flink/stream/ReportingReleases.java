package org.rapporteur.flink.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.MeetingTables;
import org.rapporteur.meeting.Meetings;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.taxonomy.Tags;
import org.rapporteur.taxonomy.Taxonomy;

/** The releases that say something of meetings: few among many. */
public final class ReportingReleases {

  private final Map<String, ReportingRelease> releases = new HashMap<>();

  /** What a release says of meetings, with its words and mentions; null if it says nothing. */
  public static @Nullable ReportingRelease of(MeetingFacts facts, Tags tags, Taxonomy taxonomy) {
    if (facts.none()) {
      return null;
    }
    Map<String, Integer> mentions = new HashMap<>();
    for (int i = 0; i < tags.topicIndexes().length; i++) {
      mentions.put(taxonomy.topics().get(tags.topicIndexes()[i]).id(), tags.topicMentions()[i]);
    }
    return new ReportingRelease(facts, tags.words(), mentions);
  }

  /** Takes what the newest version of a release says in the place of what was said before. */
  public void put(NewestVersion version) {
    ReportingRelease said = version.meetings();
    if (said == null) {
      releases.remove(version.id());
    } else {
      put(said);
    }
  }

  /** Takes what a release says. */
  public void put(ReportingRelease said) {
    releases.put(said.facts().release(), said);
  }

  public List<ReportingRelease> all() {
    return List.copyOf(releases.values());
  }

  /** The days of the releases that now report other meetings, because others joined or left. */
  public List<Integer> daysOfRegrouped(
      Map<String, List<String>> before, Map<String, List<String>> now) {
    return releases.entrySet().stream()
        .filter(
            release ->
                !before
                    .getOrDefault(release.getKey(), List.of())
                    .equals(now.getOrDefault(release.getKey(), List.of())))
        .map(release -> release.getValue().facts().day())
        .toList();
  }

  /**
   * The tables of meetings.
   *
   * @param lastDay the date of the corpus's last release, in days since 1970-01-01
   */
  public MeetingTables tables(SeriesList series, int lastDay) {
    return Meetings.of(series, all(), lastDay);
  }
}
