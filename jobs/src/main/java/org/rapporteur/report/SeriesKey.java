package org.rapporteur.report;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Which series a row belongs to.
 *
 * @param role {@code issued} or {@code named}
 * @param topic a topic's id; empty for a row of coverage, which has none
 */
record SeriesKey(String window, String organisation, String role, String topic) {

  /** The series of a row of {@code trends} or {@code summary}. */
  static SeriesKey of(JsonNode row) {
    return new SeriesKey(
        row.path("window").asText(),
        row.path("organisation").asText(),
        row.path("role").asText(),
        row.path("topic").asText());
  }

  /** The organisation and role of a row of {@code coverage}. */
  static SeriesKey ofGroup(JsonNode row) {
    return new SeriesKey(
        row.path("window").asText(),
        row.path("organisation").asText(),
        row.path("role").asText(),
        "");
  }

  /** As the page writes it: 0 for {@code issued}, 1 for {@code named}. */
  int roleNumber() {
    return role.equals("named") ? 1 : 0;
  }
}
