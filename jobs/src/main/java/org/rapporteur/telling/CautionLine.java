package org.rapporteur.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.trend.CompositionRow;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.Thresholds;
import org.rapporteur.trend.TrendWindows;

/**
 * Says what else moved, where most topics whose raw shares move only follow who publishes: the
 * first quarter of the trend's windows against the last.
 */
final class CautionLine {

  /** A length moved if it did so by more than this share of itself. */
  private static final double FAR = 0.15;

  private final TrendWords words;
  private final List<CompositionRow> first;
  private final List<CompositionRow> last;
  private final List<CoverageRow> issuers;

  /**
   * @param composition the rows of the windows' kind
   * @param issuers the rows of {@code coverage} of every issuer, in that kind
   */
  CautionLine(TrendWindows windows, List<CompositionRow> composition, List<CoverageRow> issuers) {
    this.words = new TrendWords(windows.kind());
    List<Integer> starts = windows.windows().stream().map(CoverageRow::start).toList();
    List<CompositionRow> looked =
        composition.stream().filter(row -> starts.contains(row.start())).toList();
    int quarter = Math.max(1, looked.size() / 4);
    this.first = looked.subList(0, Math.min(quarter, looked.size()));
    this.last = looked.subList(Math.max(0, looked.size() - quarter), looked.size());
    this.issuers = issuers;
  }

  /** Whether most topics whose raw shares move do not move so among releases alike. */
  static boolean isNeeded(List<SummaryRow> topics) {
    return 2 * mixed(topics) > movers(topics);
  }

  private static long mixed(List<SummaryRow> topics) {
    return topics.stream().filter(row -> Boolean.TRUE.equals(row.mix())).count();
  }

  private static long movers(List<SummaryRow> topics) {
    return topics.stream()
        .filter(row -> row.kendallQ() <= Thresholds.SURE && row.slope() != 0)
        .count();
  }

  /** The sentence, over as many lines as it takes. */
  List<String> of(List<SummaryRow> topics) {
    if (!isNeeded(topics) || first.isEmpty()) {
      return List.of();
    }
    String sentence =
        "Mind who publishes: of "
            + TextSections.count(movers(topics), "topic")
            + " whose raw share moved, "
            + mixed(topics)
            + " did not move so among releases alike; from the first quarter of the windows (since "
            + words.since(first.get(0).start())
            + ") to the last (since "
            + words.since(last.get(0).start())
            + ") "
            + String.join(", ", causes());
    return Terminal.wrapped(sentence, "", "  ");
  }

  private List<String> causes() {
    List<String> causes = new ArrayList<>();
    causes.add(
        String.format(
            Locale.ROOT,
            "releases %s went from %,.0f to %,.0f",
            words.slide(),
            mean(first, CompositionRow::releases),
            mean(last, CompositionRow::releases)));
    causes.add(
        String.format(
            Locale.ROOT,
            "issuers from %,.0f to %,.0f%s",
            mean(first, CompositionRow::issuers),
            mean(last, CompositionRow::issuers),
            comers()));
    double before = mean(first, CompositionRow::wordsMedian);
    double after = mean(last, CompositionRow::wordsMedian);
    if (Math.abs(after - before) > FAR * before) {
      causes.add(String.format(Locale.ROOT, "median words from %,.0f to %,.0f", before, after));
    }
    causes.addAll(languages());
    return causes;
  }

  private interface Figure {
    double of(CompositionRow row);
  }

  private static double mean(List<CompositionRow> rows, Figure figure) {
    return rows.stream().mapToDouble(figure::of).average().orElse(0);
  }

  /** {@code (joined: seco, fdfa; left: ocp)}: those that published most of who came and went. */
  private String comers() {
    int early = first.get(first.size() - 1).end();
    int late = last.get(0).start();
    Map<String, long[]> spans = new HashMap<>();
    for (CoverageRow row : issuers) {
      if (row.releases() > 0) {
        long[] span =
            spans.computeIfAbsent(
                row.organisation(), id -> new long[] {row.start(), row.start(), 0});
        span[1] = row.start();
        span[2] += row.releases();
      }
    }
    List<String> joined = most(spans, span -> span[0] >= early);
    List<String> left = most(spans, span -> span[1] < late);
    List<String> parts = new ArrayList<>();
    if (!joined.isEmpty()) {
      parts.add("joined: " + String.join(", ", joined));
    }
    if (!left.isEmpty()) {
      parts.add("left: " + String.join(", ", left));
    }
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }

  private interface Span {
    boolean is(long[] firstLastAndReleases);
  }

  private static List<String> most(Map<String, long[]> spans, Span wanted) {
    return spans.entrySet().stream()
        .filter(span -> wanted.is(span.getValue()))
        .sorted(
            Comparator.comparingLong((Map.Entry<String, long[]> span) -> -span.getValue()[2])
                .thenComparing(Map.Entry::getKey))
        .limit(3)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Languages whose part of the releases moved by five points or more. */
  private List<String> languages() {
    Map<String, Double> before = shares(first);
    Map<String, Double> after = shares(last);
    Map<String, String> moved = new TreeMap<>();
    for (String language : after.keySet()) {
      double from = before.getOrDefault(language, 0.0);
      double to = after.getOrDefault(language, 0.0);
      if (Math.abs(to - from) >= 0.05) {
        moved.put(
            language,
            String.format(
                Locale.ROOT, "language %s from %.0f to %.0f %%", language, 100 * from, 100 * to));
      }
    }
    return List.copyOf(moved.values());
  }

  private static Map<String, Double> shares(List<CompositionRow> rows) {
    Map<String, Double> counts = new TreeMap<>();
    double all = 0;
    for (CompositionRow row : rows) {
      for (String language : row.languages().split(";", -1)) {
        int colon = language.lastIndexOf(':');
        if (colon > 0) {
          double number = Double.parseDouble(language.substring(colon + 1));
          counts.merge(language.substring(0, colon), number, Double::sum);
          all += number;
        }
      }
    }
    double sum = Math.max(1, all);
    counts.replaceAll((language, count) -> count / sum);
    return counts;
  }
}
