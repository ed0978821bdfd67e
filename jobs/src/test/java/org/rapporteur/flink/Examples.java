package org.rapporteur.flink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.rapporteur.flink.stream.Contribution;
import org.rapporteur.flink.stream.EvidencePlace;
import org.rapporteur.flink.stream.References;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;

/** Small things that the tests of the operators are made of. */
public final class Examples {

  static final EvidencePlace NOWHERE = new EvidencePlace("evidence", 0, 0);

  /** Topics 0 to 3; a parent with a child, and an id beyond ASCII. */
  private static final String TOPICS =
      """
      topics:
        - id: resilience
          label: Resilience
          terms: ["resilience"]
        - id: cables
          parent: resilience
          terms: ["cable*"]
        - id: \u00e9nergie
          label: \u00c9nergie
          terms: ["\u00e9nergie", "gas"]
        - id: drones
          terms: ["drone*"]
      languages: [en]
      """;

  /** An alliance with two offices, and a union. */
  private static final String OFFICES =
      """
      organisations:
        - id: alliance
          names: ["Northern Alliance"]
        - id: alliance-planning
          parent: alliance
          names: ["Planning Office"]
        - id: alliance-transport
          parent: alliance
          names: ["Transport Office"]
        - id: union
          label: Union
          names: ["Southern Union", "Union du Sud"]
      """;

  private Examples() {}

  /** All three reference files. */
  public static References references(Path folder) throws IOException, ReferenceException {
    return new References(taxonomy(folder), organisations(folder), series(folder));
  }

  private static Taxonomy taxonomy(Path folder) throws IOException, ReferenceException {
    return Taxonomy.read(write(folder.resolve("taxonomy.yaml"), TOPICS));
  }

  private static Organisations organisations(Path folder) throws IOException, ReferenceException {
    return Organisations.read(write(folder.resolve("organisations.yaml"), OFFICES));
  }

  /** A series of which the union holds meetings. */
  private static SeriesList series(Path folder) throws IOException, ReferenceException {
    return SeriesList.read(
        write(
            folder.resolve("series.yaml"),
            """
            series:
              - id: forum
                label: Forum
                names: ["Forum on Cables"]
                organisations: [union]
                cadence: P6M
            """),
        organisations(folder));
  }

  public static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }

  /** A version of a release, of 100 words, issued by an office and naming a union. */
  static Contribution version(String id, long updated, String date, String... issuers) {
    return new Contribution(
        id,
        updated,
        0,
        new byte[] {1},
        "a.jsonl",
        1,
        day(date),
        "en",
        100,
        issuers,
        new String[] {"union"},
        new int[] {0, 2},
        new boolean[] {true, false},
        new int[] {3, 1},
        NOWHERE,
        null);
  }
}
