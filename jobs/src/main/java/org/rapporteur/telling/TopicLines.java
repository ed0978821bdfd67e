package org.rapporteur.telling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.reading.TrendTables;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.Thresholds;
import org.rapporteur.trend.TrendWindows;

/** Says what rose, fell and burst in all releases, and what is too thin to say. */
final class TopicLines {

  private final TrendTables tables;
  private final TrendWindows windows;
  private final TrendWords words;
  private final Map<String, String> labels;

  /** Rows of {@code summary} for all releases and the kind of the windows. */
  private final List<SummaryRow> topics;

  private TopicLines(TrendTables tables, TrendWindows windows, Map<String, String> labels)
      throws IOException {
    this.tables = tables;
    this.windows = windows;
    this.words = new TrendWords(windows.kind());
    this.labels = labels;
    this.topics = tables.topics(windows.kind(), DayTallies.ALL, DayTallies.ISSUED);
  }

  /** What is said of the windows of a kind. */
  static List<String> of(TrendTables tables, TrendWindows windows, Map<String, String> labels)
      throws IOException {
    TopicLines lines = new TopicLines(tables, windows, labels);
    List<String> all = new ArrayList<>(lines.trends());
    all.add(lines.burstsAndThin());
    return all;
  }

  private List<String> trends() throws IOException {
    if (!windows.enough()) {
      return List.of(
          "Too few windows to speak of a trend: "
              + words.count(windows.windows().size())
              + " in full with "
              + Thresholds.TREND_RELEASES_TOTAL
              + " releases or more, "
              + Thresholds.TREND_WINDOWS
              + " are needed");
    }
    List<String> lines = new ArrayList<>(new MovedLines(windows, labels, tables).of(topics));
    if (CautionLine.isNeeded(topics)) {
      lines.addAll(
          new CautionLine(
                  windows, tables.composition(windows.kind()), tables.issuers(windows.kind()))
              .of(topics));
    }
    return lines;
  }

  private String burstsAndThin() throws IOException {
    CoverageRow last = windows.last();
    if (last == null || windows.windows().size() <= Thresholds.BASELINE_WINDOWS) {
      return "Too thin to say: " + thin() + why();
    }
    String name = words.name(last.start());
    String thin = "; too thin to say: " + thin();
    if (!windows.endsWithReleases()) {
      return "No release in " + name + ", the last in full" + thin;
    }
    List<SummaryRow> bursts =
        topics.stream()
            .filter(row -> Boolean.TRUE.equals(row.lastBurst()))
            .sorted(Comparator.comparingDouble((SummaryRow row) -> -row.lastShare()))
            .toList();
    if (bursts.isEmpty()) {
      String line = "No topic burst in " + name + thin;
      return line.length() + why().length() > ClosingWords.LONGEST ? line : line + why();
    }
    List<String> burst = new ArrayList<>();
    for (SummaryRow row : bursts) {
      burst.add(
          MovedLines.label(labels, row)
              + tables.last(row).map(cell -> " " + TrendWords.shortShare(cell)).orElse(""));
    }
    return ClosingWords.fit(
        1, most -> "Burst in " + name + ": " + ClosingWords.list(burst, most[0]) + thin);
  }

  /** Topics that no window supports, as the column {@code support} has it. */
  private String thin() {
    long thin = topics.stream().filter(row -> row.peakStart() == null).count();
    return thin + " of " + TextSections.count(topics.size(), "topic");
  }

  private String why() {
    return " (never " + Thresholds.support(words.one()) + ")";
  }
}
