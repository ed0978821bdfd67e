package org.rapporteur.telling;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.reading.PublishedReferences;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.Stratum;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.TrendExplanation;
import org.rapporteur.trend.TrendExplanation.OfStratum;
import org.rapporteur.trend.TrendExplanation.OfWindow;

/** Says in words why the direction of a topic is what it is. */
public final class TrendText {

  /** Strata and windows that are shown. */
  private static final int MOST = 6;

  private final PrintWriter out;
  private final PublishedReferences references;
  private final SummaryRow row;
  private final TrendWords words;

  /**
   * @param row what {@code summary} says of the topic
   */
  public TrendText(PrintWriter out, PublishedReferences references, SummaryRow row) {
    this.out = out;
    this.references = references;
    this.row = row;
    this.words = new TrendWords(row.window());
  }

  /** Prints what the tables say, and why there is no trend to explain. */
  public void withoutTrend() {
    heading();
    print("  Too few windows for a trend: no direction is claimed.");
  }

  /** Prints what the tables say, and what strata and windows add to it. */
  public void explain(TrendExplanation explanation) {
    heading();
    print(
        "  raw share      %s points %s (%s)",
        TrendWords.points(row.slope()), words.slide(), TrendWords.q(row.kendallQ()));
    print(
        "  among alike    %s points %s (%s)",
        TrendWords.points(row.withinSlope()), words.slide(), TrendWords.q(row.withinQ()));
    wrapped("  " + conclusion());
    strata(explanation.strata());
    windows(explanation.windows());
  }

  private void heading() {
    String label = orId(row.topic(), references.topicLabels());
    String who =
        row.organisation().equals(DayTallies.ALL)
            ? "all releases"
            : (row.role().equals(DayTallies.ISSUED) ? "releases issued by " : "releases that name ")
                + name(row.organisation());
    print("%s (%s): %s, by %s", label, row.topic(), who, row.window());
    out.println();
  }

  private String conclusion() {
    boolean mix = Boolean.TRUE.equals(row.mix());
    String claim = "The topic is " + row.direction();
    if (mix) {
      return claim
          + ": its raw share moves, but releases of the same offices, language and length do not"
          + " move with it, so who publishes explains it.";
    }
    return row.direction().equals("steady")
        ? claim + ": neither way moves it further than single windows swing."
        : claim
            + " among releases of the same offices, language and length, further than single"
            + " windows swing.";
  }

  private void strata(List<OfStratum> strata) {
    out.println();
    print(
        "%s; those that add to the slope, the most first:",
        TextSections.count(strata.size(), "stratum").replace("stratums", "strata"));
    Stream<OfStratum> most =
        strata.stream()
            .filter(one -> one.adds() != 0)
            .sorted(
                Comparator.comparingDouble((OfStratum one) -> -Math.abs(one.adds()))
                    .thenComparing(one -> -one.weight()))
            .limit(MOST);
    most.forEach(
        one ->
            print(
                "  %7s points  weight %3.0f %%  %,d of %,d releases  %s",
                TrendWords.points(one.adds()),
                100 * one.weight(),
                one.having(),
                one.releases(),
                named(one.stratum())));
  }

  private String named(Stratum stratum) {
    String issuers = String.join("; ", stratum.issuerIds().stream().map(this::name).toList());
    String lang = stratum.lang().isEmpty() ? "language unknown" : stratum.lang();
    return Terminal.plain(
        issuers
            + ", "
            + lang
            + ", "
            + stratum.fewestWords()
            + " to "
            + (stratum.moreThanWords() - 1)
            + " words");
  }

  private String name(String id) {
    return orId(id, references.organisationLabels());
  }

  private static String orId(String id, Map<String, String> labels) {
    String label = labels.getOrDefault(id, "");
    return label.isEmpty() ? id : label;
  }

  private void windows(List<OfWindow> windows) {
    out.println();
    print("%s; those that add to it, the most in their order:", words.count(windows.size()));
    windows.stream()
        .filter(one -> one.adds() != 0)
        .sorted(Comparator.comparingDouble(one -> -Math.abs(one.adds())))
        .limit(MOST)
        .sorted(Comparator.comparingInt(OfWindow::start))
        .forEach(
            one ->
                print(
                    "  %7s points  %s: %,d of %,d releases, %.1f expected",
                    TrendWords.points(one.adds()),
                    words.name(one.start()),
                    one.having(),
                    one.releases(),
                    one.expected()));
  }

  private void wrapped(String text) {
    Terminal.wrapped(text, "  ", "  ").forEach(out::println);
  }

  private void print(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }
}
