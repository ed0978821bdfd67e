package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.CaseFile;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.MentionedMeeting;
import org.rapporteur.reference.ReferenceException;

class MeetingFinderTest {

  private static Scene scene;

  @BeforeAll
  static void read() throws ReferenceException {
    scene = new Scene();
  }

  static Stream<CaseFile.Case> facts() {
    return CaseFile.read(MeetingFinderTest.class, "facts.tsv");
  }

  @ParameterizedTest
  @MethodSource("facts")
  void theReleaseSaysThisOfMeetings(CaseFile.Case one) {
    assertEquals(one.first(), Scene.words(scene.facts(one.second(), "", "")));
  }

  @Test
  void anIssuerIsThereEvenIfTheTextDoesNotNameIt() {
    String text = "The 20th Directors General Conference closed.";
    assertEquals("none", Scene.words(scene.facts(text, "", "")));
    assertEquals("staffs #20 2023-12-05~", Scene.words(scene.facts(text, "", "", "nato-ims")));
  }

  @Test
  void theOrganisationsAreThoseOfTheSeriesThatTheReleaseNames() {
    MeetingFacts facts = scene.facts("The EUMS held the EUMS-IMS Conference for NATO.", "", "");
    assertEquals(List.of("eums"), facts.reports().get(0).organisations());
  }

  @Test
  void aRecordsOwnSeriesAndOrdinalWinOverTheText() {
    String text = "On 1 December 2023 the EUMS attended the 20th EUMS-IMS Conference.";
    assertEquals("partners #7 2023-12-01", Scene.words(scene.facts(text, "partners", "7th")));
    assertEquals("staffs #7 2023-12-01", Scene.words(scene.facts(text, "", "VII")));
    assertEquals("staffs #20 2023-12-01", Scene.words(scene.facts(text, "staffs", "")));
  }

  @Test
  void aRecordMayBelongToASeriesThatTheFileDoesNotKnow() {
    String text = "The office met its neighbours on 1 December 2023.";
    assertEquals("neighbours #3 2023-12-01", Scene.words(scene.facts(text, "neighbours", "3")));
  }

  @Test
  void theSentenceOfAnAnnouncementIsKeptForReading() {
    String text =
        "The EUMS gave its view.\nThe next  EUMS-IMS Conference is due\nin May 2024. Bye.";
    assertEquals(
        "The next EUMS-IMS Conference is due in May 2024.",
        scene.facts(text, "", "").announcements().get(0).sentence());
  }

  @Test
  void theSentencesOfTheFactsAreKeptInTheOrderOfTheText() {
    String text =
        "The  EUMS hosted the EUMS-IMS Conference.\nIt was a success.\n"
            + "The 20th EUMS-IMS Conference\ntook place on 1 December 2023 in Brussels. Bye.";
    assertEquals(
        List.of(
            "The EUMS hosted the EUMS-IMS Conference.",
            "The 20th EUMS-IMS Conference took place on 1 December 2023 in Brussels."),
        scene.facts(text, "", "").reports().get(0).sentences());
  }

  @Test
  void aReportThatTakesAllFactsFromItsRecordShowsHowTheTextBegins() {
    MeetingFacts facts = scene.facts("The EUMS met its neighbours.  Bye.", "staffs", "20");
    assertEquals("staffs #20 2023-12-05~", Scene.words(facts));
    assertEquals(List.of("The EUMS met its neighbours."), facts.reports().get(0).sentences());
  }

  @Test
  void everyReportHasASentenceThatSaysItWasHeld() {
    MeetingFacts facts =
        scene.facts("Today, the EUMS closed the EUMS-IMS Conference. Bye.", "", "");
    assertEquals(
        List.of("Today, the EUMS closed the EUMS-IMS Conference."),
        facts.reports().get(0).sentences());
  }

  @Test
  void whatIsNamedAndNeitherReportedNorAnnouncedIsMentioned() {
    String text =
        "On 1 December 2023 the EUMS closed the EUMS-IMS Conference."
            + " It spoke of what was agreed at the NATO Summit in Vilnius.";
    assertEquals(
        List.of(
            new MentionedMeeting(
                "summits", false, "It spoke of what was agreed at the NATO Summit in Vilnius.")),
        scene.facts(text, "", "").mentions());
    assertEquals(
        List.of(new MentionedMeeting("summits", true, "NATO prepares for the NATO Summit.")),
        scene.facts("NATO prepares for the NATO Summit.", "", "").mentions());
  }

  @Test
  void aTextFullOfNamesIsReadInOnePass() {
    String text = "The 20th EUMS-IMS Conference met the EUMS on 1 December 2023. ".repeat(5_000);
    assertEquals("staffs #20 2023-12-01", Scene.words(scene.facts(text, "", "")));
  }

  @Test
  void piecesOfSentencesInAnyOrderNeverFail() {
    String[] pieces = {
      "EUMS-IMS Conference",
      "NATO Summit",
      "the EUMS",
      "NATO IMS",
      "hosted",
      "hosted by",
      "welcomed",
      "will",
      "next",
      "last",
      "19th",
      "twentieth",
      "XX",
      "in Brussels",
      "at NATO HQ",
      "on 1 December",
      "2023",
      "May 2024",
      "on Friday",
      ".",
      ". ",
      ",",
      "(",
      ")",
      "-",
      "\n",
      "\n\n",
      "\ud83d\ude00"
    };
    SplittableRandom random = new SplittableRandom(20231201);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      Scene.words(scene.facts(text.toString(), "", ""));
    }
  }

  @Test
  void repeatedPiecesAreReadInOnePass() {
    for (String piece :
        new String[] {"last ---", "A-", "in aa-", "next a/", "the Aa ", "prepared of "}) {
      String text = "The EUMS: " + piece.repeat(500) + ", EUMS-IMS Conference.";
      assertEquals("none", Scene.words(scene.facts(text, "", "")));
    }
  }
}
