package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A release and what it says of meetings, as a file of cases has it: a tree of lists, maps and
 * texts.
 *
 * @param kind what sort of case it is
 * @param fields the case as it stands in its file
 */
record MeetingCase(String kind, Map<?, ?> fields) {

  /** The text of a field; null if it is absent or null. */
  @Nullable String field(String name) {
    return (String) fields.get(name);
  }

  @Override
  public String toString() {
    return kind + ": " + field("name");
  }

  /** What the case does not find as it expects it; empty if it is met. */
  List<String> unmet(Told told) {
    List<String> unmet = new ArrayList<>();
    Map<?, ?> expected = (Map<?, ?>) fields.get("expect");
    if (expected.containsKey("own_date")) {
      compare("own_date", expected.get("own_date"), told.ownDate(), unmet);
    }
    rows("meetings", expected, told.meetings(), unmet);
    rows("mentioned", expected, told.mentioned(), unmet);
    rows("announced", expected, told.announced(), unmet);
    return unmet;
  }

  private static void rows(
      String table, Map<?, ?> expected, List<Map<String, String>> found, List<String> unmet) {
    if (!expected.containsKey(table)) {
      return;
    }
    List<Map<String, String>> left = new ArrayList<>(found);
    for (Object one : (List<?>) expected.get(table)) {
      Map<?, ?> row = (Map<?, ?>) one;
      if (!left.removeIf(candidate -> matches(row, candidate))) {
        unmet.add(table + ": expected " + row + ", found " + found);
      }
    }
    if (!left.isEmpty()) {
      unmet.add(table + ": expected no more, found " + left);
    }
  }

  private static boolean matches(Map<?, ?> expected, Map<String, String> found) {
    return expected.entrySet().stream()
        .allMatch(
            cell -> {
              String value = cell.getValue() == null ? "" : (String) cell.getValue();
              String actual = found.getOrDefault((String) cell.getKey(), "");
              return cell.getKey().equals("when") ? actual.contains(value) : actual.equals(value);
            });
  }

  private static void compare(
      String name, @Nullable Object expected, String found, List<String> unmet) {
    if (!found.equals(expected == null ? "" : expected)) {
      unmet.add(name + ": expected " + expected + ", found " + found);
    }
  }

  /**
   * What the tables of a corpus of this one release say.
   *
   * @param ownDate the release's date
   * @param meetings rows by column, as far as cases ask for them; and so on
   */
  record Told(
      String ownDate,
      List<Map<String, String>> meetings,
      List<Map<String, String>> mentioned,
      List<Map<String, String>> announced) {}
}
