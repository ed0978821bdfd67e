package org.rapporteur.set;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.table.Rows;

/** The rows of one year in a set, release by release. */
public final class DetailRows implements Closeable {

  private final Rows<ReleaseRow> releases;
  private final Rows<MentionRow> mentions;
  private @Nullable MentionRow pending;

  /** Opens the year's files; without a set there are no rows. */
  public DetailRows(@Nullable PublishedSet set, String year) throws IOException {
    releases = set == null ? Rows.of(List.of()) : set.rows(Tables.RELEASES, year);
    mentions = set == null ? Rows.of(List.of()) : set.rows(Tables.MENTIONS, year);
  }

  public Rows<ReleaseRow> releases() {
    return releases;
  }

  /** The mentions of a release; those of releases before it are passed over. */
  public List<MentionRow> mentions(String release) throws IOException {
    List<MentionRow> found = new ArrayList<>();
    while (true) {
      MentionRow next = pending == null ? mentions.next() : pending;
      pending = next;
      int order = next == null ? 1 : CodePointOrder.COMPARATOR.compare(next.release(), release);
      if (next == null || order > 0) {
        return found;
      }
      if (order == 0) {
        found.add(next);
      }
      pending = null;
    }
  }

  /** Whether a release stays that nothing is new of. */
  boolean anyKept(DetailChanges changes) throws IOException {
    for (ReleaseRow row = releases.next(); row != null; row = releases.next()) {
      if (changes.of(row.id()) == null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    try (releases;
        mentions) {
      // Closing both is all there is to do.
    }
  }
}
