package org.rapporteur.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small corpus and its reference files, written into a folder of a test.
 *
 * @param folder where they are
 */
record SampleFiles(Path folder) {

  static SampleFiles in(Path folder) throws IOException {
    SampleFiles sample = new SampleFiles(folder);
    Files.createDirectories(sample.input());
    Files.writeString(
        sample.taxonomy(),
        """
        topics:
          - id: cyber
            label: Cyber
            terms: ["cyber*", "network attack*"]
          - id: cyber-defence
            parent: cyber
            terms: ["cyber defence"]
          - id: energy
            terms: ["energy", "gas"]
          - id: sabotage
            terms: ["sabotage of energy", "eu*", "2024"]
        """);
    Files.writeString(
        sample.organisations(),
        """
        organisations:
          - id: alliance
            label: Northern Alliance
            names: ["Northern Alliance"]
          - id: alliance-planning
            parent: alliance
            names: ["Planning Office"]
        """);
    Files.writeString(sample.series(), "series: []\n");
    Files.writeString(
        sample.input().resolve("releases.jsonl"),
        """
        {"id":"a","date":"2023-05-10","organisation":"Planning Office","title":"Cyber defence","body":"The cyberspace\\nand cyber  defence. Gas is dear."}
        {"id":"b","date":"2023-05-03","organisation":"Northern Alliance","title":"On networks","url":"https://example.org/b","body":"A network attack was met."}
        {"id":"c","date":"2023-05-20","organisation":"Transport Board","title":"Roads","body":"The Northern Alliance builds roads."}
        {"id":"d","date":"2023-08-01","organisation":"Transport Board","title":"Energy","body":"Sabotage of energy in the north, and energy."}
        """);
    return sample;
  }

  /** The options that name its reference files. */
  List<String> references() {
    return List.of(
        "--taxonomy",
        taxonomy().toString(),
        "--organisations",
        organisations().toString(),
        "--series",
        series().toString());
  }

  Path input() {
    return folder.resolve("input");
  }

  Path taxonomy() {
    return folder.resolve("taxonomy.yaml");
  }

  Path organisations() {
    return folder.resolve("organisations.yaml");
  }

  Path series() {
    return folder.resolve("series.yaml");
  }
}
