package org.rapporteur.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.review.CheckFindings.UnspokenLanguage;
import org.rapporteur.taxonomy.Mention;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.taxonomy.Topic;
import org.rapporteur.taxonomy.TopicTerm;

/**
 * Which topics have no term in a language that the corpus has much of: none is listed for it, and
 * none of those for every language stands in a release of it.
 */
final class TopicLanguages {

  /** Much is one release of so many. */
  private static final int MUCH = 20;

  private record TopicIn(String topic, String lang) {}

  private final Map<String, Long> releases = new TreeMap<>(CodePointOrder.COMPARATOR);
  private final Set<TopicIn> seen = new HashSet<>();
  private long all;

  /** Takes one release. */
  void add(String lang, List<Mention> mentions) {
    all++;
    if (!lang.isEmpty()) {
      releases.merge(lang, 1L, Long::sum);
      mentions.forEach(mention -> seen.add(new TopicIn(mention.topic().id(), lang)));
    }
  }

  void addAll(TopicLanguages other) {
    all += other.all;
    other.releases.forEach((lang, number) -> releases.merge(lang, number, Long::sum));
    seen.addAll(other.seen);
  }

  /** The languages that some topic does not speak, those with most releases first. */
  List<UnspokenLanguage> unspoken(Taxonomy taxonomy) {
    Map<String, Set<String>> listed = listed(taxonomy);
    List<UnspokenLanguage> unspoken = new ArrayList<>();
    releases.forEach(
        (lang, number) -> {
          List<String> topics =
              taxonomy.topics().stream()
                  .map(Topic::id)
                  .filter(topic -> !listed.getOrDefault(topic, Set.of()).contains(lang))
                  .filter(topic -> !seen.contains(new TopicIn(topic, lang)))
                  .toList();
          if (number * MUCH >= all && !topics.isEmpty()) {
            unspoken.add(new UnspokenLanguage(lang, number, topics));
          }
        });
    unspoken.sort(Comparator.comparingLong(UnspokenLanguage::releases).reversed());
    return unspoken;
  }

  /** By topic the languages that it, or one below it, has lists for. */
  private static Map<String, Set<String>> listed(Taxonomy taxonomy) {
    Map<String, String> parents = new HashMap<>();
    taxonomy.topics().forEach(topic -> parents.put(topic.id(), topic.parent()));
    Map<String, Set<String>> listed = new HashMap<>();
    for (Topic topic : taxonomy.topics()) {
      Set<String> own = new HashSet<>();
      topic.terms().stream().map(TopicTerm::lang).forEach(own::add);
      topic.near().forEach(rule -> rule.any().stream().map(TopicTerm::lang).forEach(own::add));
      for (String at = topic.id(); !at.isEmpty(); at = parents.getOrDefault(at, "")) {
        listed.computeIfAbsent(at, id -> new HashSet<>()).addAll(own);
      }
    }
    return listed;
  }
}
