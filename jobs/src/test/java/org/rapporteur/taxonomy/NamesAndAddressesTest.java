package org.rapporteur.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reference.ReferenceException;

/** What stands in a longer name or in an address is no mention. */
class NamesAndAddressesTest {

  private static final String OFFICES =
      """
        - {id: procurement, names: ["Office for Defence Procurement", "Office for Defence"]}
        - {id: nato, names: ["NATO", "North Atlantic Treaty Organization"]}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  Path folder;

  private Tagger tagger(String topics) throws Exception {
    return new Tagger(
        TaxonomyFiles.taxonomy(folder, topics),
        TaxonomyFiles.organisations(folder, OFFICES),
        List.of(new NameGroup("summit", List.of("summit"))));
  }

  private List<String> mentions(String topics, String body) throws Exception {
    return TaxonomyFiles.mentions(tagger(topics), "", body, "en");
  }

  @Test
  void aPartOfAnOrganisationsNameIsNoMention() throws Exception {
    String topics = "  - {id: t, terms: [defence procurement, defence, office]}";
    assertEquals(
        List.of("t: Defence procurement"),
        mentions(topics, "The Office for Defence Procurement. Defence procurement."));
  }

  @Test
  void theWholeNameIsAMentionAndSoIsWhatReachesBeyondIt() throws Exception {
    String topics = "  - {id: t, terms: [NATO, office for defence procurement reform, treaty]}";
    assertEquals(
        List.of("t: NATO", "t: Office for Defence Procurement reform"),
        mentions(topics, "NATO and an Office for Defence Procurement reform"));
  }

  @Test
  void aMatchAsLongAsOneNameLiesWithinALongerOne() throws Exception {
    String topics = "  - {id: t, terms: [office for defence]}";
    assertEquals(List.of(), mentions(topics, "The Office for Defence Procurement"));
    assertEquals(List.of("t: Office for Defence"), mentions(topics, "The Office for Defence"));
  }

  @Test
  void namesCoverTheNearRulesTermsToo() throws Exception {
    String topics = "  - {id: t, near: {any: [defence], of: [procurement, atlantic], within: 9}}";
    assertEquals(
        List.of("t: defence"),
        mentions(topics, "Office for Defence Procurement, defence procurement"));
    assertEquals(List.of(), mentions(topics, "defence, North Atlantic Treaty Organization"));
  }

  @Test
  void aTopicInNamesCountsThereWithItsNearRules() throws Exception {
    String topics =
        """
          - {id: place, in_names: true, terms: [north atlantic],
             near: {any: [defence], of: [procurement], within: 0}}
          - {id: t, parent: place, terms: [treaty]}
        """;
    assertEquals(
        List.of("place: North Atlantic", "place: Defence"),
        mentions(topics, "North Atlantic Treaty Organization, Office for Defence Procurement"));
  }

  @Test
  void unlessLooksIntoNames() throws Exception {
    String topics = "  - {id: t, terms: [procurement reform], unless: [defence procurement]}";
    assertEquals(List.of(), mentions(topics, "Office for Defence Procurement reform"));
  }

  @Test
  void aNameInAnAddressCoversNothing() throws Exception {
    Tags tags =
        tagger("  - {id: t, terms: [treaty]}")
            .tag("", "x@y/NATO summit://z North Atlantic Treaty/a@b", "");
    assertEquals(List.of(), tags.named());
    assertEquals(List.of(), tags.otherPlaces());
    assertEquals(List.of(), tags.mentions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/energy?x=1",
        "(see:http://energy)",
        "energy://",
        "www.energy.example",
        "\u00AB(WWW.Energy.example),",
        "wWw.x/energy",
        "info@energy.example",
        "energy@example",
        "a@\u00E9,energy",
        "\uD801\uDC37@\uD801\uDC37.energy",
        "energy\u200Bx@y"
      })
  void whatStandsInAnAddressIsNoMentionThoughItsWordsCount(String address) throws Exception {
    Tagger tagger = tagger("  - {id: t, terms: [energy]}");
    for (String body : List.of(address, "a " + address + "\u00A0b", "a\n" + address + "\u2028b")) {
      Tags tags = tagger.tag(body, body, "en");
      assertEquals(List.of(), tags.mentions(), body);
      assertEquals(2 * new SlowText(body).words.size(), tags.words());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "energy @ 3",
        "energy@ 3",
        "@energy",
        "energy:/ /x",
        "www energy",
        "awww.energy",
        "www,energy",
        "x/www.energy"
      })
  void whatIsNoAddressIsRead(String text) throws Exception {
    String topics = "  - {id: t, terms: [energy]}";
    assertEquals(List.of("t: energy"), mentions(topics, text));
  }

  @Test
  void aPhraseHalfInAnAddressIsNoMatch() throws Exception {
    String topics = "  - {id: t, terms: [energy security, security]}";
    assertEquals(List.of(), mentions(topics, "https://example.org/energy security@x"));
    assertEquals(List.of("t: security"), mentions(topics, "https://example.org/energy security"));
    assertEquals(
        List.of(), mentions("  - {id: t, terms: [energy security]}", "a@b/energy security"));
  }

  @Test
  void tokensOfAnAddressStandBetweenTheMatchesOfANearRule() throws Exception {
    String topics = "  - {id: t, near: {any: [war], of: [gas], within: 3}}";
    assertEquals(List.of("t: war"), mentions(topics, "gas http://a.b war"));
    assertEquals(List.of(), mentions(topics, "gas http://a.b/c war"));
  }

  @Test
  void anUnlessMatchInAnAddressDropsNothing() throws Exception {
    String topics = "  - {id: t, terms: [energy], unless: [green energy, energy x]}";
    assertEquals(List.of("t: energy"), mentions(topics, "http://a.b/green energy"));
    assertEquals(List.of(), mentions(topics, "green energy"));
  }

  @Test
  void manyNearlyAddressesAreReadInOnePass() throws Exception {
    String topics = "  - {id: t, terms: [energy]}";
    assertEquals(
        List.of("t: energy"),
        mentions(topics, "@ ".repeat(2_000_000) + "@".repeat(2_000_000) + " energy"));
  }

  @Test
  void aSoftHyphenAtARunsEndBreaksAPhraseAndIsNoPartOfTheMention() throws Exception {
    String topics = "  - {id: t, terms: [energy security, secur*]}";
    assertEquals(
        List.of("t: secur\u00ADity"), mentions(topics, "energy\u00AD secur\u00ADity\u00AD."));
    assertEquals(List.of("t: security"), mentions(topics, "energy \u00ADsecurity"));
    assertEquals(List.of("t: security"), mentions(topics, "energy \u0301 security"));
  }

  @Test
  void inNamesIsTrueOrFalse() {
    ReferenceException faults =
        assertThrows(
            ReferenceException.class, () -> tagger("  - {id: t, terms: [a], in_names: yes}"));
    assertEquals(
        List.of("t: in_names: expected true or false, found \"yes\""),
        faults.faults().stream().map(fault -> fault.replaceAll("^.*yaml:2: ", "")).toList());
  }
}
