package org.rapporteur.flink.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetSummaryTest {

  @Test
  void aFirstSetHasOnlyNewReleases(@TempDir Path set) throws IOException {
    assertEquals(
        ": releases 1,234 new, 0 changed, 0 gone, 1,234 in all; records rejected 2 (+2);"
            + " written in 1.5 s",
        SetSummary.of(set, false, 1234, 2, 0, 1_500_000_000));
  }

  @Test
  void aLaterOneTellsTheKindsOfItsChanges(@TempDir Path set) throws IOException {
    Files.writeString(
        set.resolve("changes.json"),
        """
        [
        {"release":"gone","kind":"new","date":"2023-01-01"},
        {"release":"new","kind":"changed","date":"2023-01-01"},
        {"release":"changed","kind":"new","date":"2023-01-01"},
        {"release":"x","kind":"gone","date":"2023-01-01"}
        ]
        """);
    assertEquals(
        ": releases 2 new, 1 changed, 1 gone, 9 in all; records rejected 0 (-1); written in 0.0 s",
        SetSummary.of(set, true, 9, 0, 1, 1));
  }
}
