package org.rapporteur.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.taxonomy.Near;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.taxonomy.Topic;
import org.rapporteur.taxonomy.TopicTerm;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermIndex;
import org.rapporteur.term.TermScanner;
import org.rapporteur.term.TermToken;

/**
 * Finds the topics of which a token of one of their terms stands in a text, whether or not the
 * whole term does: where a reader may find what the program misses. A topic's terms are its own and
 * its descendants', those that near rules count among them; a lone {@code *} is no token.
 */
public final class TermTokens {

  private final TermScanner scanner;

  /** By token, the topics that have it. */
  private final List<Set<String>> topics = new ArrayList<>();

  private final BitSet found = new BitSet();

  public TermTokens(Taxonomy taxonomy) {
    Map<TermToken, Set<String>> tokens = new LinkedHashMap<>();
    Map<String, String> parents = new LinkedHashMap<>();
    taxonomy.topics().forEach(topic -> parents.put(topic.id(), topic.parent()));
    for (Topic topic : taxonomy.topics()) {
      List<TopicTerm> terms = new ArrayList<>(topic.terms());
      topic.near().stream().map(Near::any).forEach(terms::addAll);
      for (TopicTerm term : terms) {
        for (TermToken token : term.term().tokens()) {
          if (token.kind() != TermToken.Kind.ANY) {
            Set<String> owners = tokens.computeIfAbsent(token, key -> new HashSet<>());
            for (String id = topic.id(); !id.isEmpty(); id = parents.getOrDefault(id, "")) {
              owners.add(id);
            }
          }
        }
      }
    }
    List<Term> alone = new ArrayList<>();
    tokens.forEach(
        (token, owners) -> {
          alone.add(new Term(token.text(), List.of(token), List.of()));
          topics.add(owners);
        });
    scanner = new TermScanner(TermIndex.of(alone));
  }

  /** The ids of the topics. */
  public Set<String> in(String title, String body) {
    found.clear();
    scanner.scan(title, body, (token, place) -> found.set(token));
    Set<String> ids = new HashSet<>();
    found.stream().forEach(token -> ids.addAll(topics.get(token)));
    return ids;
  }
}
