package org.rapporteur.telling;

import java.util.List;
import java.util.function.Function;

/** Puts names and numbers into lines that fit a terminal. */
final class ClosingWords {

  /** Characters of a line, unless it holds a path. */
  static final int LONGEST = 100;

  private static final int MOST_NAMES = 5;

  private ClosingWords() {}

  /**
   * The line with as many names in its lists as it has room for.
   *
   * @param lists how many lists it has
   * @param lineWithNames the line, given how many names each list may have
   */
  static String fit(int lists, Function<int[], String> lineWithNames) {
    int[] names = new int[lists];
    String fitting = lineWithNames.apply(names);
    for (int i = 0; i < lists * MOST_NAMES; i++) {
      int list = i % lists;
      names[list]++;
      String longer = lineWithNames.apply(names);
      if (longer.length() <= LONGEST) {
        fitting = longer;
      } else {
        names[list]--;
      }
    }
    return fitting;
  }

  /** {@code A, B and 3 more}; {@code 5 topics} where there is room for none. */
  static String list(List<String> names, int most) {
    if (names.isEmpty()) {
      return "none";
    }
    if (most == 0) {
      return TextSections.count(names.size(), "topic");
    }
    String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
    return names.size() <= most ? first : first + " and " + (names.size() - most) + " more";
  }
}
