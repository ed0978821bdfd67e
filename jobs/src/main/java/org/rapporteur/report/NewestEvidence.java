package org.rapporteur.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.set.MentionRow;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;

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
  private @Nullable MentionRow last;

  /**
   * @param releasesByTopic how many releases have each topic
   */
  NewestEvidence(Map<String, Long> releasesByTopic) {
    this.releasesByTopic = releasesByTopic;
    mostOfATopic = Math.min(MOST_OF_A_TOPIC, 1 + MOST / (1 + releasesByTopic.size()));
  }

  void read(PublishedSet set) throws IOException {
    List<String> newestFirst = new ArrayList<>(set.years(Tables.MENTIONS));
    Collections.reverse(newestFirst);
    for (String year : newestFirst) {
      if (!isWanting()) {
        return;
      }
      try (Rows<MentionRow> rows = set.rows(Tables.MENTIONS, year)) {
        for (MentionRow row = rows.next(); row != null; row = rows.next()) {
          if (wants(row)) {
            add(row);
          }
        }
      }
    }
  }

  /** Those of every topic, then the newest of single issuers while there is room. */
  Collection<MentionRow> newest() {
    TreeSet<MentionRow> newest = new TreeSet<>(NewestRows.NEWEST_FIRST);
    byTopic.values().forEach(rows -> newest.addAll(rows.rows()));
    TreeSet<MentionRow> ofIssuers = new TreeSet<>(NewestRows.NEWEST_FIRST);
    byTopicAndIssuer.values().forEach(rows -> ofIssuers.addAll(rows.rows()));
    for (MentionRow mention : ofIssuers) {
      if (newest.size() >= MOST) {
        break;
      }
      newest.add(mention);
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
  private boolean wants(MentionRow row) {
    boolean again =
        last != null && row.release().equals(last.release()) && row.topic().equals(last.topic());
    last = row;
    if (again) {
      return false;
    }
    if (ofTopic(row).wants(row)) {
      return true;
    }
    for (String issuer : issuers(row)) {
      NewestRows rows = ofTopicAndIssuer(row, issuer);
      if (rows != null && rows.wants(row)) {
        return true;
      }
    }
    return false;
  }

  private void add(MentionRow row) {
    ofTopic(row).add(row);
    for (String issuer : issuers(row)) {
      NewestRows rows = ofTopicAndIssuer(row, issuer);
      if (rows != null) {
        rows.add(row);
      }
    }
  }

  private NewestRows ofTopic(MentionRow row) {
    return byTopic.computeIfAbsent(row.topic(), topic -> new NewestRows(mostOfATopic));
  }

  private @Nullable NewestRows ofTopicAndIssuer(MentionRow row, String issuer) {
    TopicAndIssuer pair = new TopicAndIssuer(row.topic(), issuer);
    return byTopicAndIssuer.size() < MOST_PAIRS
        ? byTopicAndIssuer.computeIfAbsent(
            pair, absent -> new NewestRows(MOST_OF_A_TOPIC_AND_ISSUER))
        : byTopicAndIssuer.get(pair);
  }

  private static String[] issuers(MentionRow row) {
    return row.organisation().split(";", -1);
  }
}
