package org.rapporteur.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTrendTest {

  @TempDir private static Path folder = Path.of("");

  private static Path output = Path.of("");

  /** The Planning Office speaks of cyber more and more; a board that joins speaks of gas alone. */
  @BeforeAll
  static void publish() throws IOException {
    SampleFiles sample = SampleFiles.in(folder);
    List<String> releases = new ArrayList<>();
    for (int year = 2001; year <= 2010; year++) {
      for (int i = 0; i < 10; i++) {
        releases.add(release(year, i, "Planning Office", i < year - 2001 ? "Cyber" : "Roads"));
        if (year > 2005) {
          releases.add(release(year, i + 10, "Transport Board", i < 9 ? "Gas" : "Roads"));
        }
      }
    }
    Files.write(sample.input().resolve("releases.jsonl"), releases);
    output = folder.resolve("out");
    List<Object> typed = new ArrayList<>(List.of("trends", "--quiet", "--window", "year"));
    typed.addAll(List.of("--input", sample.input(), "--output", output));
    typed.addAll(sample.references());
    CommandLineRun run = CommandLineRun.of(typed.toArray());
    assertEquals(0, run.status(), run.err());
  }

  private static String release(int year, int number, String organisation, String title) {
    String day = number == 0 ? "-01-01" : number == 1 ? "-12-31" : "-06-10";
    return """
    {"id":"%d-%d","date":"%d%s","organisation":"%s","title":"%s","lang":"en"}"""
        .formatted(year, number, year, day, organisation, title);
  }

  private static CommandLineRun explain(Object... options) {
    List<Object> typed = new ArrayList<>(List.of("explain", "--output", output));
    typed.addAll(List.of(options));
    return CommandLineRun.of(typed.toArray());
  }

  @Test
  void aRiseIsExplainedByItsStrataAndItsWindows() {
    CommandLineRun run = explain("--trend", "cyber");
    assertEquals(
        """
        Cyber (cyber): all releases, by year

          raw share      +5.0 points a year (q = 0.004)
          among alike    +8.9 points a year (q < 0.001)
          The topic is rising among releases of the same offices, language and length, further than single
          windows swing.

        2 strata; those that add to the slope, the most first:
             +8.9 points  weight  89 %  45 of 100 releases  alliance-planning, en, 0 to 127 words

        10 years; those that add to it, the most in their order:
             +2.2 points  2001: 0 of 10 releases, 4.5 expected
             +1.3 points  2002: 1 of 10 releases, 4.5 expected
            +0.68 points  2003: 2 of 10 releases, 4.5 expected
            +0.68 points  2008: 7 of 20 releases, 4.5 expected
             +1.3 points  2009: 8 of 20 releases, 4.5 expected
             +2.2 points  2010: 9 of 20 releases, 4.5 expected
        """,
        run.out());
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void aShareThatOnlyANewIssuerMovesIsSaidToBeSo() {
    assertEquals(
        """
        energy (energy): all releases, by year

          raw share      +5.6 points a year (q = 0.01)
          among alike    0 points a year (q = 1)
          The topic is steady: its raw share moves, but releases of the same offices, language and length do
          not move with it, so who publishes explains it.

        2 strata; those that add to the slope, the most first:

        10 years; those that add to it, the most in their order:
        """,
        explain("--trend", "energy").out());
  }

  @Test
  void aTopicThatAnOrganisationDoesNotSpeakOfHasNoTrend() {
    CommandLineRun run = explain("--trend", "energy", "--organisation", "alliance");
    assertEquals(
        "rapporteur: --trend: expected a topic of alliance in role issued, found \"energy\"\n",
        run.err());
    assertEquals(2, run.status());
  }

  @Test
  void aTrendIsNotOfOneCell() {
    CommandLineRun run = explain("--trend", "energy", "--window", "2003");
    assertEquals("rapporteur: --trend: expected no --topic and no --window beside it\n", run.err());
  }
}
