package org.rapporteur.table;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;

/** Compares the counts of two sets' {@code trends}, row by row. */
final class Revisions {

  private static final String[] COLUMNS = {"mentions", "releases", "releases_total", "words_total"};

  private final TableWriter<Revision> out;

  private Revisions(TableWriter<Revision> out) {
    this.out = out;
  }

  /** What a row of {@code trends} counts, under its key. */
  record Counts(
      String window,
      String organisation,
      String role,
      String topic,
      String start,
      long releases,
      long releasesTotal,
      long mentions,
      long wordsTotal) {

    static final Comparator<Counts> ORDER =
        Comparator.comparing(Counts::window, CodePointOrder.COMPARATOR)
            .thenComparing(Counts::organisation, CodePointOrder.COMPARATOR)
            .thenComparing(Counts::role, CodePointOrder.COMPARATOR)
            .thenComparing(Counts::topic, CodePointOrder.COMPARATOR)
            .thenComparing(Counts::start);

    /** In the order of {@link #COLUMNS}. */
    long[] values() {
      return new long[] {mentions, releases, releasesTotal, wordsTotal};
    }
  }

  /** Writes a row for every count that is not what it was. */
  static void write(PublishedSet before, Path set, TableWriter<Revision> out) throws IOException {
    String file = Tables.TRENDS.name() + ".json";
    try (MappingIterator<Counts> old = JsonRows.read(Counts.class, before.folder().resolve(file));
        MappingIterator<Counts> now = JsonRows.read(Counts.class, set.resolve(file))) {
      SortedJoin.join(old, row -> row, now, row -> row, Counts.ORDER, new Revisions(out)::compare);
    }
  }

  private void compare(@Nullable Counts old, @Nullable Counts now) throws IOException {
    Counts key = old == null ? now : old;
    if (key == null) {
      return;
    }
    for (int i = 0; i < COLUMNS.length; i++) {
      String before = old == null ? "" : Long.toString(old.values()[i]);
      String after = now == null ? "" : Long.toString(now.values()[i]);
      if (!before.equals(after)) {
        out.write(
            new Revision(
                key.window(),
                key.organisation(),
                key.role(),
                key.topic(),
                key.start(),
                COLUMNS[i],
                before,
                after));
      }
    }
  }
}
