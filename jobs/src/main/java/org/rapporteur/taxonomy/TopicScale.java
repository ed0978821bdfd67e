package org.rapporteur.taxonomy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the mentions of a topic are enough.
 *
 * @param lineage the topic's number and those of its ancestors: the topics that its terms count for
 * @param weighted whether some term in its subtree has a weight other than 1
 * @param least how many mentions of weight 1 reach the threshold, at least 1
 * @param threshold the topic's
 */
record TopicScale(int[] lineage, boolean weighted, int least, BigDecimal threshold) {

  static TopicScale[] of(List<Topic> topics) {
    Map<String, Topic> byId = new HashMap<>();
    topics.forEach(topic -> byId.put(topic.id(), topic));
    int[][] lineages = new int[topics.size()][];
    boolean[] weighted = new boolean[topics.size()];
    for (Topic topic : topics) {
      lineages[topic.index()] = lineage(topic, byId);
      if (hasWeights(topic)) {
        for (int ancestor : lineages[topic.index()]) {
          weighted[ancestor] = true;
        }
      }
    }
    TopicScale[] scales = new TopicScale[topics.size()];
    for (Topic topic : topics) {
      int i = topic.index();
      scales[i] =
          new TopicScale(lineages[i], weighted[i], least(topic.threshold()), topic.threshold());
    }
    return scales;
  }

  private static int[] lineage(Topic topic, Map<String, Topic> byId) {
    List<Integer> lineage = new ArrayList<>();
    for (@Nullable Topic at = topic; at != null; at = byId.get(at.parent())) {
      lineage.add(at.index());
    }
    return lineage.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean hasWeights(Topic topic) {
    return topic.terms().stream().anyMatch(TopicScale::hasWeight)
        || topic.near().stream()
            .anyMatch(rule -> rule.any().stream().anyMatch(TopicScale::hasWeight));
  }

  private static boolean hasWeight(TopicTerm term) {
    return term.weight().compareTo(BigDecimal.ONE) != 0;
  }

  private static int least(BigDecimal threshold) {
    return threshold
        .setScale(0, RoundingMode.CEILING)
        .max(BigDecimal.ONE)
        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
        .intValue();
  }
}
