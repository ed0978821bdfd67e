package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.set.MentionRow;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.ReleaseRow;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;

/** Copies the newest sentences behind the counts to the page, with the releases they stand in. */
final class EvidenceSection {

  private EvidenceSection() {}

  static void write(
      PublishedSet set,
      Map<String, Long> releasesByTopic,
      EntryPlaces organisations,
      EntryPlaces topics,
      JsonGenerator page)
      throws IOException {
    NewestEvidence newest = new NewestEvidence(releasesByTopic);
    newest.read(set);
    Collection<MentionRow> sentences = newest.newest();
    Map<String, Integer> places = writeReleases(set, sentences, organisations, page);
    page.writeArrayFieldStart("evidence");
    for (MentionRow mention : sentences) {
      page.writeStartArray();
      page.writeNumber(topics.existing(mention.topic()));
      page.writeNumber(places.getOrDefault(mention.release(), EntryPlaces.NONE));
      page.writeString(mention.date());
      page.writeString(mention.text());
      page.writeString(mention.sentence());
      page.writeEndArray();
    }
    page.writeEndArray();
  }

  /** Writes {@code [id, date, title, url, [issuers], [named]]}; gives their places. */
  private static Map<String, Integer> writeReleases(
      PublishedSet set,
      Collection<MentionRow> sentences,
      EntryPlaces organisations,
      JsonGenerator page)
      throws IOException {
    Set<String> wanted =
        sentences.stream().map(mention -> mention.release()).collect(Collectors.toSet());
    Set<String> years =
        sentences.stream()
            .map(mention -> mention.date().substring(0, 4))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Integer> places = new HashMap<>();
    page.writeArrayFieldStart("releases");
    for (String year : years) {
      try (Rows<ReleaseRow> rows = set.rows(Tables.RELEASES, year)) {
        for (ReleaseRow row = rows.next(); row != null; row = rows.next()) {
          if (wanted.contains(row.id())) {
            places.put(row.id(), places.size());
            writeRelease(row, organisations, page);
          }
        }
      }
    }
    page.writeEndArray();
    return places;
  }

  private static void writeRelease(ReleaseRow row, EntryPlaces organisations, JsonGenerator page)
      throws IOException {
    page.writeStartArray();
    for (String text : List.of(row.id(), row.date(), row.title(), row.url())) {
      page.writeString(text);
    }
    for (String ids : List.of(row.organisation(), row.named())) {
      page.writeStartArray();
      for (String organisation : ids.split(";", -1)) {
        if (!organisation.isEmpty()) {
          page.writeNumber(organisations.existing(organisation));
        }
      }
      page.writeEndArray();
    }
    page.writeEndArray();
  }
}
