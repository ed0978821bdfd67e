package org.rapporteur.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.taxonomy.Organisation;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.taxonomy.TopicTerm;

/** YAML, JSON and CSV say the same. */
class ReferenceFormatsTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  Path folder;

  private List<String> topics(String name, String content) throws Exception {
    return Taxonomy.read(Files.writeString(folder.resolve(name), content)).topics().stream()
        .map(
            topic ->
                topic.id()
                    + "|"
                    + topic.label()
                    + "|"
                    + topic.parent()
                    + "|"
                    + topic.threshold()
                    + "|"
                    + terms(topic.terms())
                    + "|"
                    + terms(topic.unless())
                    + (topic.inNames() ? "|in names" : ""))
        .toList();
  }

  private static List<String> terms(List<TopicTerm> terms) {
    return terms.stream()
        .map(term -> term.lang() + ":" + term.term().text() + "=" + term.weight())
        .toList();
  }

  private static final List<String> TOPICS =
      List.of(
          "resilience|Resilience, all||1|[]|[]",
          "2024||resilience|1.5|[:no=1, :on=0.5]|[:on time=1]|in names");

  @Test
  void allScalarsInYamlAreText() throws Exception {
    assertEquals(
        TOPICS,
        topics(
            "taxonomy.yaml",
            """
            topics:
              - {id: resilience, label: "Resilience, all"}
              - id: 2024
                parent: resilience
                terms: [no, on]
                unless: [on time]
                weights: {on: 0.5}
                threshold: 1.5
                in_names: true
            """));
  }

  @Test
  void jsonHoldsTheSameMaps() throws Exception {
    assertEquals(
        TOPICS,
        topics(
            "taxonomy.json",
            """
            {"topics": [
            \t{"id": "resilience", "label": "Resilience, all", "parent": null},
            \t{"id": 2024, "parent": "resilience", "terms": ["no", "on"], "unless": ["on time"],
            \t "weights": {"on": 0.5}, "threshold": 1.5, "in_names": true}]}
            """));
  }

  @Test
  void csvJoinsListsBySemicolons() throws Exception {
    assertEquals(
        TOPICS,
        topics(
            "taxonomy.csv",
            """
            id,label,parent,terms,unless,weights,threshold,in_names
            resilience,"Resilience, all",,,,,,false
            2024,,resilience,no; on,on time,on=0.5,1.5,true
            """));
  }

  @Test
  void termsByLanguageKeepTheOrderOfTheFile() throws Exception {
    assertEquals(
        List.of("china|||1|[en:China=1, en:Beijing=0.5, fr:Chine=1, :PRC=1]|[]"),
        topics(
            "taxonomy.yaml",
            """
            topics:
              - id: china
                terms: {en: ["China", "Beijing"], fr-CH: ["Chine"], "*": ["PRC"]}
                weights: {"Beijing": 0.5}
            """));
  }

  @Test
  void theLanguagesOfTheFileStandBesideTheTopicsOrInAnyRow() throws Exception {
    List<String> three = List.of("en", "fr", "de");
    assertEquals(
        three,
        languages("t.yaml", "topics: [{id: a, terms: [x]}]\nlanguages: [en-GB, fr, de, EN]\n"));
    assertEquals(
        three,
        languages(
            "t.json",
            "{\"languages\": [\"en\", \"fr\", \"de\"], \"topics\": [{\"id\": \"a\", \"terms\": [\"x\"]}]}"));
    assertEquals(
        three, languages("t.csv", "id,terms,languages\na,x,\nb,y,en; fr; de\nc,z,en;fr;de\n"));
    assertEquals(List.of(), languages("t.yaml", "topics: [{id: a, terms: [x]}]\n"));
  }

  private List<String> languages(String name, String content) throws Exception {
    return Taxonomy.read(Files.writeString(folder.resolve(name), content)).languages();
  }

  @Test
  void organisationsAreReadFromCsvWithAParentBelow() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("organisations.csv"),
            "id,label,parent,names\nnato-ims,IMS,nato,IMS;International Military Staff\nnato,,,NATO\n");
    assertEquals(
        List.of(
            new Organisation(
                "nato-ims", "IMS", "nato", List.of("IMS", "International Military Staff")),
            new Organisation("nato", "", "", List.of("NATO"))),
        Organisations.read(file).all());
  }
}
