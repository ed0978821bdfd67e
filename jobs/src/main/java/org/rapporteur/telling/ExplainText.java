package org.rapporteur.telling;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.CellKey;
import org.rapporteur.reading.CellReleases;
import org.rapporteur.reading.CellSearch;
import org.rapporteur.reading.PublishedReferences;
import org.rapporteur.set.MentionRow;
import org.rapporteur.set.OrganisationRow;
import org.rapporteur.set.ReleaseRow;
import org.rapporteur.table.WrittenNumber;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.TrendRow;

/** A cell and its evidence for people. */
public final class ExplainText {

  private static final String INDENT = "    ";

  private final PrintWriter out;
  private final PublishedReferences references;
  private final int most;
  private final boolean terms;
  private final boolean about;
  private long releases;
  private long mentions;

  /**
   * Prints to a writer.
   *
   * @param most how many releases are shown
   * @param terms whether each mention's term is named
   * @param about whether only the releases that are about the topic are shown
   */
  public ExplainText(
      PrintWriter out, PublishedReferences references, int most, boolean terms, boolean about) {
    this.out = out;
    this.references = references;
    this.most = most;
    this.terms = terms;
    this.about = about;
  }

  /** Prints what the tables say of the cell. */
  public void numbers(CellKey key, CellSearch search) {
    CoverageRow coverage = search.coverage().orElseThrow();
    print("%s: %s", named(key.topic(), references.topicLabels().get(key.topic())), whose(key));
    print(
        "%s from %s to %s%s",
        coverage.window(),
        key.window().start(),
        key.window().end().minusDays(1),
        coverage.partial() ? " (partial: it reaches beyond the corpus)" : "");
    out.println();
    if (search.trend().isPresent()) {
      numbers(search.trend().get());
    } else if (coverage.releases() == 0) {
      print("  There is no release in this window.");
    } else {
      print("  0 of %,d releases; the topic stands in none of any window.", coverage.releases());
    }
  }

  private void numbers(TrendRow cell) {
    print(
        "  releases   %,d of %,d, share %s (%s to %s), support %s",
        cell.releases(),
        cell.releasesTotal(),
        decimal(cell.share()),
        decimal(cell.shareLow()),
        decimal(cell.shareHigh()),
        cell.support());
    print("  about      %,d of these, share %s", cell.about(), decimal(cell.aboutShare()));
    print(
        "  mentions   %,d in %,d words, %s per 1000 words",
        cell.mentions(), cell.wordsTotal(), decimal(cell.per1000Words()));
    if (!Double.isNaN(cell.previousShare())) {
      print(
          "  change     %s from a share of %s before",
          decimal(cell.change()), decimal(cell.previousShare()));
    }
    if (!Double.isNaN(cell.expected())) {
      print(
          "  burst      %s: %s releases expected, p %s, q %s",
          cell.burst() ? "yes" : "no",
          decimal(cell.expected()),
          probability(cell.burstP()),
          Double.isNaN(cell.burstQ()) ? "-" : probability(cell.burstQ()));
    }
  }

  /** As the tables write it. */
  private static String decimal(double number) {
    return Double.isNaN(number) ? "" : WrittenNumber.decimal(number);
  }

  private static String probability(double number) {
    return Double.isNaN(number) ? "" : WrittenNumber.probability(number);
  }

  private String whose(CellKey key) {
    if (key.organisation().equals("all")) {
      return "all releases";
    }
    OrganisationRow organisation = references.organisations().get(key.organisation());
    String name =
        named(key.organisation(), organisation == null ? "" : organisation.label())
            + (references.withDescendants(key.organisation()).size() > 1 ? " or its parts" : "");
    return key.role().equals("issued")
        ? "releases issued by " + name
        : "releases that name " + name;
  }

  private static String named(String id, @Nullable String label) {
    return label == null || label.isEmpty() || label.equals(id) ? id : label + " (" + id + ")";
  }

  /** Prints a release with its sentences, if it is among the first. */
  public void release(CellReleases.Counted counted) {
    releases++;
    mentions += counted.mentions().size();
    if (releases > most) {
      return;
    }
    ReleaseRow release = counted.release();
    out.println();
    print("%s  %s  %s", release.date(), issuers(release), release.id());
    List<MentionRow> inTitle =
        counted.mentions().stream()
            .filter(mention -> mention.field().equals("title"))
            .filter(mention -> mention.sentence().equals(release.title()))
            .toList();
    if (!release.title().isEmpty()) {
      wrapped(MarkedSentence.of(release.title(), inTitle), "  ");
    }
    if (!release.url().isEmpty()) {
      print("  %s", Terminal.plain(release.url()));
    }
    Map<String, List<MentionRow>> sentences = new LinkedHashMap<>();
    for (MentionRow mention : counted.mentions()) {
      sentences
          .computeIfAbsent(
              mention.field() + "\n" + mention.sentence(), sentence -> new ArrayList<>())
          .add(mention);
    }
    sentences.values().forEach(sentence -> sentence(sentence, inTitle.contains(sentence.get(0))));
  }

  private void sentence(List<MentionRow> sentence, boolean shown) {
    MentionRow first = sentence.get(0);
    if (!shown) {
      String marked = MarkedSentence.of(first.sentence(), sentence);
      wrapped((first.field().equals("title") ? "title: " : "") + marked, INDENT);
    }
    if (terms) {
      for (MentionRow mention : sentence) {
        print("%s- %s: %s", INDENT, mention.termTopic(), mention.term());
      }
    }
  }

  private String issuers(ReleaseRow release) {
    List<String> names = new ArrayList<>();
    for (String id : release.organisation().split(";", -1)) {
      OrganisationRow organisation = references.organisations().get(id);
      names.add(organisation == null || organisation.label().isEmpty() ? id : organisation.label());
    }
    return Terminal.plain(String.join("; ", names));
  }

  /** Says how much was shown, and that it is what the tables count. */
  public void end(CellSearch search, CellReleases evidence) throws FailedException, IOException {
    long counted =
        search.trend().map(row -> (long) (about ? row.about() : row.releases())).orElse(0L);
    long countedMentions = search.trend().map(TrendRow::mentions).orElse(0L);
    boolean known = evidence.hasMentions();
    // The tables count the mentions of all releases that have the topic.
    boolean same = !known || about || mentions == countedMentions;
    if (releases != counted || !same) {
      throw new FailedException(
          String.format(
              Locale.ROOT,
              "expected %,d mentions in %,d releases as trends has it, found %,d in %,d",
              countedMentions,
              counted,
              mentions,
              releases));
    }
    if (releases == 0) {
      return;
    }
    out.println();
    if (!known) {
      print("This set was published without mentions (--evidence none).");
    } else {
      print(
          "%s in %s, as in trends.",
          TextSections.count(mentions, "mention"),
          TextSections.count(releases, "release") + (about ? " about it" : ""));
    }
    if (releases > most) {
      print("Shown: the first %s.", TextSections.count(most, "release"));
    }
  }

  private void wrapped(String text, String indent) {
    Terminal.wrapped(text, indent, indent).forEach(out::println);
  }

  private void print(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }
}
