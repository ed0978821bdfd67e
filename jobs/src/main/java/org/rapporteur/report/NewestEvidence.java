package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

  private record TopicAndIssuer(String topic, String issuer) {}

  private final Map<String, NewestRows> byTopic = new HashMap<>();
  private final Map<TopicAndIssuer, NewestRows> byTopicAndIssuer = new HashMap<>();
  private final Map<String, Long> releasesByTopic;
  private final int mostOfATopic;
  private Evidence.@Nullable Key last;

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
        Evidence row = Evidence.next(mentions, this::wants);
        while (row != null) {
          add(row);
          row = Evidence.next(mentions, this::wants);
        }
      }
    }
  }

  /** Those of every topic, then the newest of single issuers while there is room. */
  Collection<Evidence> newest() {
    TreeSet<Evidence> newest = new TreeSet<>();
    byTopic.values().forEach(rows -> newest.addAll(rows.rows()));
    TreeSet<Evidence> ofIssuers = new TreeSet<>();
    byTopicAndIssuer.values().forEach(rows -> ofIssuers.addAll(rows.rows()));
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
              NewestRows rows = byTopic.get(topic.getKey());
              long wanted = Math.min(mostOfATopic, topic.getValue());
              return rows == null || rows.rows().size() < wanted;
            });
  }

  /** Only the first row of a release and topic, which follow each other. */
  private boolean wants(Evidence.Key key) {
    boolean again = last != null && key.isOfReleaseAndTopic(last);
    last = key;
    if (again) {
      return false;
    }
    if (ofTopic(key).wants(key)) {
      return true;
    }
    for (String issuer : issuers(key)) {
      NewestRows rows = ofTopicAndIssuer(key, issuer);
      if (rows != null && rows.wants(key)) {
        return true;
      }
    }
    return false;
  }

  private void add(Evidence row) {
    ofTopic(row.key()).add(row);
    for (String issuer : issuers(row.key())) {
      NewestRows rows = ofTopicAndIssuer(row.key(), issuer);
      if (rows != null) {
        rows.add(row);
      }
    }
  }

  private NewestRows ofTopic(Evidence.Key key) {
    return byTopic.computeIfAbsent(key.topic(), topic -> new NewestRows(mostOfATopic));
  }

  private @Nullable NewestRows ofTopicAndIssuer(Evidence.Key key, String issuer) {
    TopicAndIssuer pair = new TopicAndIssuer(key.topic(), issuer);
    return byTopicAndIssuer.size() < MOST_PAIRS
        ? byTopicAndIssuer.computeIfAbsent(
            pair, absent -> new NewestRows(MOST_OF_A_TOPIC_AND_ISSUER))
        : byTopicAndIssuer.get(pair);
  }

  private static String[] issuers(Evidence.Key key) {
    return key.organisation().split(";", -1);
  }
}
