package org.rapporteur.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.MeetingTables;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.table.Disk;
import org.rapporteur.table.PublishedFile;
import org.rapporteur.table.Table;
import org.rapporteur.table.TableWriter;
import org.rapporteur.taxonomy.Topic;
import org.rapporteur.trend.DayTallies;

/**
 * Writes a complete set from the counts of the days and the rows of the releases: a pure function
 * of what it is given, whichever way that was counted.
 */
public final class Publication {

  private final PublicationSettings settings;
  private final Path set;
  private final List<DataPackage.Resource> resources = new ArrayList<>();

  /**
   * What is published.
   *
   * @param tallies the counts of all days
   * @param rejected the records that could not be read
   * @param meetings what the releases say of meetings
   * @param changes the releases that are new since the set that is gone on from, or all of them
   */
  public record Content(
      DayTallies tallies,
      List<RejectedRow> rejected,
      MeetingTables meetings,
      DetailChanges changes) {}

  private Publication(PublicationSettings settings, Path set) {
    this.settings = settings;
    this.set = set;
  }

  /**
   * Writes a set into a folder that is not there yet.
   *
   * @param content what is published
   * @param continued the set whose detail tables go on, if any
   * @param before the set that revisions and changes compare with, if any
   * @return the files that depend on the set before, for {@code run.json}
   */
  public static List<PublishedFile> write(
      PublicationSettings settings,
      Path set,
      Content content,
      @Nullable PublishedSet continued,
      @Nullable PublishedSet before)
      throws IOException {
    Disk.createFolders(set);
    Publication publication = new Publication(settings, set);
    publication.details(content, continued);
    publication.resources.addAll(CountTables.write(set, settings, content.tallies()));
    publication.references(content.tallies());
    publication.meetings(content.meetings());
    if (!settings.quality().isEmpty()) {
      publication.table(Tables.TOPIC_QUALITY, settings.quality());
    }
    publication.table(
        Tables.REJECTED, content.rejected().stream().sorted(RejectedRow.ORDER).toList());
    publication.differences(before);
    DataPackage.write(set, publication.resources, settings.made());
    return publication.resources.stream()
        .filter(DataPackage::tellsOfSetsBefore)
        .map(DataPackage.Resource::file)
        .toList();
  }

  /** The detail tables: years that nothing touched are linked from the set they go on from. */
  private void details(Content content, @Nullable PublishedSet continued) throws IOException {
    DetailChanges changes = content.changes();
    SortedSet<Integer> touched = changes.years();
    if (continued != null) {
      for (PublishedFile file : continued.files().values()) {
        Table<?> table = detailTable(file.path());
        if (table != null && !touched.contains(year(file.path()))) {
          Path link = set.resolve(file.path());
          Disk.createFolders(link.getParent());
          Disk.link(link, continued.folder().resolve(file.path()));
          resources.add(new DataPackage.Resource(table, file));
        }
      }
    }
    try {
      // The years do not depend on each other: as many at a time as there are processors.
      touched.parallelStream()
          .map(
              year -> {
                try {
                  return YearOfDetails.write(
                      set,
                      year,
                      settings.evidence(),
                      changes,
                      content.meetings().meetingsOf(),
                      continued);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList()
          .forEach(resources::addAll);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static @Nullable Table<?> detailTable(String path) {
    return path.startsWith(Tables.RELEASES.name() + "/")
        ? Tables.RELEASES
        : path.startsWith(Tables.MENTIONS.name() + "/") ? Tables.MENTIONS : null;
  }

  private static int year(String path) {
    return Integer.parseInt(path.substring(path.indexOf('/') + 1, path.lastIndexOf('.')));
  }

  /** Topics and organisations, those included that only issuers' names made. */
  private void references(DayTallies tallies) throws IOException {
    table(
        Tables.TOPICS,
        settings.taxonomy().topics().stream()
            .sorted(Comparator.comparing(Topic::id, CodePointOrder.COMPARATOR))
            .map(
                topic -> new TopicRow(topic.id(), topic.label(), topic.parent(), topic.termCount()))
            .toList());
    SortedSet<String> ids = new TreeSet<>(CodePointOrder.COMPARATOR);
    List<OrganisationRow> rows = new ArrayList<>();
    settings
        .organisations()
        .all()
        .forEach(
            known ->
                rows.add(new OrganisationRow(known.id(), known.label(), known.parent(), true)));
    tallies.series().forEach(series -> ids.add(series.organisation()));
    ids.remove(DayTallies.ALL);
    ids.removeIf(settings.organisations()::known);
    ids.forEach(id -> rows.add(new OrganisationRow(id, id, "", false)));
    rows.sort(Comparator.comparing(OrganisationRow::organisation, CodePointOrder.COMPARATOR));
    table(Tables.ORGANISATIONS, rows);
  }

  private void meetings(MeetingTables tables) throws IOException {
    table(MeetingColumns.SERIES, tables.series());
    table(MeetingColumns.MEETINGS, tables.meetings());
    table(MeetingColumns.MEETING_TOPICS, tables.topics());
    table(MeetingColumns.ANNOUNCED, tables.announced());
    table(MeetingColumns.MENTIONED_MEETINGS, tables.mentioned());
  }

  private void differences(@Nullable PublishedSet current) throws IOException {
    // What another version of the program wrote otherwise cannot be compared with: it begins anew.
    PublishedSet before = current != null && current.hasTheseColumns() ? current : null;
    Map<String, PublishedFile> files = new HashMap<>();
    resources.forEach(resource -> files.put(resource.file().path(), resource.file()));
    PublishedSet after = new PublishedSet(set, files);
    TableWriter<Revision> revisions = open(Tables.REVISIONS);
    try (revisions) {
      if (before != null && !before.sameFile(after, Tables.TRENDS.name() + ".json")) {
        Revisions.write(before, after, revisions);
      }
    }
    addClosed(Tables.REVISIONS, revisions);
    table(Tables.CHANGES, before == null ? List.of() : Changes.between(before, after));
  }

  private <R> TableWriter<R> open(Table<R> table) throws IOException {
    return new TableWriter<>(table, set, table.name(), TableWriter.Layout.ARRAY);
  }

  private <R> void table(Table<R> table, Iterable<R> rows) throws IOException {
    TableWriter<R> writer = open(table);
    try (writer) {
      writeAll(writer, rows);
    }
    addClosed(table, writer);
  }

  private static <R> void writeAll(TableWriter<R> writer, Iterable<R> rows) throws IOException {
    for (R row : rows) {
      writer.write(row);
    }
  }

  private void addClosed(Table<?> table, TableWriter<?> writer) {
    resources.addAll(DataPackage.Resource.of(table, writer.published()));
  }
}
