package org.rapporteur.flink.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.meeting.MeetingFacts;
import org.rapporteur.meeting.MeetingTables;
import org.rapporteur.meeting.Meetings;
import org.rapporteur.meeting.ReportingRelease;
import org.rapporteur.meeting.SeriesList;
import org.rapporteur.taxonomy.Tags;
import org.rapporteur.taxonomy.Taxonomy;

/**
 * The releases that say something of meetings: few among many. In streams and state what they say
 * is JSON, because Flink has no serializer of its own for lists of records.
 */
public final class ReportingReleases {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Told> releases = new HashMap<>();

  /**
   * What one release says.
   *
   * @param id the release's id
   * @param day its date, in days since 1970-01-01
   * @param meetings as {@link #write} gives it
   */
  public record Told(String id, int day, String meetings) {}

  /** What a release says of meetings, with its words and mentions; empty if it says nothing. */
  public static String write(MeetingFacts facts, Tags tags, Taxonomy taxonomy) {
    if (facts.none()) {
      return "";
    }
    Map<String, Integer> mentions = new HashMap<>();
    for (int i = 0; i < tags.topicIndexes().length; i++) {
      mentions.put(taxonomy.topics().get(tags.topicIndexes()[i]).id(), tags.topicMentions()[i]);
    }
    try {
      return JSON.writeValueAsString(new ReportingRelease(facts, tags.words(), mentions));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts and numbers are always JSON", e);
    }
  }

  /** Takes what the newest version of a release says in the place of what was said before. */
  public void put(Told release) {
    if (release.meetings().isEmpty()) {
      releases.remove(release.id());
    } else {
      releases.put(release.id(), release);
    }
  }

  public List<Told> all() {
    return List.copyOf(releases.values());
  }

  /** The days of the releases that now report other meetings, because others joined or left. */
  public List<Integer> daysOfRegrouped(
      Map<String, List<String>> before, Map<String, List<String>> now) {
    return releases.values().stream()
        .filter(
            release ->
                !before
                    .getOrDefault(release.id(), List.of())
                    .equals(now.getOrDefault(release.id(), List.of())))
        .map(Told::day)
        .toList();
  }

  /**
   * The tables of meetings.
   *
   * @param lastDay the date of the corpus's last release, in days since 1970-01-01
   */
  public MeetingTables tables(SeriesList series, int lastDay) throws JsonProcessingException {
    List<ReportingRelease> reporting = new ArrayList<>();
    for (Told release : releases.values()) {
      reporting.add(JSON.readValue(release.meetings(), ReportingRelease.class));
    }
    return Meetings.of(series, reporting, lastDay);
  }
}
