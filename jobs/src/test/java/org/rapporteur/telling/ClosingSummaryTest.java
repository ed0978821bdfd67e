package org.rapporteur.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.SmallSet;

class ClosingSummaryTest {

  private static final String RISING =
      "'kendall_q':0.7,'slope':0,'within_q':0.012,'within_slope':0.02,'direction':'rising'";
  private static final String STEEPER =
      "'kendall_q':0.7,'slope':0,'within_q':1e-5,'within_slope':0.031,'direction':'rising'";
  private static final String FALLING =
      "'kendall_q':0.7,'slope':0,'within_q':0.003,'within_slope':-0.0004,'direction':'falling'";
  private static final String STEADY =
      "'kendall_q':0.7,'slope':0,'within_q':0.7,'within_slope':0.05,'direction':'steady'";
  private static final String MIXED =
      "'kendall_q':0.01,'slope':0.02,'within_q':0.7,'within_slope':0,'direction':'steady',"
          + "'mix':true";
  private static final String ALIKE = " among releases of the same offices, language and length";
  private static final String NO_MEETING =
      "No release reports a meeting of a series that is followed";
  private static final String NO_ISSUER = "Issuers not in the organisations file: none";

  private final Path folder;

  ClosingSummaryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private SmallSet set() {
    return new SmallSet(folder)
        .topic("cyber", "Cyber defence")
        .topic("space", "Space")
        .topic("energy", "Energy");
  }

  @Test
  void theSteepestTrendComesFirstWithItsShareInTheLastFullYear() throws IOException {
    assertEquals(
        List.of(
            "Rose" + ALIKE + ", over 8 years:",
            "  Space +3.1 points a year (q < 0.001), now 20 % of releases (9.1-38 %)",
            "  Cyber defence +2.0 points a year (q = 0.01), now 13 % of releases (5.0-28 %)",
            "Fell" + ALIKE + ", over 8 years:",
            "  Energy -0.04 points a year (q = 0.003), now 1.0 % of releases (0.2-8.0 %)",
            "No topic burst in 2018; too thin to say: 1 of 3 topics"
                + " (never 3 releases in a year of 5 or more)",
            NO_ISSUER,
            NO_MEETING),
        set()
            .years(2011, 2018, 9)
            .covered("year", "all", "2019-01-01", 3, true)
            .summed("cyber", "'2018-01-01'", 0.125, RISING, false)
            .summed("energy", "null", 0.01, FALLING, false)
            .summed("space", "'2018-01-01'", 0.2, STEEPER, false)
            .last("cyber", 30, 0.125, 0.05, 0.28)
            .last("energy", 30, 0.01, 0.002, 0.08)
            .last("space", 30, 0.2, 0.091, 0.38)
            .lines());
  }

  @Test
  void releasesInLanguagesThatTheTaxonomyDoesNotSpeakAreToldFromOneInAHundred() throws IOException {
    String sentence =
        "12 of 1,100 releases are in languages that the taxonomy does not speak;"
            + " their silence says nothing";
    List<String> lines = set().unspoken(2017, 1000, 12).unspoken(2018, 100, 0).lines();
    assertTrue(lines.contains(sentence), lines::toString);
    assertTrue(
        set().unspoken(2017, 1000, 9).lines().stream()
            .noneMatch(line -> line.contains("does not speak")));
  }

  @Test
  void aBurstOfTheLastFullYearIsNamed() throws IOException {
    assertEquals(
        List.of(
            "No topic rose or fell" + ALIKE + " over 8 years",
            "Burst in 2018: Space 20 % (9.1-38 %), Cyber defence 13 %; too thin to say: 0 of 2 topics",
            NO_ISSUER,
            NO_MEETING),
        set()
            .years(2011, 2018, 9)
            .summed("cyber", "'2018-01-01'", 0.125, STEADY, true)
            .summed("space", "'2018-01-01'", 0.2, STEADY, true)
            .last("cyber", 20, 0.125, 0.05, 0.28)
            .last("space", 19, 0.2, 0.091, 0.38)
            .lines());
  }

