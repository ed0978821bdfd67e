package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.rapporteur.meeting.told.OrdinalWords;

/** Tells of ordinals that contradict each other; they are kept as the releases give them. */
final class OrdinalWarnings {

  private OrdinalWarnings() {}

  /**
   * The warnings of one series, one a meeting; empty where there is nothing to warn of.
   *
   * @param meetings by date
   */
  static List<String> of(List<Meeting> meetings) {
    List<String> warnings = new ArrayList<>();
    List<Meeting> numbered =
        meetings.stream().filter(meeting -> !meeting.ordinals().isEmpty()).toList();
    List<String> outOfOrder = outOfOrder(numbered);
    int place = 0;
    for (Meeting meeting : meetings) {
      StringJoiner warning = new StringJoiner("; ");
      List<Integer> ordinals = meeting.ordinals();
      if (ordinals.size() > 1) {
        warning.add(
            "expected one ordinal from its releases, found "
                + String.join(", ", ordinals.stream().map(String::valueOf).toList())
                + ", taken "
                + meeting.ordinal());
      }
      if (!ordinals.isEmpty() && !outOfOrder.get(place++).isEmpty()) {
        warning.add(outOfOrder.get(place - 1));
      }
      warnings.add(warning.toString());
    }
    return warnings;
  }

  /** Tells of the fewest meetings without which the ordinals would grow with time. */
  private static List<String> outOfOrder(List<Meeting> meetings) {
    int[] ordinals = meetings.stream().mapToInt(Meeting::ordinal).toArray();
    boolean[] inOrder = longestGrowing(ordinals);
    List<String> warnings = new ArrayList<>();
    int before = OrdinalWords.NONE;
    for (int i = 0; i < ordinals.length; i++) {
      if (inOrder[i]) {
        before = ordinals[i];
        warnings.add("");
        continue;
      }
      int next = i;
      while (next < ordinals.length && !inOrder[next]) {
        next++;
      }
      String above = before == OrdinalWords.NONE ? "" : " above " + before;
      String below = next == ordinals.length ? "" : " below " + ordinals[next];
      String both = above.isEmpty() || below.isEmpty() ? "" : " and";
      warnings.add("expected an ordinal" + above + both + below + ", found " + ordinals[i]);
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
