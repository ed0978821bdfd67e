package org.rapporteur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.taxonomy.Taxonomy;

class SampleDrawTest {

  @TempDir Path folder;
  private Taxonomy taxonomy;

  @BeforeEach
  void read() throws IOException, ReferenceException {
    Path file = folder.resolve("taxonomy.yaml");
    Files.writeString(
        file,
        """
        topics:
          - {id: energy, terms: ["energy polic*"]}
          - {id: gas, parent: energy, terms: ["natural * gas"]}
        """);
    taxonomy = Taxonomy.read(file);
  }

  /** A hundred releases: 20 have energy, 30 more have a token of it, 50 neither. */
  private static List<SampledRelease> releases() {
    List<SampledRelease> releases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      releases.add(
          new SampledRelease(
              "r" + i,
              "2023-01-01",
              "nato",
              "",
              "",
              i < 20 ? Set.of("energy") : Set.of(),
              i < 50 ? Set.of("energy") : Set.of()));
    }
    return releases;
  }

  private static List<String> words(List<SampledPair> drawn) {
    return drawn.stream()
        .map(pair -> pair.topic() + " " + pair.stratum() + " " + pair.release().id())
        .toList();
  }

  @Test
  void halfIsTaggedAndTheOtherHalfIsOfNearAndRestAlike() {
    List<SampledPair> drawn = new SampleDraw(releases(), "1", "").perTopic(taxonomy.topics(), 12);
    assertEquals(
        "{near=3, rest=3, tagged=6}",
        drawn.stream()
            .filter(pair -> pair.topic().equals("energy"))
            .collect(
                Collectors.groupingBy(
                    SampledPair::stratum, java.util.TreeMap::new, Collectors.counting()))
            .toString());
    SampledPair near =
        drawn.stream().filter(pair -> pair.stratum().equals("near")).findFirst().orElseThrow();
    assertEquals(30, near.stratumSize());
    assertEquals(0.1, near.probability(), 1e-12);
    assertEquals(false, near.suggested());
  }

  @Test
  void theOrderOfTheCorpusChangesNothingAndTheSeedDoes() {
    List<SampledRelease> shuffled = releases();
    Collections.shuffle(shuffled, new Random(3));
    Function<List<SampledRelease>, List<String>> draw =
        all -> words(new SampleDraw(all, "1", "").perTopic(taxonomy.topics(), 12));
    assertEquals(draw.apply(releases()), draw.apply(shuffled));
    assertNotEquals(
        draw.apply(releases()),
        words(new SampleDraw(releases(), "2", "").perTopic(taxonomy.topics(), 12)));
  }

  @Test
  void nothingIsDrawnTwiceAndASmallStratumIsTakenWhole() {
    List<SampledPair> drawn = new SampleDraw(releases(), "1", "").perTopic(taxonomy.topics(), 400);
    assertEquals(200, drawn.size());
    assertEquals(200, Set.copyOf(words(drawn)).size());
    assertEquals(1.0, drawn.get(0).probability());
  }

  @Test
  void wholeReleasesComeWithAllTopicsAndAreTheSameWhateverTheTaxonomy() {
    List<SampledPair> drawn =
        new SampleDraw(releases(), "1", "1997-01-01/2003-12-31").whole(taxonomy.topics(), 10);
    assertEquals(20, drawn.size());
    assertEquals(10, SampleDraw.ids(drawn).size());
    SampledPair first = drawn.get(0);
    boolean has = first.release().topics().contains("energy");
    assertEquals(
        has ? "tagged:1997-01-01/2003-12-31" : "rest:1997-01-01/2003-12-31", first.stratum());
    assertEquals(has ? 20 : 80, first.stratumSize());
    List<SampledRelease> untagged =
        releases().stream()
            .map(release -> new SampledRelease(release.id(), "", "", "", "", Set.of(), Set.of()))
            .toList();
    assertEquals(
        SampleDraw.ids(drawn),
        SampleDraw.ids(new SampleDraw(untagged, "1", "").whole(taxonomy.topics(), 10)));
  }

  @Test
  void aTokenOfATermIsNearItsTopicAndTheTopicsAbove() {
    TermTokens tokens = new TermTokens(taxonomy);
    assertEquals(Set.of("energy"), tokens.in("Policy", ""));
    assertEquals(Set.of("energy", "gas"), tokens.in("", "A gas."));
    assertEquals(Set.of(), tokens.in("Energetic", "any word"));
  }
}
