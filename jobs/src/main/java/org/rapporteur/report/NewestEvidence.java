package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the newest sentences of every topic, and of every topic and issuer, one a release. Years
 * are read from the newest back, only as far as a topic still wants sentences.
 */
final class NewestEvidence {

  /** How many sentences the page holds at most. */
  private static final int MOST = 4000;

  private static final int MOST_OF_A_TOPIC = 12;
  private static final int MOST_OF_A_TOPIC_AND_ISSUER = 2;

  /** However many issuers there are, so many pairs of topic and issuer are kept in memory. */
  private static final int MOST_PAIRS = 10_000;

  private final Map<String, PriorityQueue<Evidence>> byTopic = new HashMap<>();
  private final Map<List<String>, PriorityQueue<Evidence>> byTopicAndIssuer = new HashMap<>();
  private final Map<String, Long> releasesByTopic;
  private final int mostOfATopic;

  /**
   * @param releasesByTopic how many releases have each topic
   */
  NewestEvidence(Map<String, Long> releasesByTopic) {
    this.releasesByTopic = releasesByTopic;
    mostOfATopic = Math.min(MOST_OF_A_TOPIC, 1 + MOST / (1 + releasesByTopic.size()));
  }

  void read(SetTables tables) throws IOException {
    for (String year : tables.years("mentions")) {
      if (!isWanting()) {
        return;
      }
      try (JsonParser mentions = tables.year("mentions", year)) {
        Evidence last = null;
        for (Evidence row = Evidence.next(mentions); row != null; row = Evidence.next(mentions)) {
          if (!isOfOneRelease(row, last)) {
            add(row);
          }
          last = row;
        }
      }
    }
  }

  /** Those of every topic, then the newest of single issuers while there is room. */
  Collection<Evidence> newest() {
    TreeSet<Evidence> newest = new TreeSet<>(Evidence.NEWEST_FIRST);
    byTopic.values().forEach(newest::addAll);
    List<Evidence> ofIssuers = new ArrayList<>();
    byTopicAndIssuer.values().forEach(ofIssuers::addAll);
    ofIssuers.sort(Evidence.NEWEST_FIRST);
    for (Evidence evidence : ofIssuers) {
      if (newest.size() >= MOST) {
        break;
      }
      newest.add(evidence);
    }
    return newest;
  }

  private boolean isWanting() {
    return releasesByTopic.entrySet().stream()
        .anyMatch(
            topic -> {
              PriorityQueue<Evidence> kept = byTopic.get(topic.getKey());
              long wanted = Math.min(mostOfATopic, topic.getValue());
              return kept == null || kept.size() < wanted;
            });
  }

  /** The rows of a release and topic follow each other. */
  private static boolean isOfOneRelease(Evidence row, @Nullable Evidence last) {
    return last != null && row.release().equals(last.release()) && row.topic().equals(last.topic());
  }

  private void add(Evidence row) {
    keep(row, mostOfATopic, byTopic.computeIfAbsent(row.topic(), topic -> oldestFirst()));
    for (String issuer : row.organisation().split(";", -1)) {
      List<String> pair = List.of(row.topic(), issuer);
      if (byTopicAndIssuer.size() < MOST_PAIRS || byTopicAndIssuer.containsKey(pair)) {
        keep(
            row,
            MOST_OF_A_TOPIC_AND_ISSUER,
            byTopicAndIssuer.computeIfAbsent(pair, key -> oldestFirst()));
      }
    }
  }

  private static PriorityQueue<Evidence> oldestFirst() {
    return new PriorityQueue<>(Evidence.NEWEST_FIRST.reversed());
  }

  private static void keep(Evidence row, int most, PriorityQueue<Evidence> kept) {
    kept.add(row);
    if (kept.size() > most) {
      kept.remove();
    }
  }
}
