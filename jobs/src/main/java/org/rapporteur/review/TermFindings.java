package org.rapporteur.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.review.CheckFindings.DominantTerm;
import org.rapporteur.review.CheckFindings.SuspiciousTerm;
import org.rapporteur.review.CheckFindings.TermCount;
import org.rapporteur.review.CheckFindings.TermNeverSeen;
import org.rapporteur.review.CheckFindings.TermWithin;
import org.rapporteur.taxonomy.OwnTerm;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.taxonomy.Topic;
import org.rapporteur.taxonomy.TopicTerm;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermReach;

/** What the counts of a corpus tell of a taxonomy's terms. */
final class TermFindings {

  /** A term dominates if it gives more than this share of its topic's mentions. */
  private static final double DOMINANT = 0.9;

  /** Of fewer mentions one term easily gives all. */
  private static final int FEWEST_MENTIONS = 10;

  private final Taxonomy taxonomy;
  private final Map<OwnTerm, Long> hits;
  private final Map<OwnTerm, Long> mentions;
  private final Map<String, Long> topicMentions;
  private final TermCompany company;

  /** The terms that make mentions in the order of the file, each with its languages. */
  private final Map<OwnTerm, Set<String>> languages = new LinkedHashMap<>();

  private final Map<OwnTerm, Term> terms = new LinkedHashMap<>();

  /**
   * Looks at counts.
   *
   * @param hits all places of a term
   * @param mentions the places that its own topic counts
   * @param topicMentions the mentions of a topic, its descendants' included
   * @param company the places that stand alone
   */
  TermFindings(
      Taxonomy taxonomy,
      Map<OwnTerm, Long> hits,
      Map<OwnTerm, Long> mentions,
      Map<String, Long> topicMentions,
      TermCompany company) {
    this.taxonomy = taxonomy;
    this.hits = hits;
    this.mentions = mentions;
    this.topicMentions = topicMentions;
    this.company = company;
    for (Topic topic : taxonomy.topics()) {
      topic.terms().forEach(term -> addTerm(topic, term));
      topic.near().forEach(rule -> rule.any().forEach(term -> addTerm(topic, term)));
    }
  }

  private void addTerm(Topic topic, TopicTerm term) {
    OwnTerm own = new OwnTerm(topic.id(), term.term().text());
    languages.computeIfAbsent(own, key -> new LinkedHashSet<>()).add(term.lang());
    terms.put(own, term.term());
  }

  List<TermCount> counts() {
    return languages.keySet().stream()
        .map(
            own ->
                new TermCount(
                    own.topic(), own.term(), hits(own), mentions(own), company.alone(own)))
        .sorted(Comparator.comparingLong(TermCount::hits).reversed())
        .toList();
  }

  List<TermNeverSeen> neverSeen() {
    List<TermNeverSeen> never = new ArrayList<>();
    languages.forEach(
        (own, langs) -> {
          if (hits(own) == 0) {
            List<String> some = langs.contains("") ? List.of() : List.copyOf(langs);
            never.add(new TermNeverSeen(own.topic(), own.term(), some));
          }
        });
    return never;
  }

  List<SuspiciousTerm> suspicious() {
    List<SuspiciousTerm> suspicious = new ArrayList<>();
    terms.forEach(
        (own, term) -> {
          if (TermReach.isNumber(term)) {
            suspicious.add(new SuspiciousTerm(own.topic(), own.term(), "number", hits(own)));
          } else if (TermReach.isShortPrefix(term)) {
            suspicious.add(new SuspiciousTerm(own.topic(), own.term(), "short prefix", hits(own)));
          }
        });
    suspicious.sort(Comparator.comparingLong(SuspiciousTerm::hits).reversed());
    return suspicious;
  }

  /** Terms of topics that have other terms, their descendants' included. */
  List<DominantTerm> dominant() {
    Set<String> parents = new HashSet<>();
    taxonomy.topics().forEach(topic -> parents.add(topic.parent()));
    Set<String> choosing = new HashSet<>(parents);
    taxonomy.topics().stream()
        .filter(topic -> topic.termCount() > 1)
        .forEach(topic -> choosing.add(topic.id()));
    return languages.keySet().stream()
        .filter(own -> choosing.contains(own.topic()))
        .map(
            own ->
                new DominantTerm(
                    own.topic(),
                    own.term(),
                    mentions(own),
                    topicMentions.getOrDefault(own.topic(), 0L)))
        .filter(term -> term.topicMentions() >= FEWEST_MENTIONS)
        .filter(term -> term.mentions() > DOMINANT * term.topicMentions())
        .sorted(Comparator.comparingLong(DominantTerm::mentions).reversed())
        .toList();
  }

  List<TermWithin> within(TermOverlaps overlaps) {
    List<TermWithin> within = new ArrayList<>();
    overlaps.forEach(
        (pair, times) ->
            within.add(
                new TermWithin(
                    pair.inner().topic(),
                    pair.inner().term(),
                    pair.outer().topic(),
                    pair.outer().term(),
                    times)));
    within.sort(
        Comparator.comparingLong(TermWithin::times)
            .reversed()
            .thenComparing(TermWithin::topic)
            .thenComparing(TermWithin::term)
            .thenComparing(TermWithin::otherTopic)
            .thenComparing(TermWithin::otherTerm));
    return within;
  }

  private long hits(OwnTerm term) {
    return hits.getOrDefault(term, 0L);
  }

  private long mentions(OwnTerm term) {
    return mentions.getOrDefault(term, 0L);
  }
}
