package org.rapporteur.telling;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.rapporteur.review.CheckFindings;
import org.rapporteur.review.CheckFindings.TermWithin;

/** The findings of a check for people: short sections, what matters most first. */
public final class CheckText {

  private static final int MOST = 10;

  private final TextSections out;

  /** Prints to a writer, long lists whole or cut. */
  public CheckText(PrintWriter out, boolean whole) {
    this.out = new TextSections(out, whole ? Integer.MAX_VALUE : MOST);
  }

  public void print(CheckedCorpus checked) {
    CheckFindings found = checked.findings();
    out.line(
        "%s: %s, %s, no errors",
        checked.taxonomyFile(),
        TextSections.count(checked.topics(), "topic"),
        TextSections.count(found.terms().size(), "term"));
    out.line(
        "%s: %s, no errors",
        checked.organisationsFile(), TextSections.count(checked.organisations(), "organisation"));
    out.line(
        "%s read from %s, %s rejected",
        TextSections.count(found.releases(), "release"),
        TextSections.count(checked.files(), "file"),
        TextSections.count(checked.rejected(), "record"));
    TermText terms = new TermText(out);
    terms.sentences(found);
    issuers(found);
    within(found);
    dominant(found);
    suspicious(found);
    terms.inNames(found);
    terms.languages(found);
    untagged(found);
    terms.mostFrequent(found);
    terms.neverSeen(found);
  }

  private void issuers(CheckFindings found) {
    String none =
        found.releasesWithoutIssuer() == 0
            ? ""
            : count(found.releasesWithoutIssuer(), found) + " name no issuer.";
    if (found.unknownIssuers().isEmpty()) {
      out.section("Issuers: the organisations file has them all. " + none);
      return;
    }
    out.section(
        String.format(
            Locale.ROOT,
            "Issuers that the organisations file lacks: %,d, which issued %s. %s",
            found.unknownIssuers().size(),
            count(found.releasesOfUnknownIssuers(), found),
            none));
    out.rows(
        List.of("releases", "issuer"),
        found.unknownIssuers().stream()
            .map(issuer -> List.of(number(issuer.releases()), issuer.name()))
            .toList());
  }

  private void within(CheckFindings found) {
    List<TermWithin> seen =
        found.termsWithinOthers().stream().filter(term -> term.times() > 0).toList();
    int unseen = found.termsWithinOthers().size() - seen.size();
    if (!seen.isEmpty()) {
      out.section("Places that count for two topics: a term stands within another topic's:");
      out.rows(
          List.of("places", "term", "within"),
          seen.stream()
              .map(
                  term ->
                      List.of(
                          number(term.times()),
                          term.topic() + ": " + term.term(),
                          term.otherTopic() + ": " + term.otherTerm()))
              .toList());
    } else {
      out.section("Places that count for two topics: none.");
    }
    if (unseen > 0) {
      out.line("  %,d more terms could, but do not here (--format json lists them).", unseen);
    }
  }

  private void dominant(CheckFindings found) {
    if (found.dominantTerms().isEmpty()) {
      return;
    }
    out.section("Terms that give over 90 % of their topic's mentions:");
    out.rows(
        List.of("share", "term", "mentions"),
        found.dominantTerms().stream()
            .map(
                term ->
                    List.of(
                        String.format(
                            Locale.ROOT, "%.0f %%", 100.0 * term.mentions() / term.topicMentions()),
                        term.topic() + ": " + term.term(),
                        String.format(
                            Locale.ROOT, "%,d of %,d", term.mentions(), term.topicMentions())))
            .toList());
  }

  private void suspicious(CheckFindings found) {
    if (found.suspiciousTerms().isEmpty()) {
      return;
    }
    out.section("Terms that match more than they seem to mean:");
    out.rows(
        List.of("places", "term", "what it is"),
        found.suspiciousTerms().stream()
            .map(
                term ->
                    List.of(number(term.hits()), term.topic() + ": " + term.term(), term.reason()))
            .toList());
  }

  private void untagged(CheckFindings found) {
    if (found.releasesWithoutTopic() == 0) {
      out.section("Releases without a topic: none.");
      return;
    }
    out.section(
        "Releases without a topic: "
            + count(found.releasesWithoutTopic(), found)
            + "; the latest:");
    out.rows(
        List.of("date", "title, or source"),
        found.latestWithoutTopic().stream()
            .map(
                release ->
                    List.of(
                        release.date(),
                        release.title().isEmpty() ? release.source() : release.title()))
            .toList(),
        found.releasesWithoutTopic());
  }

  private static String count(long releases, CheckFindings found) {
    return String.format(
        Locale.ROOT,
        "%,d of %,d releases (%.1f %%)",
        releases,
        found.releases(),
        100.0 * releases / found.releases());
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
