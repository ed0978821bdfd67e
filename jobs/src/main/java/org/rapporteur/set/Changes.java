package org.rapporteur.set;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.table.SortedJoin;

/** Compares the releases of two sets; years whose files hold the same bytes are passed over. */
final class Changes {

  private final PublishedSet before;
  private final PublishedSet after;
  private final Map<String, String> gone = new TreeMap<>(CodePointOrder.COMPARATOR);
  private final Map<String, String> arrived = new TreeMap<>(CodePointOrder.COMPARATOR);
  private final Map<String, ReleaseChange> changed = new TreeMap<>(CodePointOrder.COMPARATOR);

  private Changes(PublishedSet before, PublishedSet after) {
    this.before = before;
    this.after = after;
  }

  /** Finds the releases that are new, changed or gone, sorted by id. */
  static List<ReleaseChange> between(PublishedSet before, PublishedSet after) throws IOException {
    Changes changes = new Changes(before, after);
    for (String year : changes.years()) {
      String releases = PublishedSet.path(Tables.RELEASES, year);
      String mentions = PublishedSet.path(Tables.MENTIONS, year);
      if (!before.sameFile(after, releases) || !before.sameFile(after, mentions)) {
        changes.compare(year);
      }
    }
    return changes.found();
  }

  private SortedSet<String> years() throws IOException {
    SortedSet<String> years = new TreeSet<>(before.years(Tables.RELEASES));
    years.addAll(after.years(Tables.RELEASES));
    return years;
  }

  private void compare(String year) throws IOException {
    // A set without evidence has no mentions to compare.
    String mentions = PublishedSet.path(Tables.MENTIONS, year);
    boolean evidence = before.files().containsKey(mentions) && after.files().containsKey(mentions);
    try (DetailRows olds = new DetailRows(before, year);
        DetailRows news = new DetailRows(after, year)) {
      SortedJoin.join(
          olds.releases(),
          ReleaseRow::id,
          news.releases(),
          ReleaseRow::id,
          CodePointOrder.COMPARATOR,
          (old, now) -> {
            if (old == null && now != null) {
              arrived.put(now.id(), now.date());
            } else if (old != null && now == null) {
              gone.put(old.id(), old.date());
            } else if (old != null && now != null && !same(old, now, evidence, olds, news)) {
              changed.put(now.id(), new ReleaseChange(now.id(), "changed", now.date()));
            }
          });
    }
  }

  private static boolean same(
      ReleaseRow old, ReleaseRow now, boolean evidence, DetailRows olds, DetailRows news)
      throws IOException {
    return old.sameRelease(now)
        && (!evidence || olds.mentions(old.id()).equals(news.mentions(now.id())));
  }

  private List<ReleaseChange> found() {
    for (Map.Entry<String, String> entry : arrived.entrySet()) {
      // One that left a year and arrived in another changed its date.
      @Nullable String left = gone.remove(entry.getKey());
      changed.put(
          entry.getKey(),
          new ReleaseChange(entry.getKey(), left == null ? "new" : "changed", entry.getValue()));
    }
    gone.forEach((id, date) -> changed.put(id, new ReleaseChange(id, "gone", date)));
    return changed.values().stream()
        .sorted(Comparator.comparing(ReleaseChange::release, CodePointOrder.COMPARATOR))
        .toList();
  }
}
