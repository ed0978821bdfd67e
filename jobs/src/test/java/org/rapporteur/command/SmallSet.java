package org.rapporteur.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.set.CompositionColumns;
import org.rapporteur.set.FixtureTables;
import org.rapporteur.set.MeetingColumns;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Table;
import org.rapporteur.telling.ClosingSummary;

/** The few tables of a set that its closing summary reads, with the columns that it looks at. */
public final class SmallSet {

  private static final List<Table<?>> TABLES =
      List.of(
          Tables.TOPICS,
          Tables.ORGANISATIONS,
          Tables.COVERAGE,
          Tables.SUMMARY,
          Tables.TRENDS,
          CompositionColumns.COMPOSITION,
          MeetingColumns.SERIES,
          MeetingColumns.MEETINGS,
          MeetingColumns.MEETING_TOPICS);

  private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

  private final Path folder;
  private final Map<String, List<Map<String, @Nullable Object>>> tables = new HashMap<>();

  public SmallSet(Path folder) {
    this.folder = folder;
  }

  /** Adds a row, written with single quotes. */
  public SmallSet row(String table, String object) {
    try {
      tables
          .computeIfAbsent(table, name -> new ArrayList<>())
          .add(new ObjectMapper().readValue(object.replace('\'', '"'), ROW));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(object, e);
    }
    return this;
  }

  public SmallSet topic(String id, String label) {
    return row(
        "topics", "{'topic':'%s','label':'%s','parent':null,'terms':2}".formatted(id, label));
  }

  public SmallSet covered(
      String kind, String organisation, String start, int releases, boolean partial) {
    return row(
        "coverage",
        ("{'window':'%s','organisation':'%s','role':'issued','start':'%s','end':'%s',"
                + "'releases':%d,'words':9,'partial':%b}")
            .formatted(kind, organisation, start, end(kind, start), releases, partial));
  }

  private static LocalDate end(String kind, String start) {
    return LocalDate.parse(start)
        .plusMonths(kind.equals("year") ? 12 : kind.equals("month") ? 1 : 3);
  }

  /** A year in which some releases are in languages that the taxonomy does not speak. */
  public SmallSet unspoken(int year, int releases, int unspoken) {
    return row(
        "coverage",
        ("{'window':'year','organisation':'all','role':'issued','start':'%d-01-01',"
                + "'end':'%d-01-01','releases':%d,'words':9,'unspoken':%d,'partial':false}")
            .formatted(year, year + 1, releases, unspoken));
  }

  public SmallSet years(int first, int last, int releases) {
    for (int year = first; year <= last; year++) {
      covered("year", "all", year + "-01-01", releases, false);
    }
    return this;
  }

  /** A row of {@code summary} for all releases. */
  public SmallSet summed(String topic, String peak, double lastShare, String trend, boolean burst) {
    return row(
        "summary",
        ("{'window':'year','organisation':'all','role':'issued','topic':'%s','share':0.5,"
                + "'peak_start':%s,'last_start':'2018-01-01','last_share':%s,'last_burst':%b,%s}")
            .formatted(topic, peak, lastShare, burst, trend));
  }

  /** A topic's row of {@code trends} in 2018, for all releases. */
  public SmallSet last(String topic, int total, double share, double low, double high) {
    return row(
        "trends",
        ("{'window':'year','organisation':'all','role':'issued','topic':'%s','start':'2018-01-01',"
                + "'end':'2019-01-01','releases_total':%d,'share':%s,'share_low':%s,"
                + "'share_high':%s}")
            .formatted(topic, total, share, low, high));
  }

  /** What a year is made of. */
  public SmallSet composed(int year, int releases, int issuers, int words, String languages) {
    return row(
        "composition",
        ("{'window':'year','start':'%d-01-01','end':'%d-01-01','releases':%d,'issuers':%d,"
                + "'words_median':%d,'languages':'%s','partial':false}")
            .formatted(year, year + 1, releases, issuers, words, languages));
  }

  public SmallSet met(String series, String date, int ordinal, String previous) {
    return row(
        "meetings",
        ("{'meeting':'%s@%s','series':'%s','label':'Conference of the two staffs','ordinal':%s,"
                + "'date':'%s','previous':%s,'sentences':null}")
            .formatted(series, date, series, ordinal == 0 ? "null" : ordinal, date, previous));
  }

  public SmallSet talked(
      String date, String topic, int mentions, int words, String q, String status) {
    return row(
        "meeting_topics",
        ("{'series':'staffs','date':'%s','meeting':'staffs@%s','topic':'%s','mentions':%d,"
                + "'words':%d,'change':%d,'q':%s,'status':'%s'}")
            .formatted(date, date, topic, mentions, words, mentions == 0 ? -1 : 1, q, status));
  }

  Path write() throws IOException {
    for (Table<?> table : TABLES) {
      FixtureTables.write(folder, table, tables.getOrDefault(table.name(), List.of()));
    }
    return folder;
  }

  /** What the closing summary says of the set. */
  public List<String> lines() throws IOException {
    return ClosingSummary.lines(new PublishedSet(write(), Map.of()));
  }
}
