package org.rapporteur.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.review.CheckFindings;
import org.rapporteur.review.CheckFindings.TermNeverSeen;

/** What a check found of single terms, for people. */
final class TermText {

  private final TextSections out;

  TermText(TextSections out) {
    this.out = out;
  }

  /** The sentences drawn of the term that was asked for. */
  void sentences(CheckFindings found) {
    if (found.sentences().isEmpty()) {
      return;
    }
    out.section("Sentences drawn of the term that was asked for:");
    out.rows(
        List.of("date", "topic", "sentence"),
        found.sentences().stream()
            .map(drawn -> List.of(drawn.date(), drawn.topic(), drawn.sentence()))
            .toList());
  }

  void inNames(CheckFindings found) {
    if (found.termsInNames().isEmpty()) {
      return;
    }
    out.section("Terms that stand mostly within one office's name:");
    out.rows(
        List.of("places", "term", "office"),
        found.termsInNames().stream()
            .map(
                term ->
                    List.of(
                        String.format(Locale.ROOT, "%,d of %,d", term.within(), term.hits()),
                        term.topic() + ": " + term.term(),
                        term.office()))
            .toList());
  }

  void languages(CheckFindings found) {
    if (found.languagesUnspoken().isEmpty()) {
      return;
    }
    Map<String, List<String>> topics = new LinkedHashMap<>();
    found
        .languagesUnspoken()
        .forEach(
            language ->
                topics.put(
                    language.lang()
                        + String.format(Locale.ROOT, " (%,d releases)", language.releases()),
                    language.topics()));
    out.section("Topics without a term in a language that many releases are in:");
    out.lists(topics);
  }

  void mostFrequent(CheckFindings found) {
    out.section(
        "Terms by how often they stand in the releases, count for their topic, and do so alone:");
    out.rows(
        List.of("places", "counted", "alone", "term"),
        found.terms().stream()
            .filter(term -> term.hits() > 0)
            .map(
                term ->
                    List.of(
                        number(term.hits()),
                        number(term.mentions()),
                        number(term.alone()),
                        term.topic() + ": " + term.term()))
            .toList());
  }

  void neverSeen(CheckFindings found) {
    if (found.termsNeverSeen().isEmpty()) {
      out.section("Terms that stand nowhere: none.");
      return;
    }
    Map<String, List<String>> byTopic = new LinkedHashMap<>();
    for (TermNeverSeen term : found.termsNeverSeen()) {
      String languages =
          term.languages().isEmpty() ? "" : " (" + String.join(", ", term.languages()) + ")";
      byTopic
          .computeIfAbsent(term.topic(), topic -> new ArrayList<>())
          .add(term.term() + languages);
    }
    out.section(
        String.format(
            Locale.ROOT,
            "Terms that stand nowhere: %,d of %,d, in %s:",
            found.termsNeverSeen().size(),
            found.terms().size(),
            TextSections.count(byTopic.size(), "topic")));
    out.lists(byTopic);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