  @Test
  void whereMostRawMoversFollowWhoPublishesTheCauseIsNamed() throws IOException {
    SmallSet set = set().years(2011, 2018, 9);
    for (int year = 2011; year <= 2018; year++) {
      boolean late = year > 2014;
      set.composed(
              year, late ? 80 : 9, late ? 12 : 2, late ? 400 : 200, "en:3" + (late ? ";fr:1" : ""))
          .covered("year", late ? "new-board" : "old-board", year + "-01-01", 9, false);
    }
    assertEquals(
        List.of(
            "No topic rose or fell" + ALIKE + " over 8 years",
            "Mind who publishes: of 2 topics whose raw share moved, 2 did not move so among releases"
                + " alike; from",
            "  the first quarter of the windows (since 2011) to the last (since 2017) releases a year"
                + " went from 9",
            "  to 80, issuers from 2 to 12 (joined: new-board; left: old-board), median words from 200 to"
                + " 400,",
            "  language en from 100 to 75 %, language fr from 0 to 25 %"),
        set.summed("cyber", "'2018-01-01'", 0.1, MIXED, false)
            .summed("space", "'2018-01-01'", 0.2, MIXED, false)
            .lines()
            .subList(0, 5));
  }

  @Test
  void whereMostRawMoversMoveAmongReleasesAlikeNothingIsToBeMinded() throws IOException {
    List<String> lines =
        set()
            .years(2011, 2018, 9)
            .summed("cyber", "'2018-01-01'", 0.1, MIXED, false)
            .summed(
                "space",
                "'2018-01-01'",
                0.2,
                RISING.replace("0.7,'slope':0", "0.01,'slope':0.1"),
                false)
            .lines();
    assertTrue(lines.stream().noneMatch(line -> line.startsWith("Mind")), lines::toString);
  }

  @Test
  void theKindOfTheTrendIsTheCoarsestThatHasManyWindowsOfFiveReleases() throws IOException {
    SmallSet set = set().years(2011, 2018, 99);
    for (int month = 0; month < 30; month++) {
      String start = LocalDate.of(2015, 1, 1).plusMonths(month).toString();
      set.covered("month", "all", start, month < 3 ? 4 : 5, false);
      set.covered("quarter", "all", start, 4, false);
    }
    assertEquals("No topic rose or fell" + ALIKE + " over 27 months", set.lines().get(0));
  }

  @Test
  void ofKindsThatHaveFewWindowsTheOneWithTheMostIsTaken() throws IOException {
    SmallSet set = set().years(2011, 2017, 9);
    for (int month = 1; month <= 9; month++) {
      set.covered("month", "all", "2017-0" + month + "-01", 5, false);
    }
    assertEquals("No topic rose or fell" + ALIKE + " over 9 months", set.lines().get(0));
  }

  @Test
  void fewWindowsAreSaidToBeTooFew() throws IOException {
    assertEquals(
        List.of(
            "Too few windows to speak of a trend: 3 years in full with 5 releases or more, 8 are needed",
            "Too thin to say: 1 of 1 topic (never 3 releases in a year of 5 or more)",
            NO_ISSUER,
            NO_MEETING),
        set().years(2016, 2018, 5).summed("cyber", "null", 0.5, STEADY, false).lines());
  }

  @Test
  void aLastYearWithoutReleasesIsSaid() throws IOException {
    assertEquals(
        "No release in 2019, the last in full; too thin to say: 0 of 0 topics",
        set().years(2011, 2018, 9).years(2019, 2019, 0).lines().get(1));
  }

