package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies {@code coverage} to the page: the windows of every kind once, and for every organisation
 * and role the windows in which it has releases. Zeros are left out; the page puts them back.
 */
final class CoverageSection {

  private CoverageSection() {}

  /** The kinds in the order in which the page refers to them by place. */
  static List<KindWindows> write(SetTables tables, EntryPlaces organisations, JsonGenerator page)
      throws IOException {
    List<KindWindows> kinds = new ArrayList<>();
    page.writeArrayFieldStart("kinds");
    try (MappingIterator<JsonNode> rows = tables.rows("coverage")) {
      JsonNode row = rows.hasNext() ? rows.next() : null;
      while (row != null) {
        KindWindows kind = new KindWindows(row.path("window").asText());
        kinds.add(kind);
        page.writeStartObject();
        page.writeStringField("kind", kind.name());
        page.writeArrayFieldStart("coverage");
        while (row != null && row.path("window").asText().equals(kind.name())) {
          row = writeGroup(row, rows, kind, organisations, page);
        }
        page.writeEndArray();
        writeWindows(kind, page);
        page.writeEndObject();
      }
    }
    page.writeEndArray();
    return kinds;
  }

  /**
   * Writes {@code [organisation, role, words, [place, releases, place, releases, ...]]}.
   *
   * @return the first row of the next group, null at the end
   */
  private static @Nullable JsonNode writeGroup(
      JsonNode first,
      MappingIterator<JsonNode> rows,
      KindWindows kind,
      EntryPlaces organisations,
      JsonGenerator page)
      throws IOException {
    SeriesKey group = SeriesKey.ofGroup(first);
    NumberList releases = new NumberList();
    int withReleases = 0;
    long words = 0;
    JsonNode row = first;
    while (row != null && SeriesKey.ofGroup(row).equals(group)) {
      int place =
          kind.place(
              row.path("start").asText(),
              row.path("end").asText(),
              row.path("partial").asBoolean());
      words += row.path("words").asLong();
      if (row.path("releases").asLong() > 0) {
        releases.add(place).add(row.path("releases").asLong());
        withReleases++;
      }
      row = rows.hasNext() ? rows.next() : null;
    }
    kind.setWithReleases(group, withReleases);
    page.writeStartArray();
    page.writeNumber(organisations.existing(group.organisation()));
    page.writeNumber(group.roleNumber());
    page.writeNumber(words);
    releases.write(page);
    page.writeEndArray();
    return row;
  }

  private static void writeWindows(KindWindows kind, JsonGenerator page) throws IOException {
    page.writeArrayFieldStart("starts");
    for (String start : kind.starts()) {
      page.writeString(start);
    }
    page.writeEndArray();
    page.writeArrayFieldStart("ends");
    for (String end : kind.ends()) {
      page.writeString(end);
    }
    page.writeEndArray();
    page.writeArrayFieldStart("partial");
    for (int place = 0; place < kind.starts().size(); place++) {
      if (kind.isPartial(place)) {
        page.writeNumber(place);
      }
    }
    page.writeEndArray();
  }
}
