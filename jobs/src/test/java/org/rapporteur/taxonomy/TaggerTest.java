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
  void titleAndBodyAreMatchedApart() throws Exception {
    assertEquals(
        List.of("e: energy security"),
        mentions("  - {id: e, terms: [energy security]}", "Energy", "security, energy security"));
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
}
