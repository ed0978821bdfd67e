package org.rapporteur.telling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.meeting.MeetingRow;
import org.rapporteur.meeting.MeetingTopicRow;
import org.rapporteur.meeting.SeriesRow;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.set.MeetingColumns;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.table.Rows;

/** Compares the newest meeting with the one before it in its series, and counts other series. */
final class MeetingLines {

  private MeetingLines() {}

  /** At most five lines. */
  static List<String> of(PublishedSet set, Map<String, String> labels) throws IOException {
    List<MeetingRow> meetings;
    try (Rows<MeetingRow> rows = set.rows(MeetingColumns.MEETINGS)) {
      meetings = rows.toList();
    }
    if (meetings.isEmpty()) {
      return List.of("No release reports a meeting of a series that is followed");
    }
    MeetingRow newest =
        meetings.stream()
            .min(
                Comparator.comparing(MeetingRow::date, Comparator.reverseOrder())
                    .thenComparing(MeetingRow::series, CodePointOrder.COMPARATOR))
            .orElseThrow();
    List<String> lines = new ArrayList<>();
    String name = newest.label().isEmpty() ? newest.series() : newest.label();
    String heading = name + " of " + day(newest);
    Optional<MeetingRow> previous =
        meetings.stream().filter(row -> row.meeting().equals(newest.previous())).findFirst();
    if (previous.isPresent()) {
      lines.add(heading + " after that of " + day(previous.get()) + ":");
      List<MeetingTopicRow> topics = new ArrayList<>(topics(set, previous.get()));
      topics.addAll(topics(set, newest));
      lines.addAll(new MeetingComparison(topics, newest.meeting(), labels).lines());
    } else {
      lines.add(heading + ": no earlier meeting to compare with");
    }
    lines.addAll(others(set, newest.series()));
    lines.addAll(warnings(meetings));
    return lines;
  }

  /** How many meetings have a warning; the column says which. */
  private static List<String> warnings(List<MeetingRow> meetings) {
    List<MeetingRow> warned =
        meetings.stream()
            .filter(row -> !row.warning().isEmpty())
            .sorted(
                Comparator.comparing(MeetingRow::date)
                    .reversed()
                    .thenComparing(MeetingRow::series, CodePointOrder.COMPARATOR))
            .toList();
    return warned.isEmpty()
        ? List.of()
        : List.of(
            "Ordinals that contradict others: "
                + TextSections.count(warned.size(), "meeting")
                + ", the newest "
                + warned.get(0).meeting()
                + " (no. "
                + warned.get(0).ordinal()
                + ")");
  }

  private static List<MeetingTopicRow> topics(PublishedSet set, MeetingRow meeting)
      throws IOException {
    return set.rows(
        MeetingColumns.MEETING_TOPICS,
        List.of(meeting.series(), meeting.date(), meeting.meeting()));
  }

  private static String day(MeetingRow meeting) {
    return meeting.date() + (meeting.ordinal() == 0 ? "" : " (no. " + meeting.ordinal() + ")");
  }

  private static List<String> others(PublishedSet set, String series) throws IOException {
    int compared = 0;
    int single = 0;
    int none = 0;
    try (Rows<SeriesRow> rows = set.rows(MeetingColumns.SERIES)) {
      for (SeriesRow row = rows.next(); row != null; row = rows.next()) {
        if (!row.series().equals(series)) {
          compared += row.meetings() > 1 ? 1 : 0;
          single += row.meetings() == 1 ? 1 : 0;
          none += row.meetings() == 0 ? 1 : 0;
        }
      }
    }
    return compared + single + none == 0
        ? List.of()
        : List.of(
            "Other series: "
                + compared
                + " with meetings to compare, "
                + single
                + " with a single one, "
                + none
                + " with none reported");
  }
}
