package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.set.FixtureTables;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.trend.SummaryRow;

class SeriesBudgetTest {

  private final Path directory;

  SeriesBudgetTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void theSeriesWithTheMostReleasesAreDrawnFirst() throws Exception {
    // Three windows each: there is room for those of two series.
    SeriesBudget budget = budget(3, 6);

    assertTrue(budget.draws(series("nato", "space")));
    assertTrue(budget.draws(series("nato", "energy")));
    assertFalse(budget.draws(series("nato", "migration")));
    assertTrue(budget.lists(series("nato", "migration")));
  }

  @Test
  void seriesOfAllReleasesAreAlwaysDrawn() throws Exception {
    assertTrue(budget(0, 0).draws(series("all", "space")));
    assertFalse(budget(0, 0).lists(series("nato", "space")));
  }

  @Test
  void aSeriesThatIsNotListedIsNotDrawnEither() throws Exception {
    SeriesBudget budget = budget(1, 1000);

    assertTrue(budget.draws(series("nato", "space")));
    assertFalse(budget.lists(series("nato", "energy")));
    assertFalse(budget.draws(series("nato", "energy")));
  }

  @Test
  void whereThereIsRoomEverySeriesIsDrawn() throws Exception {
    assertTrue(budget(1000, 1000).draws(series("nato", "migration")));
  }

  @Test
  void theReleasesOfATopicAreThoseOfAllOrganisations() throws Exception {
    assertEquals(Map.of("space", 1L), budget(1000, 1000).releasesByTopic());
  }

  private SeriesBudget budget(long listed, long windows) throws IOException {
    KindWindows year = new KindWindows("year");
    year.setWithReleases(new SeriesKey("year", "nato", "issued", ""), 3);
    FixtureTables.write(
        directory,
        Tables.SUMMARY,
        List.of(
            row("all", "space", 1),
            row("nato", "energy", 20),
            row("nato", "migration", 10),
            row("nato", "space", 30)));
    return new SeriesBudget(set(), List.of(year), new SeriesBudget.Limits(listed, windows));
  }

  private PublishedSet set() {
    return new PublishedSet(directory, Map.of());
  }

  private static Map<String, @Nullable Object> row(
      String organisation, String topic, int releases) {
    return FixtureTables.row(
        "window",
        "year",
        "organisation",
        organisation,
        "role",
        "issued",
        "topic",
        topic,
        "releases",
        releases,
        "first_date",
        "2023-01-01",
        "last_date",
        "2023-01-01");
  }

  /** The row of {@code summary}, which is there. */
  private SummaryRow series(String organisation, String topic) throws IOException {
    return set().rows(Tables.SUMMARY, List.of("year", organisation, "issued", topic)).get(0);
  }
}
