package org.rapporteur.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.table.Rows;
import org.rapporteur.table.SortedJoin;
import org.rapporteur.table.TableWriter;
import org.rapporteur.table.WrittenRow;
import org.rapporteur.trend.TrendRow;

/**
 * Compares the counts of two sets' {@code trends}, row by row. Most rows are what they were: only
 * lines that differ are parsed.
 */
final class Revisions {

  private static final Comparator<TrendRow> BY_KEY =
      Comparator.comparing(TrendRow::window, CodePointOrder.COMPARATOR)
          .thenComparing(TrendRow::organisation, CodePointOrder.COMPARATOR)
          .thenComparing(TrendRow::role, CodePointOrder.COMPARATOR)
          .thenComparing(TrendRow::topic, CodePointOrder.COMPARATOR)
          .thenComparingInt(TrendRow::start);

  private static final List<String> COLUMNS =
      List.of(
          Tables.MENTION_COUNT, Tables.RELEASE_COUNT, Tables.RELEASES_TOTAL, Tables.WORDS_TOTAL);

  private final TableWriter<Revision> out;

  private Revisions(TableWriter<Revision> out) {
    this.out = out;
  }

  /** Writes a row for every count that is not what it was. */
  static void write(PublishedSet before, PublishedSet after, TableWriter<Revision> out)
      throws IOException {
    try (Rows<WrittenRow<TrendRow>> olds = before.file(Tables.TRENDS).written();
        Rows<WrittenRow<TrendRow>> news = after.file(Tables.TRENDS).written()) {
      SortedJoin.join(
          olds, row -> row, news, row -> row, Revisions::order, new Revisions(out)::compare);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static int order(WrittenRow<TrendRow> left, WrittenRow<TrendRow> right) {
    try {
      return left.isWrittenLike(right) ? 0 : BY_KEY.compare(left.read(), right.read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order of {@link #COLUMNS}. */
  private static long[] counts(TrendRow row) {
    return new long[] {row.mentions(), row.releases(), row.releasesTotal(), row.wordsTotal()};
  }

  private void compare(@Nullable WrittenRow<TrendRow> before, @Nullable WrittenRow<TrendRow> after)
      throws IOException {
    if (before != null && after != null && before.isWrittenLike(after)) {
      return;
    }
    TrendRow old = before == null ? null : before.read();
    TrendRow now = after == null ? null : after.read();
    TrendRow key = Objects.requireNonNull(old == null ? now : old);
    for (int i = 0; i < COLUMNS.size(); i++) {
      String was = old == null ? "" : Long.toString(counts(old)[i]);
      String is = now == null ? "" : Long.toString(counts(now)[i]);
      if (!was.equals(is)) {
        out.write(
            new Revision(
                key.window(),
                key.organisation(),
                key.role(),
                key.topic(),
                LocalDate.ofEpochDay(key.start()).toString(),
                COLUMNS.get(i),
                was,
                is));
      }
    }
  }
}
