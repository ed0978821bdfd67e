package org.rapporteur.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.set.DataPackage;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.ReleaseChange;
import org.rapporteur.set.Revision;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;

/**
 * What a set changed against the one before, in few numbers.
 *
 * @param releases how many releases are of each kind: new, changed, gone
 * @param firstDate the earliest date of these releases, empty if there are none
 * @param lastDate the latest, empty if there are none
 * @param counts how many counts of {@code trends} changed
 * @param cells how many rows of {@code trends} they stand in
 * @param largest of each topic the mentions that changed most, the largest difference first
 * @param comparable whether the set before could be compared with; not if another version of the
 *     program wrote it with other columns
 * @param settings what differs of the settings that both were made with, such as {@code taxonomy};
 *     absent if the set before does not stand any more
 */
public record RevisionSummary(
    Map<String, Long> releases,
    String firstDate,
    String lastDate,
    long counts,
    long cells,
    List<Revision> largest,
    boolean comparable,
    Optional<List<String>> settings) {

  /**
   * Reads what a set says.
   *
   * @param before where the set before stood
   */
  public static RevisionSummary read(PublishedSet set, Path before) throws IOException {
    Map<String, Long> releases = new HashMap<>();
    TreeMap<String, Long> dates = new TreeMap<>();
    try (Rows<ReleaseChange> rows = set.rows(Tables.CHANGES)) {
      for (ReleaseChange change = rows.next(); change != null; change = rows.next()) {
        releases.merge(change.kind(), 1L, Long::sum);
        dates.merge(change.date(), 1L, Long::sum);
      }
    }
    Counts counts = new Counts();
    try (Rows<Revision> rows = set.rows(Tables.REVISIONS)) {
      for (Revision row = rows.next(); row != null; row = rows.next()) {
        counts.add(row);
      }
    }
    Optional<PublishedSet> known =
        Files.exists(before.resolve(DataPackage.FILE))
            ? Optional.of(PublishedSet.read(before))
            : Optional.empty();
    return new RevisionSummary(
        releases,
        dates.isEmpty() ? "" : dates.firstKey(),
        dates.isEmpty() ? "" : dates.lastKey(),
        counts.counts,
        counts.cells,
        counts.largest(),
        known.isEmpty() || known.get().hasTheseColumns(),
        known.isPresent()
            ? Optional.of(differences(settings(known.get()), settings(set)))
            : Optional.empty());
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return releases.isEmpty() && counts == 0;
  }

  private static Map<String, JsonNode> settings(PublishedSet set) throws IOException {
    Map<String, JsonNode> settings = new TreeMap<>();
    set.made()
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().isObject()) {
                entry
                    .getValue()
                    .properties()
                    .forEach(option -> settings.put("--" + option.getKey(), option.getValue()));
              } else {
                settings.put(entry.getKey().replaceFirst("_sha256$", ""), entry.getValue());
              }
            });
    return settings;
  }

  private static List<String> differences(Map<String, JsonNode> before, Map<String, JsonNode> now) {
    List<String> differences = new ArrayList<>();
    now.forEach(
        (name, value) -> {
          if (!value.equals(before.get(name))) {
            differences.add(name);
          }
        });
    return differences;
  }

  /** Goes through the revisions in the order of their table. */
  private static final class Counts {
    private final Map<String, Revision> largestOfTopic = new HashMap<>();
    private long counts;
    private long cells;
    private String cell = "";

    void add(Revision revision) {
      counts++;
      String here =
          String.join(
              "\n",
              revision.window(),
              revision.organisation(),
              revision.role(),
              revision.topic(),
              revision.start());
      cells += here.equals(cell) ? 0 : 1;
      cell = here;
      if (revision.column().equals(Tables.MENTION_COUNT) && revision.difference() != 0) {
        largestOfTopic.merge(
            revision.topic(),
            revision,
            (known, other) ->
                Math.abs(other.difference()) > Math.abs(known.difference()) ? other : known);
      }
    }

    List<Revision> largest() {
      return largestOfTopic.values().stream()
          .sorted(
              Comparator.comparingLong((Revision revision) -> -Math.abs(revision.difference()))
                  .thenComparing(Revision::topic))
          .toList();
    }
  }
}
