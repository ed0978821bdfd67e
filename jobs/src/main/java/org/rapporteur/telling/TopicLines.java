package org.rapporteur.telling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.SummaryRow;

/** Says what rose, fell and burst in all releases, and what is too thin to say. */
final class TopicLines {

  private final FullWindows windows;
  private final Map<String, String> labels;

  /** Rows of {@code summary} for all releases and the kind of the windows. */
  private final List<SummaryRow> topics;

  private TopicLines(FullWindows windows, Map<String, String> labels, List<SummaryRow> topics) {
    this.windows = windows;
    this.labels = labels;
    this.topics = topics;
  }

  /** At most three lines. */
  static List<String> of(PublishedSet set, FullWindows windows, Map<String, String> labels)
      throws IOException {
    List<SummaryRow> topics =
        set.rows(Tables.SUMMARY, List.of(windows.kind(), DayTallies.ALL, DayTallies.ISSUED));
    TopicLines lines = new TopicLines(windows, labels, topics);
    List<String> all = new ArrayList<>(lines.trends());
    all.add(lines.burstsAndThin());
    return all;
  }

  private List<String> trends() {
    if (!windows.enough()) {
      return List.of(
          "Too few windows to speak of a trend: "
              + windows.count()
              + " in full with releases, "
              + FullWindows.NEEDED
              + " are needed");
    }
    List<SummaryRow> rising = steepest("rising");
    List<SummaryRow> falling = steepest("falling");
    if (rising.isEmpty() && falling.isEmpty()) {
      return List.of("No topic rose or fell beyond chance over " + windows.count());
    }
    String share = isLastShare() ? "share in " + windows.lastName() : "share overall";
    String beginning = " over " + windows.count() + " (" + share + "): ";
    return List.of(line("Rose" + beginning, rising), line("Fell" + beginning, falling));
  }

  private List<SummaryRow> steepest(String direction) {
    return topics.stream()
        .filter(row -> row.direction().equals(direction))
        .sorted(Comparator.comparingDouble((SummaryRow row) -> -Math.abs(row.slope())))
        .toList();
  }

  private boolean isLastShare() {
    return windows.endsWithReleases();
  }

  private String line(String beginning, List<SummaryRow> rows) {
    return rows.isEmpty()
        ? beginning.substring(0, beginning.indexOf(' ')) + ": no topic"
        : ClosingWords.fit(1, most -> beginning + ClosingWords.list(withShares(rows), most[0]));
  }

  private List<String> withShares(List<SummaryRow> rows) {
    return rows.stream().map(this::withShare).toList();
  }

  private String withShare(SummaryRow row) {
    return labels.getOrDefault(row.topic(), row.topic())
        + " "
        + ClosingWords.percent(isLastShare() ? row.lastShare() : row.share());
  }

  private String burstsAndThin() {
    if (!windows.enoughForBursts()) {
      return "Too thin to say: " + thin() + why();
    }
    String thin = "; too thin to say: " + thin();
    if (!windows.endsWithReleases()) {
      return "No release in " + windows.lastName() + ", the last in full" + thin;
    }
    List<SummaryRow> bursts =
        topics.stream()
            .filter(row -> Boolean.TRUE.equals(row.lastBurst()))
            .sorted(Comparator.comparingDouble((SummaryRow row) -> -row.lastShare()))
            .toList();
    if (bursts.isEmpty()) {
      String line = "No topic burst in " + windows.lastName() + thin;
      return line.length() + why().length() > ClosingWords.LONGEST ? line : line + why();
    }
    String beginning = "Burst in " + windows.lastName() + ": ";
    return ClosingWords.fit(
        1, most -> beginning + ClosingWords.list(withShares(bursts), most[0]) + thin);
  }

  /** Topics that no window supports, as the column {@code support} has it. */
  private String thin() {
    long thin = topics.stream().filter(row -> row.peakStart() == null).count();
    return thin + " of " + ClosingWords.count(topics.size(), "topic");
  }

  private String why() {
    return " (never 3 releases in " + windows.one() + " of 5 or more)";
  }
}
