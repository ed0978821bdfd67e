package org.rapporteur.telling;

import static org.rapporteur.telling.SetTable.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.release.CodePointOrder;

/** Compares the newest meeting with the one before it in its series, and counts other series. */
final class MeetingLines {

  private MeetingLines() {}

  /** At most five lines. */
  static List<String> of(Path set, Map<String, String> labels) throws IOException {
    List<Map<String, String>> meetings = SetTable.rows(set, "meetings");
    if (meetings.isEmpty()) {
      return List.of("No release reports a meeting of a series that is followed");
    }
    Map<String, String> newest =
        meetings.stream()
            .min(
                Comparator.comparing(
                        (Map<String, String> row) -> cell(row, "date"), Comparator.reverseOrder())
                    .thenComparing(row -> cell(row, "series"), CodePointOrder.COMPARATOR))
            .orElseThrow();
    List<String> lines = new ArrayList<>();
    String name = cell(newest, "label").isEmpty() ? cell(newest, "series") : cell(newest, "label");
    String heading = name + " of " + day(newest);
    meetings.stream()
        .filter(row -> cell(row, "meeting").equals(cell(newest, "previous")))
        .findFirst()
        .ifPresentOrElse(
            previous -> lines.add(heading + " after that of " + day(previous) + ":"),
            () -> lines.add(heading + ": no earlier meeting to compare with"));
    if (!cell(newest, "previous").isEmpty()) {
      String previous = cell(newest, "previous");
      List<Map<String, String>> topics =
          SetTable.rows(
              set,
              "meeting_topics",
              "meeting",
              id -> id.equals(cell(newest, "meeting")) || id.equals(previous));
      lines.addAll(new MeetingComparison(topics, cell(newest, "meeting"), labels).lines());
    }
    lines.addAll(others(set, cell(newest, "series")));
    lines.addAll(warnings(meetings));
    return lines;
  }

  /** How many meetings have a warning; the column says which. */
  private static List<String> warnings(List<Map<String, String>> meetings) {
    List<Map<String, String>> warned =
        meetings.stream()
            .filter(row -> !cell(row, "warning").isEmpty())
            .sorted(
                Comparator.comparing((Map<String, String> row) -> cell(row, "date"))
                    .reversed()
                    .thenComparing(row -> cell(row, "series"), CodePointOrder.COMPARATOR))
            .toList();
    return warned.isEmpty()
        ? List.of()
        : List.of(
            "Ordinals that contradict others: "
                + ClosingWords.count(warned.size(), "meeting")
                + ", the newest "
                + cell(warned.get(0), "meeting")
                + " (no. "
                + cell(warned.get(0), "ordinal")
                + ")");
  }

  private static String day(Map<String, String> meeting) {
    String ordinal = cell(meeting, "ordinal");
    return cell(meeting, "date") + (ordinal.isEmpty() ? "" : " (no. " + ordinal + ")");
  }

  private static List<String> others(Path set, String series) throws IOException {
    int compared = 0;
    int single = 0;
    int none = 0;
    for (Map<String, String> row : SetTable.rows(set, "series")) {
      if (!cell(row, "series").equals(series)) {
        int meetings = Integer.parseInt(cell(row, "meetings"));
        compared += meetings > 1 ? 1 : 0;
        single += meetings == 1 ? 1 : 0;
        none += meetings == 0 ? 1 : 0;
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
