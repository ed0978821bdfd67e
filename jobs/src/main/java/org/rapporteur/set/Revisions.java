package org.rapporteur.set;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.table.JsonRows;
import org.rapporteur.table.SortedJoin;
import org.rapporteur.table.TableWriter;

/**
 * Compares the counts of two sets' {@code trends}, row by row. Most rows are what they were: only
 * lines that differ are parsed.
 */
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

  /** A row of {@code trends.json} as it is written, and what it counts once that is asked for. */
  private static final class Line {
    private final String text;
    private @Nullable Counts counts;

    Line(String text) {
      this.text = text;
    }

    Counts counts() {
      Counts known = counts;
      if (known == null) {
        try {
          known = JsonRows.row(Counts.class, text);
        } catch (JsonProcessingException e) {
          throw new UncheckedIOException(e);
        }
        counts = known;
      }
      return known;
    }

    boolean isWrittenLike(Line other) {
      return text.equals(other.text);
    }

    static int compare(Line left, Line right) {
      return left.isWrittenLike(right) ? 0 : Counts.ORDER.compare(left.counts(), right.counts());
    }
  }

  /** Writes a row for every count that is not what it was. */
  static void write(PublishedSet before, Path set, TableWriter<Revision> out) throws IOException {
    String file = Tables.TRENDS.name() + ".json";
    try (BufferedReader old = Files.newBufferedReader(before.folder().resolve(file));
        BufferedReader now = Files.newBufferedReader(set.resolve(file))) {
      SortedJoin.join(
          rows(old), row -> row, rows(now), row -> row, Line::compare, new Revisions(out)::compare);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The objects of an array that is written an object a line. */
  private static Iterator<Line> rows(BufferedReader file) {
    return file.lines()
        .filter(line -> line.startsWith("{"))
        .map(line -> new Line(line.endsWith(",") ? line.substring(0, line.length() - 1) : line))
        .iterator();
  }

  private void compare(@Nullable Line old, @Nullable Line now) throws IOException {
    Line any = old == null ? now : old;
    if (any == null || (old != null && now != null && old.isWrittenLike(now))) {
      return;
    }
    Counts key = any.counts();
    for (int i = 0; i < COLUMNS.length; i++) {
      String before = old == null ? "" : Long.toString(old.counts().values()[i]);
      String after = now == null ? "" : Long.toString(now.counts().values()[i]);
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
