package org.rapporteur.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedRowsTest {

  @TempDir private Path folder = Path.of("");

  private record Row(int number, String text) {}

  private SortedRows<Row> rows(int size) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      // Lines of many lengths, some with characters of several bytes.
      lines.add("{\"number\":" + 2 * i + ",\"text\":\"" + "é".repeat(i * 37 % 101) + "\"}");
    }
    return new SortedRows<>(
        Row.class,
        Files.writeString(
            folder.resolve("rows.json"),
            size == 0 ? "[]\n" : "[\n" + String.join(",\n", lines) + "\n]\n"));
  }

  @Test
  void everyRowIsFoundWhereverItStands() throws IOException {
    SortedRows<Row> rows = rows(200);
    for (int key = -1; key < 402; key++) {
      int wanted = key;
      List<Integer> found =
          rows
              .from(row -> Integer.compare(row.number(), wanted), row -> row.number() < wanted + 5)
              .stream()
              .map(Row::number)
              .toList();
      assertEquals(
          IntStream.range(key, key + 5)
              .filter(number -> number >= 0 && number < 400 && number % 2 == 0)
              .boxed()
              .toList(),
          found);
    }
  }

  @Test
  void anEmptyTableHasNone() throws IOException {
    assertEquals(List.of(), rows(0).from(row -> 1, row -> true));
  }
}
