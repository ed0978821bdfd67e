package org.rapporteur.set;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A row of {@code trends} as it was published; the components are its columns in order. */
public record TrendCell(
    String window,
    String organisation,
    String role,
    String topic,
    String start,
    String end,
    long releases,
    long releasesTotal,
    String share,
    String shareLow,
    String shareHigh,
    long about,
    String aboutShare,
    long mentions,
    long wordsTotal,
    @JsonProperty("per_1000_words") String per1000Words,
    String previousShare,
    String change,
    String expected,
    String burstP,
    String burstQ,
    boolean burst,
    String support,
    boolean partial) {

  /** What identifies a row, in the order in which rows are sorted. */
  public record Key(String window, String organisation, String role, String topic, String start) {}

  public Key key() {
    return new Key(window, organisation, role, topic, start);
  }
}
