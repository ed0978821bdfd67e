package org.rapporteur.telling;

import static org.rapporteur.telling.SetTable.cell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.statistics.BenjaminiHochberg;
import org.rapporteur.statistics.EqualRates;

/** Says what a meeting talks about that the one before did not, and the other way round. */
final class MeetingComparison {

  /** One in so many of the changes that are named is expected to be chance. */
  private static final double FALSE_ALARMS = 0.05;

  private final List<Map<String, String>> topics;
  private final List<Map<String, String>> before;
  private final Map<String, String> labels;

  /**
   * For two meetings.
   *
   * @param rows of {@code meeting_topics} for both
   * @param meeting the id of the later one
   */
  MeetingComparison(List<Map<String, String>> rows, String meeting, Map<String, String> labels) {
    Predicate<Map<String, String>> later = row -> cell(row, "meeting").equals(meeting);
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
            List.of(with("new"), with("returned"), with("dropped"))),
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

  private List<String> with(String status) {
    return labelled(topics.stream().filter(row -> cell(row, "status").equals(status)));
  }

  private List<String> changed(int sign) {
    return labelled(
        topics.stream()
            .filter(row -> !cell(row, "q").isEmpty())
            .filter(row -> Double.parseDouble(cell(row, "q")) <= FALSE_ALARMS)
            .filter(row -> Math.signum(Double.parseDouble(cell(row, "change"))) == sign));
  }

  private List<String> labelled(Stream<Map<String, String>> rows) {
    return rows.map(row -> labels.getOrDefault(cell(row, "topic"), cell(row, "topic"))).toList();
  }

  private String nothing() {
    long telling = telling();
    String few = "too few mentions to tell";
    return telling == 0
        ? "up or down: " + few
        : telling == topics.size()
            ? "up or down: none beyond chance"
            : "up or down: none beyond chance; for "
                + ClosingWords.count(topics.size() - telling, "topic")
                + " "
                + few;
  }

  /** Topics that the test would tell if all their mentions were in one of the meetings. */
  private long telling() {
    if (topics.isEmpty() || before.isEmpty()) {
      return 0;
    }
    Map<String, Long> mentionsBefore = new HashMap<>();
    before.forEach(row -> mentionsBefore.put(cell(row, "topic"), number(row, "mentions")));
    long words = number(topics.get(0), "words");
    long wordsBefore = number(before.get(0), "words");
    double[] smallest =
        topics.stream()
            .mapToLong(
                row ->
                    number(row, "mentions") + mentionsBefore.getOrDefault(cell(row, "topic"), 0L))
            .filter(mentions -> mentions > 0)
            .mapToDouble(
                mentions ->
                    Math.min(
                        EqualRates.p(mentions, words, 0, wordsBefore),
                        EqualRates.p(0, words, mentions, wordsBefore)))
            .toArray();
    return Arrays.stream(BenjaminiHochberg.adjust(smallest)).filter(q -> q <= FALSE_ALARMS).count();
  }

  private static long number(Map<String, String> row, String column) {
    return Long.parseLong(cell(row, column));
  }
}
