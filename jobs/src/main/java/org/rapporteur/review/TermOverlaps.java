package org.rapporteur.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rapporteur.taxonomy.Mention;
import org.rapporteur.taxonomy.OwnTerm;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.taxonomy.Topic;
import org.rapporteur.taxonomy.TopicTerm;
import org.rapporteur.term.TermsWithin;

/**
 * Terms that stand wholly within a term of another topic, so that one place counts for both. Topics
 * of one line of descent are passed over: a parent counts its children's mentions on purpose.
 */
final class TermOverlaps {

  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<String, Set<String>> lineages = new HashMap<>();
  private final Map<Pair, Long> times = new LinkedHashMap<>();

  /**
   * Two terms of topics that are not related.
   *
   * @param inner stands within the other
   * @param outer holds the other
   */
  record Pair(OwnTerm inner, OwnTerm outer) {

    /** The two the other way round: of terms that take the same places, one pair is enough. */
    Pair turned() {
      return new Pair(/* inner= */ outer, /* outer= */ inner);
    }
  }

  /** A term that makes mentions. */
  private record Candidate(Topic topic, TopicTerm term) {
    OwnTerm own() {
      return new OwnTerm(topic.id(), term.term().text());
    }

    boolean sharesLanguage(Candidate other) {
      return term.lang().isEmpty()
          || other.term.lang().isEmpty()
          || term.lang().equals(other.term.lang());
    }
  }

  /** Begins with the pairs that the terms themselves tell of, each seen in no text yet. */
  TermOverlaps(Taxonomy taxonomy) {
    taxonomy.topics().forEach(topic -> topics.put(topic.id(), topic));
    taxonomy.topics().forEach(topic -> lineages.put(topic.id(), lineage(topic)));
    List<Candidate> candidates = candidates(taxonomy);
    TermsWithin within =
        new TermsWithin(candidates.stream().map(candidate -> candidate.term.term()).toList());
    List<List<Candidate>> outers = new ArrayList<>();
    candidates.forEach(candidate -> outers.add(new ArrayList<>()));
    for (Candidate outer : candidates) {
      within.within(outer.term.term()).forEach(inner -> outers.get(inner).add(outer));
    }
    // Of two terms that take the same places the one that comes first stands within the other.
    for (int i = 0; i < candidates.size(); i++) {
      Candidate inner = candidates.get(i);
      for (Candidate outer : outers.get(i)) {
        Pair pair = new Pair(inner.own(), outer.own());
        if (mayOverlap(inner, outer) && !times.containsKey(pair.turned())) {
          times.put(pair, 0L);
        }
      }
    }
  }

  private static List<Candidate> candidates(Taxonomy taxonomy) {
    List<Candidate> candidates = new ArrayList<>();
    for (Topic topic : taxonomy.topics()) {
      topic.terms().forEach(term -> candidates.add(new Candidate(topic, term)));
      topic.near().stream()
          .flatMap(rule -> rule.any().stream())
          .forEach(term -> candidates.add(new Candidate(topic, term)));
    }
    return candidates;
  }

  private boolean mayOverlap(Candidate inner, Candidate outer) {
    return inner.sharesLanguage(outer) && !related(inner.topic.id(), outer.topic.id());
  }

  private Set<String> lineage(Topic topic) {
    Set<String> lineage = new HashSet<>();
    for (Topic at = topic; at != null; at = topics.get(at.parent())) {
      lineage.add(at.id());
    }
    return lineage;
  }

  private boolean related(String one, String other) {
    return lineages.getOrDefault(one, Set.of()).contains(other)
        || lineages.getOrDefault(other, Set.of()).contains(one);
  }

  /**
   * Counts the places of one release where a mention stands within another.
   *
   * @param mentions each under the topic that owns its term, by field, start, and the longest first
   */
  void add(List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention outer = mentions.get(i);
      for (int j = i + 1; j < mentions.size(); j++) {
        Mention inner = mentions.get(j);
        if (inner.field() != outer.field() || inner.start() >= outer.end()) {
          break;
        }
        if (inner.end() <= outer.end() && !related(inner.termTopic(), outer.termTopic())) {
          count(inner, outer);
        }
      }
    }
  }

  private void count(Mention inner, Mention outer) {
    Pair pair = new Pair(own(inner), own(outer));
    Pair other = pair.turned();
    boolean samePlace = inner.start() == outer.start() && inner.end() == outer.end();
    times.merge(samePlace && times.containsKey(other) ? other : pair, 1L, Long::sum);
  }

  private static OwnTerm own(Mention mention) {
    return new OwnTerm(mention.termTopic(), mention.term());
  }

  void addAll(TermOverlaps other) {
    other.times.forEach((pair, number) -> times.merge(pair, number, Long::sum));
  }

  /** Every pair, and how many places it has. */
  void forEach(BiConsumer<Pair, Long> action) {
    times.forEach(action);
  }
}
