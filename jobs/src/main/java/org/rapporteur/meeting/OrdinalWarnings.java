package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;

/** Tells of ordinals that contradict each other; they are kept as the releases give them. */
final class OrdinalWarnings {

  private OrdinalWarnings() {}

  /**
   * The warnings of one series.
   *
   * @param rows its meetings by date
   * @param meetings the same meetings in the same order
   */
  static List<String> of(List<MeetingRow> rows, List<Meeting> meetings) {
    List<String> warnings = new ArrayList<>();
    MeetingRow before = null;
    for (int i = 0; i < rows.size(); i++) {
      MeetingRow row = rows.get(i);
      List<Integer> ordinals = meetings.get(i).ordinals();
      if (ordinals.size() > 1) {
        warnings.add(
            row.meeting()
                + ": expected one ordinal from its releases, found "
                + String.join(", ", ordinals.stream().map(String::valueOf).toList())
                + "; taken: "
                + row.ordinal());
      }
      if (row.ordinal() != OrdinalWords.NONE) {
        if (before != null && row.ordinal() <= before.ordinal()) {
          warnings.add(
              row.meeting()
                  + ": expected an ordinal above "
                  + before.ordinal()
                  + " of "
                  + before.meeting()
                  + ", found "
                  + row.ordinal());
        }
        before = row;
      }
    }
    return warnings;
  }
}
