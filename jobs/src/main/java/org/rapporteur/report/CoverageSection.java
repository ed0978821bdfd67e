package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies {@code coverage} to the page: the windows of every kind once, and for every organisation
 * and role the windows in which it has releases. Zeros are left out; the page puts them back.
 */
final class CoverageSection {

  private CoverageSection() {}

  /** Every window of a kind has a row of all releases. */
  private static final byte[] ALL = RowLines.piece("\"organisation\":\"all\"");

  /** How a window without releases is written. */
  private static final byte[] EMPTY = RowLines.piece("\"releases\":0,");

  /** The kinds in the order in which the page refers to them by place. */
  static List<KindWindows> write(SetTables tables, EntryPlaces organisations, JsonGenerator page)
      throws IOException {
    List<KindWindows> kinds = kinds(tables);
    page.writeArrayFieldStart("kinds");
    try (RowLines rows = tables.lines("coverage")) {
      CoverageLine row = next(rows);
      for (KindWindows kind : kinds) {
        page.writeStartObject();
        page.writeStringField("kind", kind.name());
        page.writeArrayFieldStart("coverage");
        while (row != null && row.group().window().equals(kind.name())) {
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

  private static List<KindWindows> kinds(SetTables tables) throws IOException {
    Map<String, KindWindows> kinds = new LinkedHashMap<>();
    try (RowLines rows = tables.lines("coverage")) {
      CoverageLine row = CoverageLine.next(rows, line -> line.has(ALL));
      while (row != null) {
        kinds
            .computeIfAbsent(row.group().window(), KindWindows::new)
            .add(row.start(), row.end(), row.partial());
        row = CoverageLine.next(rows, line -> line.has(ALL));
      }
    }
    return List.copyOf(kinds.values());
  }

  private static @Nullable CoverageLine next(RowLines rows) throws IOException {
    return CoverageLine.next(rows, line -> !line.has(EMPTY));
  }

  /**
   * Writes {@code [organisation, role, words, [place, releases, place, releases, ...]]}.
   *
   * @return the first row of the next group, null at the end
   */
  private static @Nullable CoverageLine writeGroup(
      CoverageLine first,
      RowLines rows,
      KindWindows kind,
      EntryPlaces organisations,
      JsonGenerator page)
      throws IOException {
    SeriesKey group = first.group();
    NumberList releases = new NumberList();
    int withReleases = 0;
    long words = 0;
    CoverageLine row = first;
    while (row != null && row.group().equals(group)) {
      words += row.words();
      releases.add(kind.place(row.start())).add(row.releases());
      withReleases++;
      row = next(rows);
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