  @Test
  void ofWindowsThatOverlapATrendCountsEveryOneThatDoesNot() throws IOException {
    SmallSet set = set();
    for (int month = 1; month <= 9; month++) {
      set.covered("P3M/P1M", "all", "2018-0" + month + "-01", 5, false);
    }
    assertEquals(
        "Too few windows to speak of a trend: 3 windows of P3M/P1M in full with 5 releases or more,"
            + " 8 are needed",
        set.lines().get(0));
  }

  @Test
  void theCommonestIssuersThatTheFileLacksAreNamed() throws IOException {
    SmallSet set = set();
    for (String issuer : List.of("a-board", "b-board", "c-board", "d-board", "unknown")) {
      set.row("organisations", "{'organisation':'%s','known':false}".formatted(issuer));
    }
    set.row("organisations", "{'organisation':'nato','known':true}")
        .covered("year", "a-board", "2017-01-01", 1, false)
        .covered("year", "a-board", "2018-01-01", 0, false)
        .covered("year", "b-board", "2017-01-01", 2, false)
        .covered("year", "b-board", "2018-01-01", 5, false)
        .covered("year", "c-board", "2018-01-01", 1, false)
        .covered("year", "d-board", "2018-01-01", 3, false)
        .covered("year", "nato", "2018-01-01", 30, false)
        .covered("year", "unknown", "2018-01-01", 2, false);
    assertEquals(
        "Issuers not in the organisations file: 4, most often b-board (7 releases);"
            + " 2 releases name none",
        set.lines().get(0));
  }

  @Test
  void aReleaseThatLiesInThreeWindowsIsOneRelease() throws IOException {
    assertEquals(
        "Issuers not in the organisations file: 1, a-board (2 releases)",
        set()
            .row("organisations", "{'organisation':'a-board','known':false}")
            .covered("P3M/P1M", "a-board", "2018-01-01", 2, true)
            .covered("P3M/P1M", "a-board", "2018-02-01", 2, false)
            .covered("P3M/P1M", "a-board", "2018-03-01", 2, true)
            .lines()
            .get(0));
  }

  @Test
  void theNewestMeetingIsComparedWithTheOneBefore() throws IOException {
    assertEquals(
        List.of(
            NO_ISSUER,
            "Conference of the two staffs of 2023-12-01 (no. 20) after that of 2023-06-02:",
            "  new: Cyber defence; returned: Space; dropped: Energy",
            "  up or down: too few mentions to tell",
            "Other series: 1 with meetings to compare, 1 with a single one, 0 with none reported"),
        set()
            .met("others", "2023-05-01", 0, "null")
            .met("staffs", "2023-06-02", 0, "null")
            .met("staffs", "2023-12-01", 20, "'staffs@2023-06-02'")
            .talked("2023-06-02", "energy", 2, 100, "null", "new")
            .talked("2023-12-01", "cyber", 1, 100, "1", "new")
            .talked("2023-12-01", "energy", 0, 100, "0.5", "dropped")
            .talked("2023-12-01", "space", 1, 100, "1", "returned")
            .row("series", "{'series':'staffs','meetings':2}")
            .row("series", "{'series':'summits','meetings':4}")
            .row("series", "{'series':'others','meetings':1}")
            .lines());
  }

  @Test
  void aChangeThatTheTestTellsIsNamed() throws IOException {
    assertEquals(
        List.of("  dropped: Energy", "  up: Space; down: Energy"),
        compared("0.01", 40, "0.05").subList(2, 4));
  }

  @Test
  void whereOnlySomeTopicsHaveMentionsEnoughTheOthersAreCounted() throws IOException {
    assertEquals(
        "  up or down: none beyond chance; for 1 topic too few mentions to tell",
        compared("0.2", 2, "0.3").get(3));
  }

  @Test
  void whereAllTopicsHaveMentionsEnoughNoneChangedBeyondChance() throws IOException {
    assertEquals("  up or down: none beyond chance", compared("0.2", 40, "0.3").get(3));
  }

