package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir private static Path folder = Path.of("");

  private static Path output = Path.of("");

  @BeforeAll
  static void publish() throws IOException {
    output = folder.resolve("out");
    CommandLineRun run = CommandLineRun.trends(SampleFiles.in(folder), output);
    assertEquals(0, run.status(), run.err());
  }

  private static CommandLineRun explain(String organisation, String topic, String window) {
    return CommandLineRun.of(
        "explain",
        "--organisation",
        organisation,
        "--topic",
        topic,
        "--window",
        window,
        "--output",
        output);
  }

  @Test
  void aCellIsShownWithItsNumbersAndSentencesByDate() {
    CommandLineRun run = explain("alliance", "cyber", "2023-05");
    assertEquals(
        """
        Cyber (cyber): releases issued by Northern Alliance (alliance) or its parts
        month from 2023-05-01 to 2023-05-31 (partial: it reaches beyond the corpus)

          releases   2 of 2, share 1 (0.34238 to 1), support low
          about      1 of these, share 0.5
          mentions   4 in 17 words, 235.294118 per 1000 words

        2023-05-03  Northern Alliance  b
          On networks
          https://example.org/b
            A **network attack** was met.

        2023-05-10  alliance-planning  a
          **Cyber defence**
            The **cyberspace** and **cyber defence**.

        4 mentions in 2 releases, as in trends.
        """,
        run.out());
    assertEquals(0, run.status());
  }

  @Test
  void everyMonthOfTrendsIsMadeOfTheMentionsShown() throws IOException {
    JsonNode rows =
        new ObjectMapper().readTree(output.resolve("current").resolve("trends.json").toFile());
    int cells = 0;
    for (JsonNode row : rows) {
      if (!row.path("window").asText().equals("month")) {
        continue;
      }
      CommandLineRun run =
          CommandLineRun.of(
              "explain",
              "--organisation",
              row.path("organisation").asText(),
              "--role",
              row.path("role").asText(),
              "--topic",
              row.path("topic").asText(),
              "--window",
              row.path("start").asText() + "/P1M",
              "--output",
              output);
      assertEquals(0, run.status(), row + run.err());
      String numbers =
          row.path("releases").asInt() + " of " + row.path("releases_total").asInt() + ",";
      assertTrue(run.out().contains(numbers), row + run.out());
      cells++;
    }
    assertEquals(18, cells);
  }

  @Test
  void onlyThoseThatAreAboutTheTopicAreShownOnWish() {
    CommandLineRun run =
        CommandLineRun.of(
            "explain",
            "--organisation",
            "alliance",
            "--topic",
            "cyber",
            "--window",
            "2023-05",
            "--about",
            "--output",
            output);
    assertTrue(run.out().contains("2023-05-10  alliance-planning  a\n"), run.out());
    assertTrue(run.out().endsWith("3 mentions in 1 release about it, as in trends.\n"), run.out());
    assertEquals(0, run.status());
  }

  @Test
  void aWindowWithoutReleasesIsNoError() {
    CommandLineRun run = explain("alliance", "cyber", "2023-06");
    assertEquals(
        """
        Cyber (cyber): releases issued by Northern Alliance (alliance) or its parts
        month from 2023-06-01 to 2023-06-30

          There is no release in this window.
        """,
        run.out());
    assertEquals(0, run.status());
  }

  @Test
  void aLimitLeavesOutReleasesButCountsThem() {
    CommandLineRun run =
        CommandLineRun.of(
            "explain",
            "--organisation",
            "all",
            "--topic",
            "cyber",
            "--window",
            "2023-Q2",
            "--limit",
            "1",
            "--output",
            output);
    assertTrue(run.out().contains("2023-05-03  Northern Alliance  b\n"), run.out());
    assertTrue(
        run.out()
            .endsWith("4 mentions in 2 releases, as in trends.\nShown: the first 1 release.\n"),
        run.out());
  }

  @Test
  void allThatIsMistypedIsSaidAtOnceWithWhatIsNear() {
    CommandLineRun run = explain("alliances", "defence", "2023-13");
    assertEquals(
        """
        rapporteur: --window: expected a window such as 2023, 2023-Q2, 2023-05, 2023-W21, \
        2023-05-11 or 2023-04-01/P3M, found "2023-13"
        rapporteur: --organisation: expected an organisation of the tables, found "alliances", \
        did you mean "alliance"?
        rapporteur: --topic: expected a topic of the tables, found "defence"; there is \
        cyber-defence
        """,
        run.err());
    assertEquals(2, run.status());
  }

  @Test
  void aWindowThatTheTablesLackIsAnsweredWithThoseTheyHave() {
    CommandLineRun run = explain("all", "cyber", "2023-W21");
    assertEquals(
        """
        rapporteur: --window: expected a window of the tables: \
        P3M/P1M (from 2023-03-01 up to 2023-11-01), month (from 2023-05-01 up to 2023-09-01), \
        quarter (from 2023-04-01 up to 2023-10-01), found "2023-W21"
        """,
        run.err());
    assertEquals(2, run.status());
  }

  @Test
  void anOutputWithoutTablesFails() {
    CommandLineRun run =
        CommandLineRun.of(
            "explain",
            "--organisation",
            "all",
            "--topic",
            "cyber",
            "--window",
            LocalDate.EPOCH,
            "--output",
            folder.resolve("none"));
    Path none = folder.resolve("none");
    assertEquals(
        "rapporteur: "
            + none
            + "/current: expected a set of tables, found none; \"rapporteur trends --output "
            + none
            + "\" publishes one\n",
        run.err());
    assertEquals(1, run.status());
  }
}
