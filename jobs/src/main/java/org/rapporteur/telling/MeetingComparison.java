package org.rapporteur.telling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.meeting.MeetingTopicRow;
import org.rapporteur.meeting.MeetingTopicRow.Status;
import org.rapporteur.statistics.BenjaminiHochberg;
import org.rapporteur.statistics.EqualRates;
import org.rapporteur.trend.Thresholds;

/** Says what a meeting talks about that the one before did not, and the other way round. */
final class MeetingComparison {

  private final List<MeetingTopicRow> topics;
  private final List<MeetingTopicRow> before;
  private final Map<String, String> labels;

  /**
   * For two meetings.
   *
   * @param rows of {@code meeting_topics} for both
   * @param meeting the id of the later one
   */
  MeetingComparison(List<MeetingTopicRow> rows, String meeting, Map<String, String> labels) {
    Predicate<MeetingTopicRow> later = row -> row.meeting().equals(meeting);
    topics = rows.stream().filter(later).toList();
    before = rows.stream().filter(later.negate()).toList();
    this.labels = labels;
  }

  /** Two lines: topics that came and went, topics that are talked about more or less. */
  List<String> lines() {
    return List.of(
        lists(
            "no topic is new, returned or was dropped",
            List.of("new", "returned", "dropped"),
            List.of(with(Status.NEW), with(Status.RETURNED), with(Status.DROPPED))),
        lists(nothing(), List.of("up", "down"), List.of(changed(1), changed(-1))));
  }

  private static String lists(String none, List<String> names, List<List<String>> lists) {
    if (lists.stream().allMatch(List::isEmpty)) {
      return "  " + none;
    }
    return ClosingWords.fit(
        lists.size(),
        most -> {
          StringJoiner line = new StringJoiner("; ", "  ", "");
          for (int i = 0; i < most.length; i++) {
            if (!lists.get(i).isEmpty()) {
              line.add(names.get(i) + ": " + ClosingWords.list(lists.get(i), most[i]));
            }
          }
          return line.toString();
        });
  }

  private List<String> with(Status status) {
    return labelled(topics.stream().filter(row -> row.status() == status));
  }

  private List<String> changed(int sign) {
    return labelled(
        topics.stream()
            .filter(row -> row.q() != null && row.q() <= Thresholds.SURE)
            .filter(row -> row.change() != null && Math.signum(row.change()) == sign));
  }

  private List<String> labelled(Stream<MeetingTopicRow> rows) {
    return rows.map(row -> labels.getOrDefault(row.topic(), row.topic())).toList();
  }

  private String nothing() {
    long telling = telling();
    String few = "too few mentions to tell";
    return telling == 0
        ? "up or down: " + few
        : telling == topics.size()
            ? "up or down: none beyond chance"
            : "up or down: none beyond chance; for "
                + TextSections.count(topics.size() - telling, "topic")
                + " "
                + few;
  }

  /** Topics that the test would tell if all their mentions were in one of the meetings. */
  private long telling() {
    if (topics.isEmpty() || before.isEmpty()) {
      return 0;
    }
    Map<String, Long> mentionsBefore = new HashMap<>();
    before.forEach(row -> mentionsBefore.put(row.topic(), row.mentions()));
    long words = topics.get(0).words();
    long wordsBefore = before.get(0).words();
    double[] smallest =
        topics.stream()
            .mapToLong(row -> row.mentions() + mentionsBefore.getOrDefault(row.topic(), 0L))
            .filter(mentions -> mentions > 0)
            .mapToDouble(
                mentions ->
                    Math.min(
                        EqualRates.p(mentions, words, 0, wordsBefore),
                        EqualRates.p(0, words, mentions, wordsBefore)))
            .toArray();
    return Arrays.stream(BenjaminiHochberg.adjust(smallest))
        .filter(q -> q <= Thresholds.SURE)
        .count();
  }
}