  private List<String> compared(String qOfSpace, int mentionsOfEnergy, String qOfEnergy)
      throws IOException {
    return set()
        .met("staffs", "2023-06-02", 19, "null")
        .met("staffs", "2023-12-01", 20, "'staffs@2023-06-02'")
        .talked("2023-06-02", "energy", mentionsOfEnergy, 900, "null", "new")
        .talked("2023-06-02", "space", 2, 900, "null", "new")
        .talked("2023-12-01", "energy", 0, 900, qOfEnergy, "dropped")
        .talked("2023-12-01", "space", 30, 900, qOfSpace, "continuing")
        .lines();
  }

  @Test
  void aFirstMeetingHasNothingToCompareWith() throws IOException {
    assertEquals(
        List.of(
            NO_ISSUER,
            "Conference of the two staffs of 2023-06-02 (no. 19): no earlier meeting to compare"
                + " with"),
        set().met("staffs", "2023-06-02", 19, "null").lines());
  }

  @Test
  void ordinalsThatContradictOthersAreCountedAndTheNewestIsNamed() throws IOException {
    String warned = "'ordinal':81,'warning':'expected an ordinal below 19, found 81'";
    assertEquals(
        List.of(
            NO_ISSUER,
            "Summit of 2023-06-02 (no. 19): no earlier meeting to compare with",
            "Ordinals that contradict others: 2 meetings, the newest b@2022-11-25 (no. 81)"),
        set()
            .row("meetings", "{'meeting':'a@2021-06-02','date':'2021-06-02'," + warned + "}")
            .row("meetings", "{'meeting':'b@2022-11-25','date':'2022-11-25'," + warned + "}")
            .row(
                "meetings",
                "{'meeting':'s@2023-06-02','date':'2023-06-02','label':'Summit','ordinal':19}")
            .lines());
  }

  @Test
  void longListsAreCutSoThatEveryLineFitsATerminal() throws IOException {
    SmallSet set = set().years(2011, 2018, 9);
    set.met("staffs", "2023-06-02", 0, "null")
        .met("staffs", "2023-12-01", 0, "'staffs@2023-06-02'");
    for (char topic = 'a'; topic <= 'z'; topic++) {
      set.topic("t" + topic, "Topic with a long name " + topic)
          .summed("t" + topic, "'2018-01-01'", 0.5, topic < 'm' ? RISING : FALLING, true)
          .talked("2023-12-01", "t" + topic, topic < 'h' ? 0 : 9, 900, "0.01", status(topic));
    }
    List<String> lines = set.row("series", "{'series':'others','meetings':1}").lines();
    assertEquals(
        List.of(
            "Rose" + ALIKE + ", over 8 years:",
            "  Topic with a long name a +2.0 points a year (q = 0.01)",
            "  Topic with a long name b +2.0 points a year (q = 0.01)",
            "  10 more: Topic with a long name c, Topic with a long name d, Topic with a long name e and"
                + " 7 more",
            "Fell" + ALIKE + ", over 8 years:",
            "  Topic with a long name m -0.04 points a year (q = 0.003)",
            "  Topic with a long name n -0.04 points a year (q = 0.003)",
            "  12 more: Topic with a long name o, Topic with a long name p, Topic with a long name q and"
                + " 9 more",
            "Burst in 2018: Topic with a long name a and 25 more;"
                + " too thin to say: 0 of 26 topics",
            NO_ISSUER,
            "Conference of the two staffs of 2023-12-01 after that of 2023-06-02:",
            "  new: Topic with a long name p and 10 more; returned: 8 topics; dropped: 7 topics",
            "  up: Topic with a long name h and 18 more; down: Topic with a long name a and 6 more",
            "Other series: 0 with meetings to compare, 1 with a single one, 0 with none reported"),
        lines);
    assertTrue(lines.stream().allMatch(line -> line.length() <= ClosingWords.LONGEST));
  }

  private static String status(char topic) {
    return topic < 'h' ? "dropped" : topic < 'p' ? "returned" : "new";
  }
}
