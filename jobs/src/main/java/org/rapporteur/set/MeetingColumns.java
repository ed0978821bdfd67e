package org.rapporteur.set;

import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.AnnouncedRow;
import org.rapporteur.meeting.MeetingRow;
import org.rapporteur.meeting.MeetingTopicRow;
import org.rapporteur.meeting.MentionedRow;
import org.rapporteur.meeting.SeriesRow;
import org.rapporteur.table.Table;

/** The published tables of meetings with their columns. */
public final class MeetingColumns {

  private static final String SERIES_ID = "series id";
  private static final String ORDINAL =
      "the meeting's number in its series; empty if none is given";

  /** The series that are followed. */
  public static final Table<SeriesRow> SERIES =
      Table.of(SeriesRow.class, "series", "The series of meetings that are followed")
          .text("series", SERIES_ID, SeriesRow::series)
          .key()
          .text("label", "its name for people", SeriesRow::label)
          .text("cadence", "from one meeting to the next, an ISO 8601 period", SeriesRow::cadence)
          .integer("meetings", "how many meetings are reported", SeriesRow::meetings)
          .date("first_date", "date of the first", SeriesRow::firstDate)
          .date("last_date", "date of the last", SeriesRow::lastDate)
          .list(
              "missing",
              "ordinals between the first and the last that no release reports, joined by ;",
              SeriesRow::missing)
          .text(
              "next_expected",
              "the earliest date or month announced after the last meeting and not cancelled, else"
                  + " last_date + cadence",
              SeriesRow::nextExpected)
          .text("next_basis", "announced or cadence", SeriesRow::nextBasis)
          .flag(
              "overdue",
              "whether the time of an announced meeting has passed in the corpus without a report",
              SeriesRow::overdue)
          .build();

  /** The meetings that releases report. */
  public static final Table<MeetingRow> MEETINGS =
      Table.of(MeetingRow.class, "meetings", "The meetings that releases report")
          .text("meeting", "meeting id: series@date", MeetingRow::meeting)
          .key()
          .text("series", SERIES_ID, MeetingRow::series)
          .text("label", "the series' name for people", MeetingRow::label)
          .optionalInteger("ordinal", ORDINAL, MeetingRow::ordinal)
          .date("date", "its day; of several the first", MeetingRow::date)
          .text("host", "id of the organisation that hosted it", MeetingRow::host)
          .text("location", "where they met, in a release's words", MeetingRow::location)
          .list(
              "organisations",
              "ids of the series' organisations that its releases name, joined by ;",
              MeetingRow::organisations)
          .list("releases", "ids of its releases, joined by ;", MeetingRow::releases)
          .text("previous", "id of the meeting before", MeetingRow::previous)
          .text(
              "warning",
              "an ordinal that contradicts its neighbours in time, in words",
              MeetingRow::warning)
          .linesInJsonAlone(
              "sentences",
              "where its releases, in the order of their ids, say that it was held, date, ordinal,"
                  + " host and location; joined by a line feed",
              MeetingRow::sentences)
          .build();

  /** Topics from one meeting of a series to the next. */
  public static final Table<MeetingTopicRow> MEETING_TOPICS =
      Table.of(MeetingTopicRow.class, "meeting_topics", "Topics from meeting to meeting")
          .text("series", SERIES_ID, MeetingTopicRow::series)
          .date("date", "the meeting's date", MeetingTopicRow::date)
          .text("meeting", "meeting id", MeetingTopicRow::meeting)
          .text("topic", "topic id", MeetingTopicRow::topic)
          .key()
          .optionalInteger("ordinal", ORDINAL, MeetingTopicRow::ordinal)
          .integer("releases", "its releases that have the topic", MeetingTopicRow::releases)
          .integer("mentions", "mentions in those releases", MeetingTopicRow::mentions)
          .integer("words", "words of all its releases", MeetingTopicRow::words)
          .decimal("per_1000_words", "1000 x mentions / words", row -> orNone(row.per1000Words()))
          .decimal(
              "previous_per_1000_words",
              "the same of the meeting before",
              row -> orNone(row.previousPer1000Words()))
          .decimal(
              "change", "per_1000_words less previous_per_1000_words", row -> orNone(row.change()))
          .probability(
              "p",
              "exact test that both meetings mention the topic at one rate; a guide, as mentions of"
                  + " one text come in clusters",
              row -> orNone(row.p()))
          .probability(
              "q",
              "p after Benjamini-Hochberg over the topics of the meeting",
              row -> orNone(row.q()))
          .text("status", "new, returned, continuing or dropped", row -> row.status().word())
          .build();

  /** Meetings announced for later. */
  public static final Table<AnnouncedRow> ANNOUNCED =
      Table.of(AnnouncedRow.class, "announced", "Meetings that releases announce for later")
          .text("release", "release id", AnnouncedRow::release)
          .text("series", SERIES_ID, AnnouncedRow::series)
          .text(
              "date",
              "the day, or the month where only that is given; of a season or half-year its first",
              AnnouncedRow::date)
          .key()
          .optionalInteger("ordinal", ORDINAL, AnnouncedRow::ordinal)
          .text("when", "a season or half-year in the release's words", AnnouncedRow::when)
          .text("host", "id of the organisation that is to host", AnnouncedRow::host)
          .flag(
              "cancelled",
              "whether a release cancels it or gives it another day",
              AnnouncedRow::cancelled)
          .flag(
              "overdue",
              "whether its time has passed in the corpus and no release reports the meeting",
              AnnouncedRow::overdue)
          .text(
              "sentence",
              "where the release says so, or where one takes it back",
              AnnouncedRow::sentence)
          .build();

  /** Series that releases name without reporting or announcing a meeting of them. */
  public static final Table<MentionedRow> MENTIONED_MEETINGS =
      Table.of(
              MentionedRow.class,
              "mentioned_meetings",
              "Meetings that releases name and neither report nor announce")
          .text("release", "release id", MentionedRow::release)
          .text("series", SERIES_ID, MentionedRow::series)
          .key()
          .date("date", "the release's date", MentionedRow::date)
          .text("kind", "recalled or awaited", MentionedRow::kind)
          .text("sentence", "where the release names it", MentionedRow::sentence)
          .build();

  private MeetingColumns() {}

  private static double orNone(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
