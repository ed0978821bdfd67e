package org.rapporteur.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.taxonomy.Mention;
import org.rapporteur.taxonomy.OwnTerm;

/** How many places of a term stand alone: no other term of its topic counts in the release. */
final class TermCompany {

  private final Map<OwnTerm, Long> alone = new HashMap<>();

  /** Takes the mentions of one release, each under the topic that owns its term. */
  void add(List<Mention> owned) {
    Map<String, Set<String>> terms = new HashMap<>();
    owned.forEach(
        mention ->
            terms
                .computeIfAbsent(mention.termTopic(), topic -> new HashSet<>())
                .add(mention.term()));
    for (Mention mention : owned) {
      if (terms.getOrDefault(mention.termTopic(), Set.of()).size() == 1) {
        alone.merge(new OwnTerm(mention.termTopic(), mention.term()), 1L, Long::sum);
      }
    }
  }

  void addAll(TermCompany other) {
    other.alone.forEach((term, places) -> alone.merge(term, places, Long::sum));
  }

  long alone(OwnTerm term) {
    return alone.getOrDefault(term, 0L);
  }
}
