package org.rapporteur.set;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.meeting.MeetingTables;
import org.rapporteur.table.PublishedFile;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.DayTally;
import org.rapporteur.trend.Lengths;
import org.rapporteur.trend.StratumTally;

class PublicationTest {

  static final MeetingTables NO_MEETINGS =
      new MeetingTables(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

  private final Path folder;
  private final PublicationSettings settings;

  PublicationTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    Path taxonomy = folder.resolve("taxonomy.yaml");
    Files.writeString(
        taxonomy, "topics:\n  - id: drones\n    label: '=Drones'\n    terms: ['drone*', 'uav']\n");
    Path organisations = folder.resolve("organisations.yaml");
    Files.writeString(
        organisations, "organisations:\n  - id: union\n    label: Union\n    names: ['Union']\n");
    settings =
        new PublicationSettings(
            Taxonomy.read(taxonomy),
            Organisations.read(organisations),
            List.of(WindowKind.parse("year"), WindowKind.parse("P3M")),
            12,
            true,
            List.of(),
            Map.of("version", "1.2.3"));
  }

  /** So many releases on a day, of 100 words each, of which some have the topic, twice each. */
  static DayTally day(String organisation, int day, int releases, int having) {
    return new DayTally(
        organisation,
        "issued",
        day,
        releases,
        100L * releases,
        0,
        having == 0 ? new int[0] : new int[] {0},
        having == 0 ? new int[0] : new int[] {having},
        having == 0 ? new int[0] : new int[] {having},
        having == 0 ? new long[0] : new long[] {2L * having},
        new StratumTally[0],
        new Lengths(new int[] {100}, new int[] {releases}));
  }

  private PublishedSet write(
      String name, Details changes, @Nullable PublishedSet before, DayTally... days)
      throws IOException {
    DayTallies tallies = new DayTallies();
    for (DayTally day : days) {
      tallies.put(day);
    }
    Path set = folder.resolve(name);
    List<RejectedRow> rejected =
        List.of(
            new RejectedRow("b.jsonl", 10, "malformed", "x"),
            new RejectedRow("b.jsonl", 9, "malformed", "-y"),
            new RejectedRow("a.jsonl", 11, "encoding", ""));
    Publication.write(
        settings,
        set,
        new Publication.Content(tallies, rejected, NO_MEETINGS, changes),
        null,
        before);
    return PublishedSet.read(set);
  }

  private PublishedSet first() throws IOException {
    Details changes =
        new Details()
            .with("gone", 1970, 1, "a")
            .with("kept", 1970, 1, "a")
            .with("edited", 1970, 1, "a")
            .with("moved", 1970, 1, "a");
    return write("first", changes, null, day("all", 180, 4, 1), day("b\u00fcro", 180, 4, 1));
  }

  private PublishedSet second() throws IOException {
    Details changes =
        new Details()
            .with("kept", 1970, 3, "a")
            .with("edited", 1970, 2, "b")
            .with("moved", 1971, 2, "a")
            .with("new", 1971, 1, "a");
    return write(
        "second",
        changes,
        first(),
        day("all", 180, 2, 1),
        day("all", 545, 2, 0),
        day("union", 545, 2, 0));
  }

  private static String csv(PublishedSet set, String table) throws IOException {
    return Files.readString(set.folder().resolve(table + ".csv"));
  }

  @Test
  void theDataPackageListsEveryFileWithItsSizeAndDigest() throws IOException {
    PublishedSet set = second();
    TreeSet<String> onDisk = new TreeSet<>();
    try (Stream<Path> all = Files.walk(set.folder())) {
      all.filter(Files::isRegularFile)
          .map(file -> set.folder().relativize(file).toString())
          .filter(path -> !path.equals("datapackage.json"))
          .forEach(onDisk::add);
    }
    assertEquals(onDisk, new TreeSet<>(set.files().keySet()));
    List<PublishedFile> told =
        set.files().values().stream().filter(file -> !file.sha256().isEmpty()).toList();
    assertEquals(set.files().size() - 4, told.size(), "all but revisions and changes");
    for (PublishedFile file : told) {
      assertEquals(Files.size(set.folder().resolve(file.path())), file.bytes(), file.path());
      assertEquals(Digest.of(set.folder().resolve(file.path())), file.sha256(), file.path());
    }
  }

