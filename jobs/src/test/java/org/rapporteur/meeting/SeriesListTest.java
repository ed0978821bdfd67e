package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.meeting.told.Series;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.taxonomy.NameGroup;
import org.rapporteur.taxonomy.Organisations;

class SeriesListTest {

  @Test
  void aSeriesHasNamesOrganisationsAndACadence(@TempDir Path folder) throws Exception {
    SeriesList list =
        read(
            folder,
            """
            series:
              - id: staffs
                label: The two staffs
                names: ["EUMS-IMS Conference*", "Talks"]
                organisations: [eums, nato-ims]
                cadence: P6M
              - {id: others, names: [Others]}
            """);
    assertEquals(
        List.of(
            new Series(
                "staffs",
                "The two staffs",
                List.of("EUMS-IMS Conference*", "Talks"),
                List.of("eums", "nato-ims"),
                Period.ofMonths(6)),
            new Series("others", "", List.of("Others"), List.of(), Period.ZERO)),
        list.all());
    assertEquals(
        List.of(
            new NameGroup("staffs", List.of("EUMS-IMS Conference*", "Talks")),
            new NameGroup("others", List.of("Others"))),
        list.nameGroups());
    assertEquals(Optional.empty(), list.find("nobody"));
  }

  @Test
  void aCsvFileHoldsTheSame(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("series.csv");
    Files.writeString(
        file,
        """
        id,label,names,organisations,cadence
        staffs,The two staffs,EUMS-IMS Conference*;Talks,eums;nato-ims,P6M
        others,,Others,,
        """);
    assertEquals(
        List.of(
            new Series(
                "staffs",
                "The two staffs",
                List.of("EUMS-IMS Conference*", "Talks"),
                List.of("eums", "nato-ims"),
                Period.ofMonths(6)),
            new Series("others", "", List.of("Others"), List.of(), Period.ZERO)),
        SeriesList.readBesideOthers(file).all());
  }

  @Test
  void everyFaultIsReportedAtOnceWithItsLine(@TempDir Path folder) {
    ReferenceException faults =
        assertThrows(
            ReferenceException.class,
            () ->
                read(
                    folder,
                    """
                    series:
                      - id: staffs
                        names: ["Talks", "..."]
                        organisations: [EU Military Staff, nobody]
                        cadense: P6M
                      - id: staffs
                        label: Twice
                      - names: [Talks]
                        cadence: half a year
                      - {id: "a@b", names: [Talks], cadence: P-6M}
                    """));
    String file = folder.resolve("series.yaml").toString();
    assertEquals(
        List.of(
            file
                + ":3: staffs: names: term \"...\" has no letters or numbers, expected at least one token"
                + " with some",
            file
                + ":4: staffs: organisations: expected an id of the organisations file, found"
                + " \"EU Military Staff\", did you mean \"eums\"?",
            file
                + ":4: staffs: organisations: expected an id of the organisations file, found"
                + " \"nobody\"",
            file + ":5: staffs: unknown key \"cadense\", did you mean \"cadence\"?",
            file + ":6: staffs: duplicate id, first on line 2",
            file + ":6: staffs: names: expected at least one, found none",
            file + ":8: id: expected a text, found nothing",
            file + ":9: cadence: expected a period such as P6M, found \"half a year\"",
            file + ":10: a@b: id: expected neither @ nor ;, which part ids in the tables",
            file + ":10: a@b: cadence: expected a period such as P6M, found \"P-6M\""),
        faults.faults());
  }

  @Test
  void organisationsThatAreNotThereAreNoFaultOfSeriesWrittenForOthers(@TempDir Path folder)
      throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("series.yaml"),
            """
            series:
              - id: talks
                names: [Talks]
                organisations: [nobody]
            """);
    assertEquals(List.of("nobody"), SeriesList.readBesideOthers(file).all().get(0).organisations());
  }

  private static SeriesList read(Path folder, String yaml) throws IOException, ReferenceException {
    Path file = Files.writeString(folder.resolve("series.yaml"), yaml);
    return SeriesList.read(file, Organisations.read(Scene.resource("organisations.yaml")));
  }
}
