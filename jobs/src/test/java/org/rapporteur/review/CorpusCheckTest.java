package org.rapporteur.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.release.Release;
import org.rapporteur.release.Source;
import org.rapporteur.review.CheckFindings.SampledSentence;
import org.rapporteur.review.CheckFindings.TermInName;
import org.rapporteur.review.CheckFindings.UnspokenLanguage;
import org.rapporteur.taxonomy.Lexicon;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;

class CorpusCheckTest {

  private static final String TOPICS =
      """
      topics:
        - {id: industry, terms: [procurement, arms]}
        - {id: energy, terms: {en: [energy], de: [Energie]}}
        - {id: places, terms: [Bern]}
      """;

  private final Taxonomy taxonomy;
  private final Organisations organisations;

  CorpusCheckTest(@TempDir Path folder) throws Exception {
    taxonomy = Taxonomy.read(Files.writeString(folder.resolve("taxonomy.yaml"), TOPICS));
    organisations =
        Organisations.read(
            Files.writeString(
                folder.resolve("organisations.yaml"),
                "organisations:\n  - {id: office, names: [Office for Procurement]}\n"));
  }

  private CorpusCheck check(SampleOfTerm sampled) {
    Lexicon lexicon = Lexicon.of(taxonomy, organisations, List.of());
    return new CorpusCheck(lexicon, taxonomy, organisations, "", sampled);
  }

  private static Release release(int number, String issuer, String lang, String body) {
    return new Release(
        "r" + number,
        LocalDate.of(2023, 5, 1),
        Release.DateSource.FIELD,
        "",
        body,
        List.of(issuer),
        lang,
        "",
        Instant.MIN,
        "",
        "",
        new Source("a.jsonl", number));
  }

  @Test
  void termsThatStandMostlyWithinOneOfficesNameAreTold() {
    CorpusCheck check = check(SampleOfTerm.NONE);
    for (int i = 0; i < 4; i++) {
      check.add(
          release(i, "Bureau of Arms", "en", "The BUREAU OF ARMS and the Office for Procurement."));
    }
    check.add(release(5, "x", "en", "Procurement of arms."));
    assertEquals(
        List.of(
            new TermInName("industry", "arms", "Bureau of Arms", 4, 5),
            new TermInName("industry", "procurement", "office", 4, 5)),
        check.findings().termsInNames());
  }

  @Test
  void topicsWithoutATermInALanguageThatManyReleasesAreInAreTold() {
    CorpusCheck check = check(SampleOfTerm.NONE);
    check.add(release(1, "x", "de", "Bern"));
    check.add(release(2, "x", "de", "Basel"));
    check.add(release(3, "x", "en", "Energy, arms in Bern"));
    assertEquals(
        List.of(new UnspokenLanguage("de", 2, List.of("industry"))),
        check.findings().languagesUnspoken());
  }

  @Test
  void placesStandAloneWhereNoOtherTermOfTheTopicCounts() {
    CorpusCheck check = check(SampleOfTerm.NONE);
    check.add(release(1, "x", "en", "arms, arms"));
    check.add(release(2, "x", "en", "arms and procurement"));
    assertEquals(
        List.of("arms 3 2", "procurement 1 0"),
        check.findings().terms().stream()
            .filter(term -> term.hits() > 0)
            .map(term -> term.term() + " " + term.mentions() + " " + term.alone())
            .toList());
  }

  @Test
  void theSentencesDrawnDependOnTheSeedAndNotOnTheOrderOfReading() {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      releases.add(release(i, "x", "en", "First sentence. They sold arms " + i + " times. Last."));
    }
    List<String> drawn = drawn(releases, 1);
    assertEquals(5, drawn.size());
    assertEquals(5, drawn.stream().distinct().count());
    Collections.shuffle(releases, new Random(4));
    assertEquals(drawn, drawn(releases, 1));
    assertNotEquals(drawn, drawn(releases, 2));
  }

  /** Drawn by two checks that are added up. */
  private List<String> drawn(List<Release> releases, long seed) {
    SampleOfTerm sampled = new SampleOfTerm("arms", seed, 5);
    CorpusCheck one = check(sampled);
    CorpusCheck other = check(sampled);
    releases.subList(0, 90).forEach(one::add);
    releases.subList(90, 200).forEach(other::add);
    one.addAll(other);
    return one.findings().sentences().stream().map(SampledSentence::sentence).toList();
  }
}
