package org.rapporteur.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

  private static final Organisations ORGANISATIONS =
      new Organisations(
          List.of(
              new Organisation(
                  "nato", "NATO", "", List.of("NATO", "North Atlantic Treaty Organization")),
              new Organisation(
                  "nato-ims", "", "nato", List.of("The International Military Staff", "IMS")),
              new Organisation("eums", "", "eu", List.of("EU Military Staff", "IMS")),
              new Organisation("eu", "", "", List.of("Council of the EU")),
              new Organisation("fdfa", "", "", List.of("Foreign Affairs (FDFA)"))));

  @Test
  void anIssuerIsKnownByIdOrNameWhateverItsCaseAndSigns() {
    assertEquals("nato", ORGANISATIONS.resolve("nato"));
    assertEquals("nato", ORGANISATIONS.resolve("N\u00C2TO"));
    assertEquals("nato-ims", ORGANISATIONS.resolve("NATO IMS"));
    assertEquals("nato", ORGANISATIONS.resolve("north atlantic-treaty, organization"));
    assertEquals("fdfa", ORGANISATIONS.resolve("Foreign Affairs FDFA"));
  }

  @Test
  void aLeadingTheIsLeftOutOnBothSides() {
    assertEquals("nato", ORGANISATIONS.resolve("The NATO"));
    assertEquals("nato-ims", ORGANISATIONS.resolve("International Military Staff"));
    assertEquals("council-of-eu", ORGANISATIONS.resolve("Council of EU"));
  }

  @Test
  void nothingShorterOrLongerMatches() {
    assertEquals("nato-hq", ORGANISATIONS.resolve("NATO HQ"));
    assertEquals("treaty-organization", ORGANISATIONS.resolve("Treaty Organization"));
  }

  @Test
  void ofTwoThatShareANameTheFirstInTheFileIsMeant() {
    assertEquals("nato-ims", ORGANISATIONS.resolve("ims"));
  }

  @Test
  void aNameThatTheFileDoesNotKnowBecomesItsSlug() {
    assertEquals(
        "federal-office-for-the-environment-foen",
        ORGANISATIONS.resolve("Federal Office for the Environment (FOEN)"));
    assertEquals("the-office", ORGANISATIONS.resolve("The Office"));
    assertEquals("etat-major-2-\u8BA1", ORGANISATIONS.resolve(" \u00C9tat--major_2: \u8BA1!"));
    assertEquals("officetm", ORGANISATIONS.resolve("Of\u00ADfice\u2122"));
  }

  @Test
  void aNameOfSignsAloneIsUnknown() {
    assertEquals("unknown", ORGANISATIONS.resolve("\u2014 / \u2014"));
    assertEquals("unknown", ORGANISATIONS.resolve(""));
  }

  @Test
  void aSlugThatIsAKnownIdIsThatOrganisation() {
    assertEquals("eu", ORGANISATIONS.resolve("(E\u00ADU)"));
  }

  @Test
  void ancestorsFollowFromTheNearest() {
    assertEquals(List.of("nato-ims", "nato"), ORGANISATIONS.withAncestors("nato-ims"));
    assertEquals(List.of("eums", "eu"), ORGANISATIONS.withAncestors("eums"));
    assertEquals(List.of("some-office"), ORGANISATIONS.withAncestors("some-office"));
  }

  @Test
  void onlyIdsOfTheFileAreKnown() {
    assertTrue(ORGANISATIONS.known("eu"));
    assertFalse(ORGANISATIONS.known("EU"));
    assertFalse(ORGANISATIONS.known("some-office"));
  }

  @Test
  void aReleaseNamesThoseWhoseNamesStandInItAndNoLabelsOrIds() {
    Tags tags = tagger().tag("IMS visit", "The nato and the eums met with NATO.", "");
    assertEquals(List.of("eums", "nato", "nato-ims"), tags.named());
    assertEquals(
        List.of(
            new NamePlace("eums", Field.TITLE, 0, 3),
            new NamePlace("nato-ims", Field.TITLE, 0, 3),
            new NamePlace("nato", Field.BODY, 31, 35)),
        tags.organisationPlaces());
  }

  @Test
  void namesOfOneOrganisationDoNotHideThoseOfAnother() {
    Organisations nested =
        new Organisations(
            List.of(
                new Organisation("a", "", "", List.of("Military Staff")),
                new Organisation("b", "", "", List.of("International Military Staff"))));
    Tagger tagger = new Tagger(new Taxonomy(List.of()), nested, List.of());
    assertEquals(List.of("a", "b"), tagger.tag("", "International Military Staff", "").named());
  }

  @Test
  void otherNamesAreFoundInTheSamePass() {
    Tagger tagger =
        new Tagger(
            new Taxonomy(List.of()),
            ORGANISATIONS,
            List.of(new NameGroup("dg", List.of("Director* General* Conference*"))));
    assertEquals(
        List.of(new NamePlace("dg", Field.BODY, 4, 32)),
        tagger.tag("", "The Directors General Conference", "").otherPlaces());
  }

  private static Tagger tagger() {
    return new Tagger(new Taxonomy(List.of()), ORGANISATIONS, List.of());
  }
}
