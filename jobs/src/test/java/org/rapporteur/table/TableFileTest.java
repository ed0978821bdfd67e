package org.rapporteur.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

  private enum Word {
    NEW,
    DROPPED
  }

  private record Row(
      String name,
      int number,
      int start,
      long releases,
      @Nullable Integer peak,
      double share,
      @Nullable Double rate,
      double p,
      boolean burst,
      @Nullable Boolean last,
      List<String> ids,
      List<Integer> missing,
      Word word,
      List<String> sentences) {}

  private static final Table<Row> TABLE =
      Table.of(Row.class, "rows", "Rows with a value of every type")
          .text("name", "a text", Row::name)
          .integer("number", "a number", Row::number)
          .key()
          .day("start", "a day", Row::start)
          .integer("releases", "a count", Row::releases)
          .date("peak", "a day or none", row -> day(row.peak()))
          .decimal("share", "a number or none", Row::share)
          .decimal("rate", "a number or none", row -> row.rate() == null ? Double.NaN : row.rate())
          .probability("p", "a probability or none", Row::p)
          .flag("burst", "yes or no", Row::burst)
          .optionalFlag("last", "yes, no or none", Row::last)
          .list("ids", "texts", Row::ids)
          .list("missing", "numbers", Row::missing)
          .text("word", "a word", row -> row.word() == Word.NEW ? "new" : "dropped")
          .linesInJsonAlone("sentences", "texts with a line each", Row::sentences)
          .build();

  private final Path folder;
  private final SplittableRandom random = new SplittableRandom(42);

  TableFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String day(@Nullable Integer day) {
    return day == null ? "" : java.time.LocalDate.ofEpochDay(day).toString();
  }

  private TableFile<Row> written(List<Row> rows, TableWriter.Layout layout) throws IOException {
    try (TableWriter<Row> writer = new TableWriter<>(TABLE, folder, "rows", layout)) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    String ending = layout == TableWriter.Layout.ARRAY ? "json" : "jsonl";
    return new TableFile<>(TABLE, folder.resolve("rows." + ending));
  }

  private Row row(String name, int number) {
    List<String> texts = List.of("", "é", "\uD83D\uDE00 \u2028", "a \"b\" \\ c", "1,2}", "\t{x:y}");
    String text = texts.get(random.nextInt(texts.size()));
    boolean some = random.nextBoolean();
    return new Row(
        name + text,
        number,
        random.nextInt(-20_000, 20_000),
        random.nextInt(3),
        some ? random.nextInt(20_000) : null,
        some ? Double.NaN : random.nextInt(1_000_000) / 1e6,
        some ? random.nextInt(-9_000_000, 9_000_000) / 1e3 : null,
        some ? random.nextInt(100_000, 1_000_000) / 1e14 : Double.NaN,
        random.nextBoolean(),
        random.nextInt(3) == 0 ? null : some,
        some ? List.of() : List.of("eums", "nato-ims"),
        some ? List.of(18, 3) : List.of(),
        some ? Word.NEW : Word.DROPPED,
        some ? List.of("It met; it agreed.", "It ended.") : List.of());
  }

  /** In the order of the key. */
  private List<Row> rows(int size) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(row("%05d".formatted(i / 5), i));
    }
    return rows;
  }

  @Test
  void everyValueComesBackAsItWasWritten() throws IOException {
    for (TableWriter.Layout layout : TableWriter.Layout.values()) {
      List<Row> rows = rows(300);
      try (Rows<Row> read = written(rows, layout).rows()) {
        assertEquals(rows, read.toList());
      }
      Files.delete(folder.resolve("rows.csv"));
    }
  }

  /** Far more parts than are looked through at a time, and parts in which no row starts. */
  @Test
  void aFilterFindsTheRowsThatHaveAValueWhateverThePart() throws IOException {
    List<Row> rows = rows(60);
    TableFile<Row> file = written(rows, TableWriter.Layout.ARRAY);
    List<Row> withReleases = rows.stream().filter(row -> row.releases() > 0).toList();
    List<Row> dropped = rows.stream().filter(row -> row.word() == Word.DROPPED).toList();
    for (int part : new int[] {1, 2, 47, 300, 301, 1000, 4000, 100_000}) {
      try (Rows<Row> some = file.rows(RowFilter.isNotZero("releases"), part);
          Rows<Row> others = file.rows(RowFilter.is("word", "dropped"), part)) {
        assertEquals(withReleases, some.toList(), "in parts of " + part);
        assertEquals(dropped, others.toList(), "in parts of " + part);
      }
    }
  }

  @Test
  void everyKeyAndBeginningOfAKeyIsFoundWhereverItStands() throws IOException {
    List<Row> rows =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    new Row(
                        "é%03d".formatted(i / 4),
                        2 * i,
                        0,
                        0,
                        null,
                        1,
                        1.0,
                        1,
                        true,
                        true,
                        List.of("x".repeat(1 + i * 37 % 101)),
                        List.of(),
                        Word.NEW,
                        List.of()))
            .toList();
    TableFile<Row> file = written(rows, TableWriter.Layout.ARRAY);
    for (int i = -1; i <= 100; i++) {
      String name = "é%03d".formatted(i);
      assertEquals(
          rows.stream().filter(row -> row.name().equals(name)).toList(), file.rows(List.of(name)));
    }
    for (int number = -1; number <= 800; number++) {
      int wanted = number;
      String name = "é%03d".formatted(number / 8);
      assertEquals(
          rows.stream().filter(row -> row.name().equals(name) && row.number() == wanted).toList(),
          file.rows(List.of(name, Integer.toString(number))));
    }
  }

  @Test
  void aTableWithoutRowsHasNone() throws IOException {
    TableFile<Row> file = written(List.of(), TableWriter.Layout.ARRAY);
    try (Rows<Row> all = file.rows();
        Rows<Row> some = file.rows(RowFilter.isNotZero("releases"))) {
      assertEquals(List.of(), all.toList());
      assertEquals(List.of(), some.toList());
    }
    assertEquals(List.of(), file.rows(List.of("a")));
  }

  @Test
  void onlyRowsThatDifferNeedToBeRead() throws IOException {
    TableFile<Row> file = written(rows(2), TableWriter.Layout.ARRAY);
    try (Rows<WrittenRow<Row>> rows = file.written();
        Rows<WrittenRow<Row>> again = file.written()) {
      WrittenRow<Row> first = rows.next();
      assertEquals(true, first != null && first.isWrittenLike(again.next()));
      assertEquals(false, first.isWrittenLike(again.next()));
    }
  }

  private void assertColumns(String expected, String line) throws IOException {
    Path file = Files.writeString(folder.resolve("old.json"), "[\n" + line + "\n]\n");
    try (Rows<Pair> rows = new TableFile<>(PAIRS, file).rows()) {
      OtherColumnsException fault = assertThrows(OtherColumnsException.class, rows::next);
      assertEquals(
          file
              + ": expected "
              + expected
              + ": another version of the program wrote this set; a new run writes one that can be"
              + " read",
          fault.getMessage());
    }
  }

  private record Pair(String name, int number) {}

  private static final Table<Pair> PAIRS =
      Table.of(Pair.class, "pairs", "Pairs")
          .text("name", "a text", Pair::name)
          .key()
          .integer("number", "a number", Pair::number)
          .build();

  @Test
  void aTableThatAnotherVersionWroteSaysWhichColumnDiffers() throws IOException {
    assertColumns("the column \"number\", found \"title\"", "{\"name\":\"a\",\"title\":\"b\"}");
    assertColumns("the column \"number\", found none", "{\"name\":\"a\"}");
    assertColumns("no more columns, found \"x\"", "{\"name\":\"a\",\"number\":1,\"x\":2}");
  }

  @Test
  void aRecordThatHasNotAComponentForEveryColumnIsAnError() {
    Table.Builder<Pair> builder =
        Table.of(Pair.class, "pairs", "Pairs").text("name", "a text", Pair::name);
    IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "pairs: expected 1 components of a record, one a column in order, found"
            + " [java.lang.String name, int number]",
        fault.getMessage());
  }
}