  @Test
  void theDataPackageDescribesColumnsInTheOrderInWhichTheyAreWritten() throws IOException {
    PublishedSet set = first();
    JsonNode described =
        new ObjectMapper().readTree(set.folder().resolve("datapackage.json").toFile());
    assertEquals("1.2.3", described.path("rapporteur").path("version").asText());
    for (JsonNode resource : described.path("resources")) {
      String path = resource.path("path").asText();
      if (path.endsWith(".csv")) {
        List<String> names = resource.path("schema").path("fields").findValuesAsText("name");
        String header = Files.readAllLines(set.folder().resolve(path)).get(0);
        assertEquals(header, String.join(",", names));
        JsonNode key = resource.path("schema").path("primaryKey");
        for (int i = 0; i < key.size(); i++) {
          assertEquals(names.get(i), key.get(i).asText());
        }
      }
    }
  }

  @Test
  void windowKindsAreSortedByTheirNames() throws IOException {
    assertEquals(
        """
        window,organisation,role,start,end,releases,words,unspoken,partial
        P3M,all,issued,1970-04-01,1970-07-01,4,400,,true
        P3M,b\u00fcro,issued,1970-04-01,1970-07-01,4,400,,true
        year,all,issued,1970-01-01,1971-01-01,4,400,,true
        year,b\u00fcro,issued,1970-01-01,1971-01-01,4,400,,true
        """,
        csv(first(), "coverage"));
  }

  @Test
  void organisationsThatOnlyIssuersMadeStandAmongTheKnownOnes() throws IOException {
    assertEquals(
        """
        organisation,label,parent,known
        b\u00fcro,b\u00fcro,,false
        union,Union,,true
        """,
        csv(first(), "organisations"));
  }

  @Test
  void topicsHaveTheirLabelsGuardedInCsvOnly() throws IOException {
    assertEquals("topic,label,parent,terms\ndrones,'=Drones,,2\n", csv(first(), "topics"));
    assertEquals(
        "[\n{\"topic\":\"drones\",\"label\":\"=Drones\",\"parent\":null,\"terms\":2}\n]\n",
        Files.readString(folder.resolve("first/topics.json")));
  }

  @Test
  void rejectsAreSortedByFileAndByLineAsANumber() throws IOException {
    assertEquals(
        """
        source,line,reason,detail
        a.jsonl,11,encoding,
        b.jsonl,9,malformed,'-y
        b.jsonl,10,malformed,x
        """,
        csv(first(), "rejected"));
  }

  @Test
  void theFirstSetHasNoRevisionsAndNoChanges() throws IOException {
    PublishedSet set = first();
    assertEquals("window,organisation,role,topic,start,column,old,new\n", csv(set, "revisions"));
    assertEquals("release,kind,date\n", csv(set, "changes"));
  }

  @Test
  void changesAreTheReleasesThatAreNewChangedOrGoneButNotThoseReadOnceMore() throws IOException {
    assertEquals(
        """
        release,kind,date
        edited,changed,1970-06-30
        gone,gone,1970-06-30
        moved,changed,1971-06-30
        new,new,1971-06-30
        """,
        csv(second(), "changes"));
  }

  @Test
  void revisionsAreTheCountsThatDifferWithAnEmptyCellWhereThereIsNoRow() throws IOException {
    assertEquals(
        """
        window,organisation,role,topic,start,column,old,new
        P3M,all,issued,drones,1970-04-01,releases_total,4,2
        P3M,all,issued,drones,1970-04-01,words_total,400,200
        P3M,all,issued,drones,1971-04-01,mentions,,0
        P3M,all,issued,drones,1971-04-01,releases,,0
        P3M,all,issued,drones,1971-04-01,releases_total,,2
        P3M,all,issued,drones,1971-04-01,words_total,,200
        P3M,b\u00fcro,issued,drones,1970-04-01,mentions,2,
        P3M,b\u00fcro,issued,drones,1970-04-01,releases,1,
        P3M,b\u00fcro,issued,drones,1970-04-01,releases_total,4,
        P3M,b\u00fcro,issued,drones,1970-04-01,words_total,400,
        """,
        csv(second(), "revisions")
            .lines()
            .filter(l -> !l.startsWith("year"))
            .map(l -> l + "\n")
            .reduce("", String::concat));
  }

  @Test
  void aSetWithOtherColumnsIsNotComparedWith() throws IOException {
    for (String file : List.of("trends.json", "releases/1970.jsonl", "mentions/1970.jsonl")) {
      PublishedSet before = first();
      Path old = before.folder().resolve(file);
      Files.writeString(
          old, Files.readString(old).replaceFirst("\"date\":|\"share\":", "\"former\":"));
      PublishedSet after =
          write("second", new Details().with("new", 1971, 1, "a"), before, day("all", 180, 2, 1));
      assertEquals(
          "window,organisation,role,topic,start,column,old,new\n", csv(after, "revisions"), file);
      assertEquals("release,kind,date\n", csv(after, "changes"), file);
      SetFolder.delete(before.folder());
      SetFolder.delete(after.folder());
    }
  }
}
