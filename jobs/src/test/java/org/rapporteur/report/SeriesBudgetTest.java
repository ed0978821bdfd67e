package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesBudgetTest {

  private final Path directory;

  SeriesBudgetTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void theSeriesWithTheMostReleasesAreDrawnFirst() throws Exception {
    // Three windows each: there is room for those of two series.
    SeriesBudget budget = budget(3, 6);

    assertTrue(budget.draws(series("nato", "space", 30)));
    assertTrue(budget.draws(series("nato", "energy", 20)));
    assertFalse(budget.draws(series("nato", "migration", 10)));
    assertTrue(budget.lists(series("nato", "migration", 10)));
  }

  @Test
  void seriesOfAllReleasesAreAlwaysDrawn() throws Exception {
    assertTrue(budget(0, 0).draws(series("all", "space", 1)));
    assertFalse(budget(0, 0).lists(series("nato", "space", 30)));
  }

  @Test
  void aSeriesThatIsNotListedIsNotDrawnEither() throws Exception {
    SeriesBudget budget = budget(1, 1000);

    assertTrue(budget.draws(series("nato", "space", 30)));
    assertFalse(budget.lists(series("nato", "energy", 20)));
    assertFalse(budget.draws(series("nato", "energy", 20)));
  }

  @Test
  void whereThereIsRoomEverySeriesIsDrawn() throws Exception {
    assertTrue(budget(1000, 1000).draws(series("nato", "migration", 10)));
  }

  @Test
  void theReleasesOfATopicAreThoseOfAllOrganisations() throws Exception {
    assertEquals(Map.of("space", 1L), budget(1000, 1000).releasesByTopic());
  }

  private SeriesBudget budget(long listed, long windows) throws IOException {
    KindWindows year = new KindWindows("year");
    year.setWithReleases(new SeriesKey("year", "nato", "issued", ""), 3);
    Files.writeString(
        directory.resolve("summary.json"),
        """
        [
        {"window":"year","organisation":"all","role":"issued","topic":"space","releases":1},
        {"window":"year","organisation":"nato","role":"issued","topic":"energy","releases":20},
        {"window":"year","organisation":"nato","role":"issued","topic":"migration","releases":10},
        {"window":"year","organisation":"nato","role":"issued","topic":"space","releases":30}
        ]
        """);
    return new SeriesBudget(
        new SetTables(directory), List.of(year), new SeriesBudget.Limits(listed, windows));
  }

  private static SummaryLine series(String organisation, String topic, int releases) {
    SeriesKey series = new SeriesKey("year", organisation, "issued", topic);
    return new SummaryLine(series, releases, 0, 0, "", "", "", "null", "null", "");
  }
}
