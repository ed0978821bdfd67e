package org.rapporteur.taxonomy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics in releases: overlaps, parents, unless, near, weights, thresholds, languages. */
class TaggerTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  Path folder;

  private List<String> mentions(String topics, String title, String body) throws Exception {
    return mentions(topics, title, body, "en");
  }

  private List<String> mentions(String topics, String title, String body, String lang)
      throws Exception {
    return TaxonomyFiles.mentions(TaxonomyFiles.tagger(folder, topics), title, body, lang);
  }

  @Test
  void theLongestAtAPlaceCounts() throws Exception {
    assertEquals(
        List.of("cyber: cyber defence pledge", "cyber: cyber"),
        mentions(
            "  - {id: cyber, terms: [cyber, cyber defence, cyber defence pledge, pledge]}",
            "",
            "The cyber defence pledge and cyber."));
  }

  @Test
  void aParentCountsItsDescendantsTermsAfreshWithoutOverlap() throws Exception {
    String topics =
        """
          - {id: resilience, terms: [energy]}
          - {id: energy-security, parent: resilience, terms: [energy security]}
          - {id: security-policy, parent: resilience, terms: [security policy]}
        """;
    assertEquals(
        List.of(
            "energy-security: energy security",
            "resilience: energy security",
            "security-policy: security policy"),
        mentions(topics, "", "energy security policy"));
  }

  @Test
  void aMatchThatOverlapsAnUnlessMatchIsDropped() throws Exception {
    String topics =
        "  - {id: ci, terms: ['critical infrastructure*'], unless: [critical infrastructure bank]}";
    assertEquals(
        List.of("ci: critical infrastructures"),
        mentions(topics, "", "A critical infrastructure bank, critical infrastructures."));
  }

  @Test
  void aShortUnlessMatchWithinALongOneDoesNotShortenIt() throws Exception {
    String topics = "  - {id: t, terms: [d], unless: [a b c d, b]}";
    assertEquals(List.of("t: d"), mentions(topics, "", "a b c d, d"));
  }

  @Test
  void titleAndBodyAreMatchedApart() throws Exception {
    assertEquals(
        List.of("e: energy security"),
        mentions("  - {id: e, terms: [energy security]}", "Energy", "security, energy security"));
  }

  @Test
  void aReleaseIsAboutATopicThatStandsInItsTitleOrThriceInAll() throws Exception {
    Tagger tagger = TaxonomyFiles.tagger(folder, "  - {id: e, terms: [energy, gas]}");
    assertArrayEquals(new boolean[] {true}, tagger.tag("Energy", "", "").topicAbout());
    assertArrayEquals(new boolean[] {false}, tagger.tag("", "Energy, gas", "").topicAbout());
    assertArrayEquals(new boolean[] {true}, tagger.tag("", "Energy, gas, gas", "").topicAbout());
    assertArrayEquals(new boolean[0], tagger.tag("Words", "words", "").topicAbout());
  }

  @Test
  void theWordsAreThoseOfTitleAndBody() throws Exception {
    Tags tags =
        TaxonomyFiles.tagger(folder, "  - {id: e, terms: [energy]}")
            .tag("Two words", "and three more, energy", "");
    assertEquals(6, tags.words());
    assertArrayEquals(new int[] {0}, tags.topicIndexes());
    assertArrayEquals(new int[] {1}, tags.topicMentions());
  }

  @Test
  void ofEqualMatchesTheTermThatComesFirstInTheFileCounts() throws Exception {
    String topics =
        """
          - {id: child, parent: top, terms: ["energ*", energy]}
          - {id: top, terms: [energy]}
        """;
    Tags tags = TaxonomyFiles.tagger(folder, topics).tag("", "energy", "");
    assertEquals(
        List.of("child energ* child", "top energ* child"),
        tags.mentions().stream()
            .map(m -> m.topic().id() + " " + m.term() + " " + m.termTopic())
            .toList());
  }

  @Test
  void aTermComesBeforeTheNearRulesOfItsTopic() throws Exception {
    String topics = "  - {id: t, near: {any: ['gas'], of: [b], within: 9}, terms: ['GAS*']}";
    Tags tags = TaxonomyFiles.tagger(folder, topics).tag("", "gas b", "");
    assertEquals(List.of("GAS*"), tags.mentions().stream().map(Mention::term).toList());
  }

  @Test
  void aParentTakesAChildsTermAsTheChildsUnlessLeavesIt() throws Exception {
    String topics =
        """
          - {id: parent, terms: [bank], unless: [green energy]}
          - {id: child, parent: parent, terms: [energy], unless: [energy bank]}
        """;
    assertEquals(
        List.of("child: energy", "parent: bank", "parent: energy"),
        mentions(topics, "", "energy bank, green energy"));
  }

  @Test
  void nearLooksAtTheTokensBetweenInEitherOrder() throws Exception {
    String topics = "  - {id: t, near: {any: ['weaponi*'], of: [energy, gas], within: 2}}";
    assertEquals(List.of("t: weaponised"), mentions(topics, "", "energy. One! Two? weaponised"));
    assertEquals(List.of("t: Weaponising"), mentions(topics, "", "Weaponising of the gas"));
    assertEquals(List.of(), mentions(topics, "", "weaponised one two three gas"));
    assertEquals(List.of(), mentions(topics, "gas", "weaponised"));
  }

  @Test
  void aNearMatchMayNotOverlapTheOther() throws Exception {
    String topics = "  - {id: t, near: {any: [energy war], of: [energy, war], within: 5}}";
    assertEquals(List.of(), mentions(topics, "", "energy war"));
    assertEquals(List.of("t: energy war"), mentions(topics, "", "energy war on energy"));
  }

  @Test
  void anyOfSeveralNearRulesIsEnoughAndUnlessDropsTheirMatches() throws Exception {
    String topics =
        """
          - id: t
            near:
              - {any: [war], of: [gas], within: 0}
              - {any: [war], of: [oil], within: 0}
            unless: [gas war]
        """;
    assertEquals(List.of("t: war"), mentions(topics, "", "gas war. oil war."));
  }

  @Test
  void nearLooksAtMatchesThatAScanWouldHide() throws Exception {
    String topics =
        """
          - id: t
            terms: [gas pipeline war]
            near: {any: [war], of: [gas pipeline], within: 0}
        """;
    assertEquals(List.of("t: gas pipeline war"), mentions(topics, "", "gas pipeline war"));
    assertEquals(List.of("t: war"), mentions(topics, "", "gas pipeline; war"));
  }

  @Test
  void weightsAreAddedAsDecimalsOverTitleAndBody() throws Exception {
    String topics = "  - {id: t, terms: [a], weights: {a: 0.1}, threshold: 0.3}";
    assertEquals(List.of("t: a", "t: a", "t: a"), mentions(topics, "a", "a, a"));
    assertEquals(List.of(), mentions(topics, "a", "a"));
  }

  @Test
  void belowTheThresholdNoMentionCounts() throws Exception {
    String topics = "  - {id: t, terms: [a, b], threshold: 2}";
    assertEquals(List.of(), mentions(topics, "", "a"));
    assertEquals(List.of("t: a", "t: b"), mentions(topics, "", "a, b"));
  }

  @Test
  void aChildsThresholdDoesNotHoldForItsParentAndItsWeightDoes() throws Exception {
    String topics =
        """
          - {id: parent, terms: [z]}
          - {id: child, parent: parent, terms: [a, b], weights: {b: 0.5}, threshold: 2}
        """;
    assertEquals(List.of("parent: a"), mentions(topics, "", "a"));
    assertEquals(List.of(), mentions(topics, "", "b"));
    assertEquals(List.of("parent: b", "parent: b"), mentions(topics, "", "b, b"));
  }

  @Test
  void weightsHoldForTermsOfNearRules() throws Exception {
    String topics =
        "  - {id: t, near: {any: [a], of: [b], within: 3}, weights: {a: 0.5}, threshold: 1}";
    assertEquals(List.of(), mentions(topics, "", "a b"));
    assertEquals(List.of("t: a", "t: a"), mentions(topics, "", "a b a"));
  }

  @Test
  void listsByLanguageServeReleasesOfThatLanguageOrOfNone() throws Exception {
    String topics = "  - {id: c, terms: {en: [China], fr: [Chine], '*': [PRC]}}";
    String body = "China, Chine, PRC";
    assertEquals(List.of("c: China", "c: PRC"), mentions(topics, "", body, "en"));
    assertEquals(List.of("c: Chine", "c: PRC"), mentions(topics, "", body, "fr"));
    assertEquals(List.of("c: PRC"), mentions(topics, "", body, "de"));
    assertEquals(List.of("c: China", "c: Chine", "c: PRC"), mentions(topics, "", body, ""));
  }

  @Test
  void differentTopicsDoNotDisturbEachOther() throws Exception {
    String topics =
        """
          - {id: a, terms: [energy security]}
          - {id: b, terms: [security policy], unless: [energy]}
        """;
    assertEquals(
        List.of("a: energy security", "b: security policy"),
        mentions(topics, "", "energy security policy"));
  }

  @Test
  void hitsCountEveryPlaceOfATerm() throws Exception {
    Tagger tagger =
        TaxonomyFiles.tagger(
            folder, "  - {id: t, terms: [a b, a, c], unless: [a c], threshold: 9}");
    tagger.tag("a", "a b a c", "");
    assertEquals(
        List.of("a b 1", "a 3", "c 1"),
        tagger.hits().stream().map(hit -> hit.term().term().text() + " " + hit.hits()).toList());
  }

  @Test
  void repeatsThatNearlyMatchATermAreReadToTheEnd() throws Exception {
    String topics = "  - {id: t, terms: [a a a b, 'a* * * b', '* * * b']}";
    String body = "a ".repeat(500_000) + "b";
    assertEquals(List.of("t: a a a b"), mentions(topics, "", body));
  }
}
