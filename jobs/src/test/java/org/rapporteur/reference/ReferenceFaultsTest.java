package org.rapporteur.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;

/** Every fault of a reference file is told at once, with its line and what would be right. */
class ReferenceFaultsTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  Path folder;

  private List<String> faults(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    ReferenceException faults =
        assertThrows(
            ReferenceException.class,
            () -> {
              if (name.startsWith("taxonomy")) {
                Taxonomy.read(file);
              } else {
                Organisations.read(file);
              }
            });
    return faults.faults().stream().map(f -> f.replace(folder + "/", "")).toList();
  }

  @Test
  void allFaultsOfATaxonomyAreToldInTheOrderOfTheirLines() throws IOException {
    assertEquals(
        List.of(
            "taxonomy.yaml:3: cyber-defence: unknown key \"term\", did you mean \"terms\"?",
            "taxonomy.yaml:4: cyber-defence: unknown key \"colour\","
                + " expected one of id, label, parent, threshold, in_names, terms, unless, weights,"
                + " near",
            "taxonomy.yaml:6: energy: parent \"resilence\" does not exist,"
                + " did you mean \"resilience\"?",
            "taxonomy.yaml:7: energy: terms: empty term",
            "taxonomy.yaml:8: energy: weights: \"gaz\" is no term of this topic,"
                + " did you mean \"gas\"?",
            "taxonomy.yaml:9: energy: threshold: expected a number such as 0.5, found \"much\"",
            "taxonomy.yaml:10: resilience: no terms, no near rule and no topic below it,"
                + " expected \"terms\"",
            "taxonomy.yaml:11: energy: duplicate id, first on line 5"),
        faults(
            "taxonomy.yaml",
            """
            topics:
              - {id: cyber-defence, terms: [cyber],
                 term: [cyber],
                 colour: red}
              - id: energy
                parent: resilence
                terms: [gas, ""]
                weights: {gaz: 0.5}
                threshold: much
              - id: resilience
              - {id: energy, terms: [oil]}
            """));
  }

  @Test
  void whatIsNoLanguageIsTold() throws IOException {
    assertEquals(
        List.of(
            "taxonomy.yaml:2: languages: expected a language such as en, found \"english words\"",
            "taxonomy.yaml:2: languages: expected a language such as en, found nothing"),
        faults(
            "taxonomy.yaml",
            "topics: [{id: a, terms: [x]}]\nlanguages: [en, english words, '']\n"));
    assertEquals(
        List.of(
            "taxonomy.csv:3: b: languages: expected none or en;fr as in a row before, found de"),
        faults("taxonomy.csv", "id,terms,languages\na,x,en;fr\nb,y,de\n"));
    assertEquals(
        List.of("taxonomy.yaml:1: unknown key \"language\", did you mean \"languages\"?"),
        faults("taxonomy.yaml", "language: [en]\ntopics: [{id: a, terms: [x]}]\n"));
  }

  @Test
  void aCycleNamesItsTopics() throws IOException {
    assertEquals(
        List.of("taxonomy.yaml:2: a: parents form a cycle: a -> b -> c -> a"),
        faults(
            "taxonomy.yaml",
            """
            topics:
              - {id: a, parent: b, terms: [x]}
              - {id: b, parent: c, terms: [x]}
              - {id: c, parent: a, terms: [x]}
              - {id: d, parent: a, terms: [x]}
            """));
  }

  @Test
  void aTopicThatIsItsOwnParentIsACycle() throws IOException {
    assertEquals(
        List.of("taxonomy.yaml:2: a: parents form a cycle: a -> a"),
        faults("taxonomy.yaml", "topics:\n  - {id: a, parent: a, terms: [x]}\n"));
  }

  @Test
  void aTreeThatIsTooDeepIsAFault() throws IOException {
    StringBuilder topics = new StringBuilder("topics:\n  - {id: t0, terms: [x]}\n");
    for (int i = 1; i < 5_000; i++) {
      topics.append("  - {id: t%d, parent: t%d, terms: [x]}\n".formatted(i, i - 1));
    }
    assertEquals(
        List.of("taxonomy.yaml:102: t100: stands below more than 99 others, expected fewer"),
        faults("taxonomy.yaml", topics.toString()));
  }

  @Test
  void nearRulesNeedTheirKeysAndAWholeNumber() throws IOException {
    assertEquals(
        List.of(
            "taxonomy.yaml:3: a: near: expected the key \"of\"",
            "taxonomy.yaml:3: a: near: within: expected a whole number of tokens such as 8,"
                + " found nothing",
            "taxonomy.yaml:4: a: near: within: expected a whole number of tokens such as 8,"
                + " found \"-1\"",
            "taxonomy.yaml:5: a: unknown key \"withn\", did you mean \"within\"?",
            "taxonomy.yaml:5: a: near: within: expected a whole number of tokens such as 8,"
                + " found nothing"),
        faults(
            "taxonomy.yaml",
            """
            topics:
              - {id: a, near: [
                   {any: [x]},
                   {any: [x], of: [y], within: -1},
                   {any: [x], of: [y], withn: 3}]}
            """));
  }

  @Test
  void aKeyThatStandsTwiceIsAFault() throws IOException {
    assertEquals(
        List.of("taxonomy.yaml:4: a: duplicate key \"terms\", first on line 3"),
        faults("taxonomy.yaml", "topics:\n  - id: a\n    terms: [x]\n    terms: [y]\n"));
  }

  @Test
  void aTextInPlaceOfAListIsAFault() throws IOException {
    assertEquals(
        List.of("taxonomy.yaml:2: a: terms: expected a list of texts, found \"x\""),
        faults("taxonomy.yaml", "topics:\n  - {id: a, terms: x}\n"));
  }

  @Test
  void aTopicWithoutAnIdIsAFault() throws IOException {
    assertEquals(
        List.of(
            "taxonomy.yaml:2: a topic without an id, expected the key \"id\"",
            "taxonomy.yaml:3: a;b: an id holds \";\" or a control character, expected one without"),
        faults("taxonomy.yaml", "topics:\n  - {terms: [x]}\n  - {id: a;b, terms: [x]}\n"));
  }

  @Test
  void languagesAreCheckedAndMayStandOnce() throws IOException {
    assertEquals(
        List.of(
            "taxonomy.yaml:2: a: terms: expected a language such as en, or *, found \"1\"",
            "taxonomy.yaml:2: a: terms: duplicate language \"en-GB\", first on line 2"),
        faults("taxonomy.yaml", "topics:\n  - {id: a, terms: {1: [x], en: [y], en-GB: [z]}}\n"));
  }

  @Test
  void aMisplacedStarIsAFault() throws IOException {
    assertEquals(
        List.of(
            "taxonomy.yaml:2: a: terms: misplaced * in term \"*x\","
                + " expected it right after a token's letters or alone between spaces"),
        faults("taxonomy.yaml", "topics:\n  - {id: a, terms: ['*x', y]}\n"));
  }

  @Test
  void organisationsMayNotTakeReservedIds() throws IOException {
    assertEquals(
        List.of(
            "organisations.yaml:2: all: reserved id, expected one other than all and unknown",
            "organisations.yaml:3: unknown: reserved id, expected one other than all and unknown",
            "organisations.yaml:4: c: names: empty term"),
        faults(
            "organisations.yaml",
            "organisations:\n  - {id: all}\n  - {id: unknown}\n  - {id: c, names: ['']}\n"));
  }

  @Test
  void faultsInCsvNameTheLineThatTheRecordStartsOn() throws IOException {
    assertEquals(
        List.of(
            "taxonomy.csv:1: unknown key \"term\", did you mean \"terms\"?",
            "taxonomy.csv:4: b: weights: \"z\" is no term of this topic",
            "taxonomy.csv:6: c: terms: empty term"),
        faults(
            "taxonomy.csv",
            "id,label,terms,weights,term\na,\"two\nlines\",x,,\nb,,y,z=1,\n\nc,,x;,,\n"));
  }

  @Test
  void aFileThatCannotBeReadIsAFault() throws IOException {
    Path missing = folder.resolve("none.yaml");
    assertEquals(
        List.of(missing + ": expected a file, found none"),
        assertThrows(ReferenceException.class, () -> Taxonomy.read(missing)).faults());
    Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xE9});
    assertEquals(
        List.of(latin + ": expected text in UTF-8, found other bytes"),
        assertThrows(ReferenceException.class, () -> Taxonomy.read(latin)).faults());
  }

  @Test
  void aFileWithoutTopicsIsAFault() throws IOException {
    assertEquals(
        List.of("taxonomy.yaml:1: expected a map with the key \"topics\", found nothing"),
        faults("taxonomy.yaml", ""));
    assertEquals(
        List.of(
            "taxonomy.yaml:1: unknown key \"topic\", did you mean \"topics\"?",
            "taxonomy.yaml:1: expected the key \"topics\""),
        faults("taxonomy.yaml", "topic: []\n"));
  }

  @Test
  void brokenYamlAndJsonNameTheLine() throws IOException {
    assertEquals(
        List.of("taxonomy.yaml:2: no YAML: expected ',' or ']', but got }"),
        faults("taxonomy.yaml", "topics:\n  - {id: a, terms: [x}\n"));
    assertEquals(
        List.of("taxonomy.json:2: no JSON: Unexpected close marker '}': expected ']'"),
        faults("taxonomy.json", "{\"topics\":\n [}"));
  }
}
