package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesBudgetTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path directory;

  SeriesBudgetTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void theSeriesWithTheMostReleasesAreDrawnFirst() throws Exception {
    // Three windows and eight more cells each: the budget holds two of them.
    SeriesBudget budget = budget(22);

    assertTrue(budget.admits(series("nato", "space", 30)));
    assertTrue(budget.admits(series("nato", "energy", 20)));
    assertFalse(budget.admits(series("nato", "migration", 10)));
  }

  @Test
  void seriesOfAllReleasesAreAlwaysDrawn() throws Exception {
    assertTrue(budget(0).admits(series("all", "space", 1)));
    assertFalse(budget(0).admits(series("nato", "space", 30)));
  }

  @Test
  void whereThereIsRoomEverySeriesIsDrawn() throws Exception {
    assertTrue(budget(1000).admits(series("nato", "migration", 10)));
  }

  @Test
  void theReleasesOfATopicAreThoseOfAllOrganisations() throws Exception {
    assertEquals(Map.of("space", 1L), budget(1000).releasesByTopic());
  }

  private SeriesBudget budget(long most) throws IOException {
    WindowKind year = new WindowKind("year");
    for (int start = 2021; start < 2024; start++) {
      year.place(start + "-01-01", start + 1 + "-01-01", false);
    }
    JSON.writeValue(
        directory.resolve("summary.json").toFile(),
        List.of(
            series("all", "space", 1),
            series("nato", "energy", 20),
            series("nato", "migration", 10),
            series("nato", "space", 30)));
    return new SeriesBudget(new SetTables(directory), List.of(year), most);
  }

  private static JsonNode series(String organisation, String topic, int releases) {
    return JSON.createObjectNode()
        .put("window", "year")
        .put("organisation", organisation)
        .put("role", "issued")
        .put("topic", topic)
        .put("releases", releases);
  }
}
