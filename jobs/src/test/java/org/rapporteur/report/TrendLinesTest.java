package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendLinesTest {

  private final Path folder;

  TrendLinesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> starts(int part) throws IOException {
    List<String> starts = new ArrayList<>();
    try (TrendLines lines = new TrendLines(folder.resolve("trends.json"), part)) {
      TrendLine line = lines.next();
      while (line != null) {
        starts.add(line.start() + " " + line.releases());
        line = lines.next();
      }
    }
    return starts;
  }

  /** Far more parts than are looked through at a time, and parts in which no row starts. */
  @Test
  void theOrderIsTheTablesWhateverThePart() throws Exception {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    List<String> withTopic = new ArrayList<>();
    for (int year = 1900; year < 2020; year++) {
      int releases = year % 3;
      rows.add(FixtureTables.row("topic", "cyber", "releases", releases, "start", "" + year));
      if (releases > 0) {
        withTopic.add(year + " " + releases);
      }
    }
    FixtureTables.writeTable(folder, "trends", rows);
    for (int part : new int[] {1, 2, 3, 47, 48, 49, 50, 1000, 4000, 100_000}) {
      assertEquals(withTopic, starts(part), "in parts of " + part);
    }
  }

  @Test
  void aTableWithoutRowsHasNoLines() throws Exception {
    FixtureTables.writeTable(folder, "trends", List.of());
    assertEquals(List.of(), starts(1));
  }
}
