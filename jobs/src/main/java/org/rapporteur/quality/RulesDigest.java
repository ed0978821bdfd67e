package org.rapporteur.quality;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.release.Digests;
import org.rapporteur.taxonomy.Near;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.taxonomy.Topic;
import org.rapporteur.taxonomy.TopicTerm;

/**
 * What decides where a topic is found, in 16 hexadecimal digits: its own rules and its
 * descendants', as the taxonomy writes them. Labels hold for a topic as long as these stay,
 * whatever becomes of the rest of the file.
 */
public final class RulesDigest {

  private static final int LENGTH = 16;

  private RulesDigest() {}

  /** The digest of every topic, by id, in the order of the file. */
  public static Map<String, String> of(Taxonomy taxonomy) {
    Map<String, StringBuilder> rules = new LinkedHashMap<>();
    Map<String, String> parents = new LinkedHashMap<>();
    for (Topic topic : taxonomy.topics()) {
      rules.put(topic.id(), new StringBuilder());
      parents.put(topic.id(), topic.parent());
    }
    for (Topic topic : taxonomy.topics()) {
      String own = rules(topic);
      for (String id = topic.id(); !id.isEmpty(); id = parents.getOrDefault(id, "")) {
        rules.computeIfAbsent(id, key -> new StringBuilder()).append(own);
      }
    }
    Map<String, String> digests = new LinkedHashMap<>();
    rules.forEach(
        (id, text) ->
            digests.put(
                id,
                Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8))
                    .substring(0, LENGTH)));
    return digests;
  }

  /**
   * No part can run into the next: each stands on a line of its own, and no term has a line break.
   */
  private static String rules(Topic topic) {
    StringBuilder text = new StringBuilder("topic ");
    text.append(topic.threshold().toPlainString());
    text.append(topic.inNames() ? " in_names\n" : "\n");
    add("term", topic.terms(), text);
    add("unless", topic.unless(), text);
    for (Near near : topic.near()) {
      text.append("near ").append(near.within()).append('\n');
      add("any", near.any(), text);
      add("of", near.of(), text);
    }
    return text.toString();
  }

  private static void add(String role, List<TopicTerm> terms, StringBuilder text) {
    for (TopicTerm term : terms) {
      text.append(role).append(' ').append(term.lang()).append(' ');
      text.append(term.weight().stripTrailingZeros().toPlainString()).append(' ');
      text.append(term.term().text().replace('\n', ' ')).append('\n');
    }
  }
}
