package org.rapporteur.telling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.reading.TrendTables;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.TrendWindows;

/** Says which topics rose and fell among releases alike, the steepest first. */
final class MovedLines {

  /** Topics with a line of their own. */
  private static final int LINES = 2;

  private final TrendWindows windows;
  private final TrendWords words;
  private final Map<String, String> labels;
  private final TrendTables tables;

  /**
   * @param labels the topics' labels by id
   * @param tables where the shares of the last full window stand
   */
  MovedLines(TrendWindows windows, Map<String, String> labels, TrendTables tables) {
    this.windows = windows;
    this.words = new TrendWords(windows.kind());
    this.labels = labels;
    this.tables = tables;
  }

  /** The lines for the topics of an organisation in a role. */
  List<String> of(List<SummaryRow> topics) throws IOException {
    List<SummaryRow> rising = steepest(topics, "rising");
    List<SummaryRow> falling = steepest(topics, "falling");
    String over = words.count(windows.windows().size());
    if (rising.isEmpty() && falling.isEmpty()) {
      return List.of("No topic rose or fell " + TrendWords.ALIKE + " over " + over);
    }
    List<String> lines = new ArrayList<>();
    lines.addAll(lines("Rose", rising, over));
    lines.addAll(lines("Fell", falling, over));
    return lines;
  }

  private List<String> lines(String verb, List<SummaryRow> topics, String over) throws IOException {
    if (topics.isEmpty()) {
      return List.of(verb + " " + TrendWords.ALIKE + ": no topic");
    }
    List<String> lines = new ArrayList<>();
    lines.add(verb + " " + TrendWords.ALIKE + ", over " + over + ":");
    for (SummaryRow topic : topics.subList(0, Math.min(LINES, topics.size()))) {
      lines.add("  " + sentence(topic));
    }
    List<String> others = topics.stream().skip(LINES).map(topic -> label(labels, topic)).toList();
    if (!others.isEmpty()) {
      lines.add(
          ClosingWords.fit(
              1, most -> "  " + others.size() + " more: " + ClosingWords.list(others, most[0])));
    }
    return lines;
  }

  private String sentence(SummaryRow topic) throws IOException {
    return label(labels, topic)
        + " "
        + tables
            .last(topic)
            .map(row -> words.trend(topic, row))
            .orElseGet(() -> words.change(topic));
  }

  /** A topic's name for people. */
  static String label(Map<String, String> labels, SummaryRow topic) {
    return labels.getOrDefault(topic.topic(), topic.topic());
  }

  private static List<SummaryRow> steepest(List<SummaryRow> topics, String direction) {
    return topics.stream()
        .filter(row -> row.direction().equals(direction))
        .sorted(Comparator.comparingDouble(row -> -Math.abs(row.withinSlope())))
        .toList();
  }
}
