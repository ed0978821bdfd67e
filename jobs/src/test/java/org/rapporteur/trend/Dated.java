package org.rapporteur.trend;

import java.time.LocalDate;
import java.util.Map;

/**
 * A release: its date, its words, whether the taxonomy lacks its language, what it has of each
 * topic that stands in it, its issuers as {@code releases} has them, and its language.
 */
record Dated(
    LocalDate date,
    long words,
    boolean unspoken,
    Map<String, Mentioned> topics,
    String issuers,
    String lang) {

  /** The mentions of a topic, and whether the release is about it. */
  record Mentioned(long mentions, boolean about) {}

  private static final Mentioned NOT = new Mentioned(0, false);

  boolean has(String topic) {
    return topics.containsKey(topic);
  }

  boolean isAbout(String topic) {
    return topics.getOrDefault(topic, NOT).about();
  }

  long mentions(String topic) {
    return topics.getOrDefault(topic, NOT).mentions();
  }
}
