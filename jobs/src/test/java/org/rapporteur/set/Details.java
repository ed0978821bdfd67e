package org.rapporteur.set;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;

/** What is new in the detail tables, as a test says it. */
final class Details implements DetailChanges {

  private record Told(String id, int versions, int year, boolean published, ReleaseDetail rows)
      implements Entry {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final SortedSet<Integer> years = new TreeSet<>();

  /** A release whose title, and one mention's sentence, is a text. */
  Details with(String id, int year, int versions, String text) {
    return add(id, year, versions, false, text);
  }

  /** A release of which only the number of versions is new. */
  Details known(String id, int year, int versions) {
    return add(id, year, versions, true, "");
  }

  /** A year that a release left. */
  Details left(int year) {
    years.add(year);
    return this;
  }

  private Details add(String id, int year, int versions, boolean published, String text) {
    String date = year + "-06-30";
    ReleaseRow row =
        new ReleaseRow(
            id,
            date,
            "field",
            "union",
            text,
            "",
            7,
            "drones",
            "drones",
            "",
            "",
            "",
            "a.jsonl:1",
            0);
    MentionRow mention =
        new MentionRow(
            id, "drones", "title", 0, date, "union", "drones", "drone*", 6, "drones", text);
    ReleaseDetail rows = new ReleaseDetail(row, List.of(mention));
    entries.put(id, new Told(id, versions, year, published, rows));
    years.add(year);
    return this;
  }

  @Override
  public SortedSet<Integer> years() {
    return years;
  }

  @Override
  public List<Entry> in(int year) {
    return entries.values().stream()
        .filter(entry -> entry.year() == year)
        .sorted(Comparator.comparing(Entry::id, CodePointOrder.COMPARATOR))
        .toList();
  }

  @Override
  public @Nullable Entry of(String id) {
    return entries.get(id);
  }
}
