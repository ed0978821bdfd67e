package org.rapporteur.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowLinesTest {

  private final Path file;

  RowLinesTest(@TempDir Path folder) {
    file = folder.resolve("table.json");
  }

  private List<String> names(String table, String piece) throws IOException {
    Files.writeString(file, table);
    try (RowLines rows = new RowLines(file)) {
      return names(rows, piece);
    }
  }

  private static List<String> names(RowLines rows, String piece) throws IOException {
    List<String> names = new ArrayList<>();
    while (rows.next()) {
      if (rows.has(piece.getBytes(StandardCharsets.UTF_8))) {
        WrittenLine line = rows.line();
        String object =
            new String(line.bytes(), line.from(), line.to() - line.from(), StandardCharsets.UTF_8);
        names.add(new ObjectMapper().readTree(object).path("name").asText());
      }
    }
    return names;
  }

  @Test
  void bracketsAndCommasBetweenTheRowsAreNoRows() throws Exception {
    assertEquals(List.of("a", "b"), names("[\n{\"name\":\"a\"},\n{\"name\":\"b\"}\n]\n", "name"));
  }

  @Test
  void anEmptyTableHasNoRows() throws Exception {
    assertEquals(List.of(), names("[]\n", ""));
    assertEquals(List.of(), names("", ""));
  }

  @Test
  void aPieceTellsItsRowsFromTheOthers() throws Exception {
    assertEquals(
        List.of("b"),
        names("[\n{\"name\":\"a\",\"n\":10},\n{\"name\":\"b\",\"n\":1}\n]\n", "\"n\":1}"));
  }

  @Test
  void theLastLineNeedsNoEnd() throws Exception {
    assertEquals(List.of("a"), names("{\"name\":\"a\"}", "}"));
  }

  /** Longer than the buffer at first is, and lines that lie across its end. */
  @Test
  void linesOfAnyLengthAreWhole() throws Exception {
    List<String> expected = new ArrayList<>();
    StringBuilder table = new StringBuilder("[");
    for (int length : new int[] {1, 100_000, 70_000, 300_000, 5, 131_072}) {
      String name = "x".repeat(length);
      expected.add(name);
      table.append("\n{\"name\":\"").append(name).append("\"},");
    }
    assertEquals(expected, names(table + "\n]\n", "name"));
  }

  @Test
  void whereverAFileIsCutEachRowIsInOnePart() throws Exception {
    String table = "[\n{\"name\":\"a\"},\n{\"name\":\"bb\"},\n\n{\"name\":\"c\"}\n]\n";
    Files.writeString(file, table);
    for (int first = 0; first <= table.length() + 1; first++) {
      for (int second = first; second <= table.length() + 1; second++) {
        List<String> names = new ArrayList<>();
        for (long[] part : new long[][] {{0, first}, {first, second}, {second, Long.MAX_VALUE}}) {
          try (RowLines rows = new RowLines(file, part[0], part[1])) {
            names.addAll(names(rows, "name"));
          }
        }
        assertEquals(List.of("a", "bb", "c"), names, "cut at " + first + " and " + second);
      }
    }
  }
}
