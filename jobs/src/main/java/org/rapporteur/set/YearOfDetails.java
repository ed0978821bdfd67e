package org.rapporteur.set;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.table.JsonRows;
import org.rapporteur.table.SortedJoin;
import org.rapporteur.table.TableWriter;

/** The detail tables of one year: {@code releases/2023} and {@code mentions/2023}. */
public final class YearOfDetails implements Closeable {

  private final Map<String, List<String>> meetingsOf;
  private final TableWriter<ReleaseRow> releases;
  private final @Nullable TableWriter<MentionRow> mentions;

  private YearOfDetails(
      Path set, String year, boolean evidence, Map<String, List<String>> meetingsOf)
      throws IOException {
    this.meetingsOf = meetingsOf;
    releases =
        new TableWriter<>(Tables.RELEASES, set, releasesPath(year), TableWriter.Layout.LINES);
    mentions =
        evidence
            ? new TableWriter<>(Tables.MENTIONS, set, mentionsPath(year), TableWriter.Layout.LINES)
            : null;
  }

  static String releasesPath(String year) {
    return Tables.RELEASES.name() + "/" + year;
  }

  static String mentionsPath(String year) {
    return Tables.MENTIONS.name() + "/" + year;
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
    try (Rows old = new Rows(before, name)) {
      List<DetailChanges.Entry> added = changes.in(year);
      if (added.isEmpty() && !old.anyKept(changes)) {
        return List.of();
      }
    }
    YearOfDetails details = new YearOfDetails(set, name, evidence, meetingsOf);
    try (details;
        Rows old = new Rows(before, name)) {
      details.merge(old, changes, year);
    }
    return details.resources();
  }

  private void merge(Rows old, DetailChanges changes, int year) throws IOException {
    SortedJoin.join(
        old.releases(),
        ReleaseRow::id,
        changes.in(year).iterator(),
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

  /** The rows of one year in a set, release by release. */
  public static final class Rows implements Closeable {
    private final MappingIterator<ReleaseRow> releases;
    private final MappingIterator<MentionRow> mentions;
    private @Nullable MentionRow pending;

    public Rows(@Nullable PublishedSet set, String year) throws IOException {
      if (set == null) {
        releases = MappingIterator.emptyIterator();
        mentions = MappingIterator.emptyIterator();
      } else {
        releases =
            JsonRows.read(ReleaseRow.class, set.folder().resolve(releasesPath(year) + ".jsonl"));
        mentions =
            JsonRows.read(MentionRow.class, set.folder().resolve(mentionsPath(year) + ".jsonl"));
      }
    }

    public Iterator<ReleaseRow> releases() {
      return releases;
    }

    /** The mentions of a release; those of releases before it are passed over. */
    public List<MentionRow> mentions(String release) throws IOException {
      List<MentionRow> found = new ArrayList<>();
      while (true) {
        if (pending == null) {
          if (!mentions.hasNextValue()) {
            return found;
          }
          pending = mentions.nextValue();
        }
        int order = CodePointOrder.COMPARATOR.compare(pending.release(), release);
        if (order > 0) {
          return found;
        }
        if (order == 0) {
          found.add(pending);
        }
        pending = null;
      }
    }

    public boolean anyKept(DetailChanges changes) throws IOException {
      while (releases.hasNextValue()) {
        if (changes.of(releases.nextValue().id()) == null) {
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
}
