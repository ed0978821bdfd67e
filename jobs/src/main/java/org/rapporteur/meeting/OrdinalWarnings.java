package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.Arrays;
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
    List<MeetingRow> numbered = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Integer> ordinals = meetings.get(i).ordinals();
      if (ordinals.size() > 1) {
        warnings.add(
            rows.get(i).meeting()
                + ": expected one ordinal from its releases, found "
                + String.join(", ", ordinals.stream().map(String::valueOf).toList())
                + "; taken: "
                + rows.get(i).ordinal());
      }
      if (!ordinals.isEmpty()) {
        numbered.add(rows.get(i));
      }
    }
    warnings.addAll(outOfOrder(numbered));
    return warnings;
  }

  /** The fewest meetings without which the ordinals would grow with time. */
  private static List<String> outOfOrder(List<MeetingRow> rows) {
    boolean[] inOrder = longestGrowing(rows.stream().mapToInt(MeetingRow::ordinal).toArray());
    List<String> warnings = new ArrayList<>();
    int before = OrdinalWords.NONE;
    for (int i = 0; i < rows.size(); i++) {
      if (inOrder[i]) {
        before = rows.get(i).ordinal();
        continue;
      }
      int next = i;
      while (next < rows.size() && !inOrder[next]) {
        next++;
      }
      String above = before == OrdinalWords.NONE ? "" : " above " + before;
      String below = next == rows.size() ? "" : " below " + rows.get(next).ordinal();
      String both = above.isEmpty() || below.isEmpty() ? "" : " and";
      warnings.add(
          rows.get(i).meeting()
              + ": expected an ordinal"
              + above
              + both
              + below
              + ", found "
              + rows.get(i).ordinal());
    }
    return warnings;
  }

  /** Which of the numbers belong to a longest strictly growing sequence, found by patience. */
  private static boolean[] longestGrowing(int[] numbers) {
    int[] ends = new int[numbers.length];
    int[] endPlaces = new int[numbers.length];
    int[] before = new int[numbers.length];
    int longest = 0;
    for (int i = 0; i < numbers.length; i++) {
      int place = Arrays.binarySearch(ends, 0, longest, numbers[i]);
      int length = place < 0 ? -place - 1 : place;
      ends[length] = numbers[i];
      endPlaces[length] = i;
      before[i] = length == 0 ? -1 : endPlaces[length - 1];
      longest = Math.max(longest, length + 1);
    }
    boolean[] member = new boolean[numbers.length];
    for (int i = longest == 0 ? -1 : endPlaces[longest - 1]; i >= 0; i = before[i]) {
      member[i] = true;
    }
    return member;
  }
}
