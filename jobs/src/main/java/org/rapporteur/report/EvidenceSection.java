package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Copies the newest sentences behind the counts to the page, with the releases they stand in. */
final class EvidenceSection {

  private EvidenceSection() {}

  static void write(
      SetTables tables,
      Map<String, Long> releasesByTopic,
      EntryPlaces organisations,
      EntryPlaces topics,
      JsonGenerator page)
      throws IOException {
    NewestEvidence newest = new NewestEvidence(releasesByTopic);
    newest.read(tables);
    Collection<Evidence> sentences = newest.newest();
    Map<String, Integer> places = writeReleases(tables, sentences, organisations, page);
    page.writeArrayFieldStart("evidence");
    for (Evidence evidence : sentences) {
      page.writeStartArray();
      page.writeNumber(topics.existing(evidence.key().topic()));
      page.writeNumber(places.getOrDefault(evidence.key().release(), EntryPlaces.NONE));
      page.writeString(evidence.key().date());
      page.writeString(evidence.text());
      page.writeString(evidence.sentence());
      page.writeEndArray();
    }
    page.writeEndArray();
  }

  /** Writes {@code [id, date, title, url, [issuers], [named]]}; gives their places. */
  private static Map<String, Integer> writeReleases(
      SetTables tables,
      Collection<Evidence> sentences,
      EntryPlaces organisations,
      JsonGenerator page)
      throws IOException {
    Set<String> wanted =
        sentences.stream().map(evidence -> evidence.key().release()).collect(Collectors.toSet());
    Set<String> years =
        sentences.stream()
            .map(evidence -> evidence.key().date().substring(0, 4))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Integer> places = new HashMap<>();
    page.writeArrayFieldStart("releases");
    for (String year : years) {
      try (MappingIterator<JsonNode> rows = tables.yearRows("releases", year)) {
        while (rows.hasNext()) {
          JsonNode row = rows.next();
          if (wanted.contains(row.path("id").asText())) {
            places.put(row.path("id").asText(), places.size());
            writeRelease(row, organisations, page);
          }
        }
      }
    }
    page.writeEndArray();
    return places;
  }

  private static void writeRelease(JsonNode row, EntryPlaces organisations, JsonGenerator page)
      throws IOException {
    page.writeStartArray();
    for (String column : new String[] {"id", "date", "title", "url"}) {
      page.writeString(row.path(column).asText(""));
    }
    for (String column : new String[] {"organisation", "named"}) {
      page.writeStartArray();
      for (String organisation : row.path(column).asText("").split(";", -1)) {
        if (!organisation.isEmpty()) {
          page.writeNumber(organisations.existing(organisation));
        }
      }
      page.writeEndArray();
    }
    page.writeEndArray();
  }
}
