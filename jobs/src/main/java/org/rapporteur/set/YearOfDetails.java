package org.rapporteur.set;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.table.Rows;
import org.rapporteur.table.SortedJoin;
import org.rapporteur.table.Table;
import org.rapporteur.table.TableWriter;

/** The detail tables of one year: {@code releases/2023} and {@code mentions/2023}. */
final class YearOfDetails implements Closeable {

  private final Map<String, List<String>> meetingsOf;
  private final TableWriter<ReleaseRow> releases;
  private final @Nullable TableWriter<MentionRow> mentions;

  private YearOfDetails(
      Path set, String year, boolean evidence, Map<String, List<String>> meetingsOf)
      throws IOException {
    this.meetingsOf = meetingsOf;
    releases =
        new TableWriter<>(
            Tables.RELEASES, set, path(Tables.RELEASES, year), TableWriter.Layout.LINES);
    mentions =
        evidence
            ? new TableWriter<>(
                Tables.MENTIONS, set, path(Tables.MENTIONS, year), TableWriter.Layout.LINES)
            : null;
  }

  /**
   * Writes a year: the rows of the set before merged by id with what is new.
   *
   * @param meetingsOf the meetings that a release reports, by release id
   * @return the files written, none if no release is left in the year
   */
  static List<DataPackage.Resource> write(
      Path set,
      int year,
      boolean evidence,
      DetailChanges changes,
      Map<String, List<String>> meetingsOf,
      @Nullable PublishedSet before)
      throws IOException {
    String name = String.format("%04d", year);
    try (DetailRows old = new DetailRows(before, name)) {
      List<DetailChanges.Entry> added = changes.in(year);
      if (added.isEmpty() && !old.anyKept(changes)) {
        return List.of();
      }
    }
    YearOfDetails details = new YearOfDetails(set, name, evidence, meetingsOf);
    try (details;
        DetailRows old = new DetailRows(before, name)) {
      details.merge(old, changes, year);
    }
    return details.resources();
  }

  private static String path(Table<?> table, String year) {
    return table.name() + "/" + year;
  }

  private void merge(DetailRows old, DetailChanges changes, int year) throws IOException {
    SortedJoin.join(
        old.releases(),
        ReleaseRow::id,
        Rows.of(changes.in(year)),
        DetailChanges.Entry::id,
        CodePointOrder.COMPARATOR,
        (row, entry) -> {
          if (entry != null && !entry.published()) {
            ReleaseDetail detail = entry.rows();
            write(detail.row(), entry.versions(), detail.mentions());
          } else if (entry != null && row != null) {
            write(row, entry.versions(), old.mentions(row.id()));
          } else if (row != null && changes.of(row.id()) == null) {
            write(row, row.versions(), old.mentions(row.id()));
          } else if (entry != null) {
            throw new IOException(
                entry.id() + ": expected its row in the set before, found none in " + year);
          }
        });
  }

  private void write(ReleaseRow row, int versions, List<MentionRow> rows) throws IOException {
    String meetings = String.join(";", meetingsOf.getOrDefault(row.id(), List.of()));
    releases.write(row.with(meetings, versions));
    if (mentions != null) {
      for (MentionRow mention : rows) {
        mentions.write(mention);
      }
    }
  }

  private List<DataPackage.Resource> resources() {
    List<DataPackage.Resource> resources =
        new ArrayList<>(DataPackage.Resource.of(Tables.RELEASES, releases.published()));
    if (mentions != null) {
      resources.addAll(DataPackage.Resource.of(Tables.MENTIONS, mentions.published()));
    }
    return resources;
  }

  @Override
  public void close() throws IOException {
    try (releases;
        mentions) {
      // Closing both is all there is to do.
    }
  }
}
