package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.RowFilter;
import org.rapporteur.table.Rows;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.DayTallies;

/**
 * Copies {@code coverage} to the page: the windows of every kind once, and for every organisation
 * and role the windows in which it has releases. Zeros are left out; the page puts them back.
 */
final class CoverageSection {

  private CoverageSection() {}

  /** Every window of a kind has a row of all releases. */
  private static final RowFilter ALL = RowFilter.is(Tables.ORGANISATION_ID, DayTallies.ALL);

  private static final RowFilter WITH_RELEASES = RowFilter.isNotZero(Tables.RELEASE_COUNT);

  /** The kinds in the order in which the page refers to them by place. */
  static List<KindWindows> write(
      PublishedSet set, EntryPlaces organisations, Intervals intervals, JsonGenerator page)
      throws IOException {
    List<KindWindows> kinds = kinds(set);
    page.writeArrayFieldStart("kinds");
    try (Rows<CoverageRow> rows = set.rows(Tables.COVERAGE, WITH_RELEASES)) {
      CoverageRow row = rows.next();
      for (KindWindows kind : kinds) {
        page.writeStartObject();
        page.writeStringField("kind", kind.name());
        page.writeArrayFieldStart("coverage");
        while (row != null && row.window().equals(kind.name())) {
          row = writeGroup(row, rows, kind, organisations, intervals, page);
        }
        page.writeEndArray();
        writeWindows(kind, page);
        page.writeEndObject();
      }
    }
    page.writeEndArray();
    return kinds;
  }

  private static List<KindWindows> kinds(PublishedSet set) throws IOException {
    Map<String, KindWindows> kinds = new LinkedHashMap<>();
    try (Rows<CoverageRow> rows = set.rows(Tables.COVERAGE, ALL)) {
      for (CoverageRow row = rows.next(); row != null; row = rows.next()) {
        kinds.computeIfAbsent(row.window(), KindWindows::new).add(row);
      }
    }
    return List.copyOf(kinds.values());
  }

  /**
   * Writes {@code [organisation, role, words, [place, releases, place, releases, ...]]}.
   *
   * @return the first row of the next group, null at the end
   */
  private static @Nullable CoverageRow writeGroup(
      CoverageRow first,
      Rows<CoverageRow> rows,
      KindWindows kind,
      EntryPlaces organisations,
      Intervals intervals,
      JsonGenerator page)
      throws IOException {
    SeriesKey group = SeriesKey.of(first);
    NumberList releases = new NumberList();
    int withReleases = 0;
    long words = 0;
    CoverageRow row = first;
    while (row != null && SeriesKey.of(row).equals(group)) {
      words += row.words();
      releases.add(kind.place(row.start())).add(row.releases());
      intervals.add(0, row.releases());
      withReleases++;
      row = rows.next();
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
    writeDays("starts", kind.starts(), page);
    writeDays("ends", kind.ends(), page);
    page.writeArrayFieldStart("partial");
    for (int place = 0; place < kind.starts().size(); place++) {
      if (kind.isPartial(place)) {
        page.writeNumber(place);
      }
    }
    page.writeEndArray();
  }

  private static void writeDays(String name, List<Integer> days, JsonGenerator page)
      throws IOException {
    page.writeArrayFieldStart(name);
    for (int day : days) {
      page.writeString(LocalDate.ofEpochDay(day).toString());
    }
    page.writeEndArray();
  }
}
