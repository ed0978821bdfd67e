package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.MeetingRow;
import org.rapporteur.meeting.MeetingTopicRow;
import org.rapporteur.meeting.SeriesRow;
import org.rapporteur.set.MeetingColumns;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.table.RowRenderer;
import org.rapporteur.table.Rows;
import org.rapporteur.table.Table;

/** Copies the newest meetings of every series to the page, with their topics. */
final class MeetingSection {

  /** Of one series; the older ones are in the tables. */
  private static final int MOST_MEETINGS = 24;

  private static final ObjectMapper JSON = new ObjectMapper();

  private MeetingSection() {}

  static void write(PublishedSet set, JsonGenerator page) throws IOException {
    writeSeries(set, page);
    Map<String, ArrayDeque<MeetingRow>> newest = new TreeMap<>();
    try (Rows<MeetingRow> rows = set.rows(MeetingColumns.MEETINGS)) {
      for (MeetingRow row = rows.next(); row != null; row = rows.next()) {
        ArrayDeque<MeetingRow> kept =
            newest.computeIfAbsent(row.series(), series -> new ArrayDeque<>());
        // A meeting's id is its series and date, so each series comes from oldest to newest.
        kept.add(row);
        if (kept.size() > MOST_MEETINGS) {
          kept.remove();
        }
      }
    }
    Set<String> ids = new HashSet<>();
    page.writeArrayFieldStart("meetings");
    for (ArrayDeque<MeetingRow> meetings : newest.values()) {
      for (MeetingRow meeting : meetings) {
        ids.add(meeting.meeting());
        writeObject(MeetingColumns.MEETINGS, meeting, page);
      }
    }
    page.writeEndArray();
    writeTopics(set, ids, page);
  }

  private static void writeSeries(PublishedSet set, JsonGenerator page) throws IOException {
    page.writeArrayFieldStart("meetingSeries");
    try (Rows<SeriesRow> rows = set.rows(MeetingColumns.SERIES)) {
      for (SeriesRow row = rows.next(); row != null; row = rows.next()) {
        writeObject(MeetingColumns.SERIES, row, page);
      }
    }
    page.writeEndArray();
  }

  /** Writes a row as its table has it in JSON, under the names of its columns. */
  private static <R> void writeObject(Table<R> table, R row, JsonGenerator page)
      throws IOException {
    page.writeTree(JSON.readTree(RowRenderer.render(table, "", List.of(row)).json()));
  }

  private static void writeTopics(PublishedSet set, Set<String> meetings, JsonGenerator page)
      throws IOException {
    page.writeArrayFieldStart("meetingTopics");
    try (Rows<MeetingTopicRow> rows = set.rows(MeetingColumns.MEETING_TOPICS)) {
      for (MeetingTopicRow row = rows.next(); row != null; row = rows.next()) {
        if (meetings.contains(row.meeting())) {
          page.writeStartArray();
          page.writeString(row.meeting());
          page.writeString(row.topic());
          new NumberList()
              .add(row.mentions())
              .addDecimal(orNone(row.per1000Words()))
              .addDecimal(orNone(row.previousPer1000Words()))
              .addProbability(orNone(row.q()))
              .writeNumbers(page);
          page.writeString(row.status().word());
          page.writeEndArray();
        }
      }
    }
    page.writeEndArray();
  }

  private static double orNone(@Nullable Double number) {
    return number == null ? Double.NaN : number;
  }
}
