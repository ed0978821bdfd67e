package org.rapporteur.taxonomy;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.reference.ReferenceException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The taxonomy in {@code data/} takes what a reader would take: its sentences stand in {@code
 * taxonomy-sentences.yaml}.
 */
class ShippedTaxonomyTest {

  private static final Path DATA = Path.of("..", "data");

  private static final Taxonomy TAXONOMY = taxonomy();

  private static final Tagger TAGGER = new Tagger(TAXONOMY, organisations(), List.of());

  /**
   * Sentences that a topic must take, and traps that it must leave, in English releases and in
   * those of other languages.
   */
  record Sentences(
      String topic,
      List<String> takes,
      List<String> leaves,
      @Nullable Spoken de,
      @Nullable Spoken fr) {

    @Override
    public String toString() {
      return topic;
    }

    /** What it must take and leave, by language. */
    Map<String, Spoken> byLanguage() {
      Map<String, Spoken> spoken = new LinkedHashMap<>();
      spoken.put("en", new Spoken(takes, leaves));
      if (de != null) {
        spoken.put("de", de);
      }
      if (fr != null) {
        spoken.put("fr", fr);
      }
      return spoken;
    }

    /** Whether the topic is one whose tags were measured against readers. */
    boolean measured() {
      return de != null;
    }
  }

  /** Sentences and traps in one language. */
  record Spoken(List<String> takes, @Nullable List<String> leaves) {

    List<String> traps() {
      return leaves == null ? List.of() : leaves;
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aTopicTakesItsSentences(Sentences sentences) {
    assertAll(
        sentences.byLanguage().entrySet().stream()
            .flatMap(
                spoken ->
                    spoken.getValue().takes().stream()
                        .map(
                            text ->
                                () ->
                                    assertTrue(
                                        has(text, sentences.topic(), spoken.getKey()), text))));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aTopicLeavesItsTraps(Sentences sentences) {
    assertAll(
        sentences.byLanguage().entrySet().stream()
            .flatMap(
                spoken ->
                    spoken.getValue().traps().stream()
                        .map(
                            text ->
                                () ->
                                    assertFalse(
                                        has(text, sentences.topic(), spoken.getKey()), text))));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aTopicHasEnoughSentences(Sentences sentences) {
    Spoken english = new Spoken(sentences.takes(), sentences.leaves());
    if (sentences.measured()) {
      assertEnough(english, 6, 4);
      assertEnough(Objects.requireNonNull(sentences.de()), 3, 2);
      assertEnough(Objects.requireNonNull(sentences.fr()), 3, 2);
    } else {
      assertEnough(english, 2, 2);
      int takes =
          sentences.byLanguage().values().stream().mapToInt(spoken -> spoken.takes().size()).sum();
      assertTrue(takes >= 3, "expected at least three sentences");
    }
  }

  private static void assertEnough(Spoken spoken, int takes, int leaves) {
    assertTrue(spoken.takes().size() >= takes, "expected at least " + takes + " sentences");
    assertTrue(spoken.traps().size() >= leaves, "expected at least " + leaves + " traps");
  }

  @Test
  void everyTopicHasSentencesInTheOrderOfTheTaxonomy() {
    assertEquals(
        TAXONOMY.topics().stream().map(Topic::id).toList(),
        sentences().map(Sentences::topic).toList());
  }

  @Test
  void noTwoTopicsShareAnIdOrALabel() {
    Set<String> ids = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (Topic topic : TAXONOMY.topics()) {
      assertTrue(ids.add(topic.id()), topic.id());
      assertTrue(labels.add(topic.label()), topic.label());
    }
  }

  /** The texts are their publishers', so they are read from a folder outside the project. */
  @ParameterizedTest
  @MethodSource("readersTopics")
  @EnabledIfEnvironmentVariable(named = "RAPPORTEUR_SEEDS", matches = ".+")
  void aRealReleaseHasTheTopicsThatAReaderGivesIt(Map.Entry<String, String> release)
      throws IOException {
    Path folder = Path.of(Objects.requireNonNull(System.getenv("RAPPORTEUR_SEEDS")));
    String text = Files.readString(folder.resolve(release.getKey()));
    assertEquals(new TreeSet<>(Arrays.asList(release.getValue().split(" "))), topics(text, "en"));
  }

  static Stream<Map.Entry<String, String>> readersTopics() {
    return Stream.of(
        Map.entry(
            "000_bed6d657b8e0b8f2.txt",
            "capability-development critical-infrastructure digital-transformation"
                + " emerging-technologies energy energy-security exercises-training"
                + " information-exchange military-mobility nato-eu-cooperation partnerships"
                + " resilience russia space strategic-communications ukraine war-against-ukraine"),
        Map.entry(
            "001_862b6c326acab264.txt",
            "cis-interoperability cyber gender-perspectives information-exchange"
                + " medical-cooperation military-mobility nato-eu-cooperation partnerships"
                + " strategic-concept"),
        Map.entry(
            "002_72bea906deca7b67.txt",
            "black-sea climate indo-pacific middle-east-north-africa multilateralism partnerships"
                + " resilience russia western-balkans"),
        Map.entry(
            "003_777527b29e8b332a.txt",
            "china climate critical-infrastructure cyber defence-industry democracy-rule-of-law"
                + " disinformation middle-east-north-africa military-mobility nato-eu-cooperation"
                + " partnerships resilience russia space supply-chains terrorism ukraine"
                + " war-against-ukraine western-balkans"),
        Map.entry(
            "004_a38dec9b025f7c7c.txt",
            "critical-infrastructure defence-capacity-building exercises-training"
                + " maritime-security operations-missions partnerships russia"
                + " strategic-concept terrorism ukraine undersea-infrastructure"
                + " war-against-ukraine"));
  }

  static Stream<Sentences> sentences() {
    try (InputStream file =
        ShippedTaxonomyTest.class.getResourceAsStream("/taxonomy-sentences.yaml")) {
      Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return new ObjectMapper()
          .convertValue(read, new TypeReference<List<Sentences>>() {}).stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean has(String sentence, String topic, String lang) {
    return topics(sentence, lang).contains(topic);
  }

  private static Set<String> topics(String text, String lang) {
    return Arrays.stream(TAGGER.tag("", text, lang).topicIndexes())
        .mapToObj(index -> TAXONOMY.topics().get(index).id())
        .collect(toCollection(TreeSet::new));
  }

  private static Taxonomy taxonomy() {
    try {
      return Taxonomy.read(DATA.resolve("taxonomy.yaml"));
    } catch (ReferenceException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static Organisations organisations() {
    try {
      return Organisations.read(DATA.resolve("organisations.yaml"));
    } catch (ReferenceException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
