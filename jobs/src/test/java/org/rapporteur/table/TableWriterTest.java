package org.rapporteur.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.set.Digest;
import org.rapporteur.table.TableWriter.Layout;

class TableWriterTest {

  /** A row with a value of every type; an empty text or null is no value. */
  private record Sample(
      String text, String date, long count, String share, @Nullable Boolean flag) {}

  private static final Table<Sample> SAMPLES =
      Table.of(Sample.class, "samples", "Samples")
          .text("text", "a text", Sample::text)
          .key()
          .date("date", "a day", Sample::date)
          .integer("count", "a count", Sample::count)
          .number("share", "a share", Sample::share)
          .optionalFlag("flag", "a flag", Sample::flag)
          .build();
  private static final String HEADER = "text,date,count,share,flag\n";

  private final Path set;

  TableWriterTest(@TempDir Path set) {
    this.set = set;
  }

  private String csv(Sample... samples) throws IOException {
    write(Layout.ARRAY, List.of(samples));
    return Files.readString(set.resolve("samples.csv"));
  }

  private List<PublishedFile> write(Layout layout, List<Sample> samples) throws IOException {
    TableWriter<Sample> writer = new TableWriter<>(SAMPLES, set, "samples", layout);
    try (writer) {
      for (Sample sample : samples) {
        writer.write(sample);
      }
    }
    return writer.published();
  }

  private static Sample text(String text) {
    return new Sample(text, "1969-12-31", 1, "0.5", true);
  }

  @Test
  void aRowIsALineOfCsvAndAnObjectOfJson() throws IOException {
    assertEquals(
        HEADER + "a,1969-12-31,1,0.5,true\n\u00e9,1969-12-31,1,0.5,true\n",
        csv(text("a"), text("\u00e9")));
    String rest = "\"date\":\"1969-12-31\",\"count\":1,\"share\":0.5,\"flag\":true}";
    assertEquals(
        "[\n{\"text\":\"a\"," + rest + ",\n{\"text\":\"\u00e9\"," + rest + "\n]\n",
        Files.readString(set.resolve("samples.json")));
  }

  @Test
  void noValueIsEmptyInCsvAndNullInJson() throws IOException {
    assertEquals(HEADER + ",,0,,\n", csv(new Sample("", "", 0, "", null)));
    assertEquals(
        "[\n{\"text\":null,\"date\":null,\"count\":0,\"share\":null,\"flag\":null}\n]\n",
        Files.readString(set.resolve("samples.json")));
  }

  @Test
  void aTableWithoutRowsIsAHeaderAndAnEmptyArray() throws IOException {
    assertEquals(HEADER, csv());
    assertEquals("[]\n", Files.readString(set.resolve("samples.json")));
  }

  @Test
  void aDetailTableWithoutRowsIsAHeaderAndNoLines() throws IOException {
    write(Layout.LINES, List.of());
    assertEquals(HEADER, Files.readString(set.resolve("samples.csv")));
    assertEquals("", Files.readString(set.resolve("samples.jsonl")));
  }

  @Test
  void detailTablesHaveAnObjectALine() throws IOException {
    write(Layout.LINES, List.of(text("a"), text("b")));
    String rest = "\"date\":\"1969-12-31\",\"count\":1,\"share\":0.5,\"flag\":true}\n";
    assertEquals(
        "{\"text\":\"a\"," + rest + "{\"text\":\"b\"," + rest,
        Files.readString(set.resolve("samples.jsonl")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=1+1|'=1+1",
        "+1|'+1",
        "-1|'-1",
        "@now|'@now",
        "\tx|'\tx",
        "\rx|\"'\rx\"",
        "=a,b|\"'=a,b\"",
        "a=1|a=1",
        "'=1|'=1",
        " =1| =1",
        "\u2212 1|\u2212 1"
      })
  void aTextThatASpreadsheetWouldRunGetsAnApostropheInCsv(String text, String cell)
      throws IOException {
    assertEquals(HEADER + cell + ",1969-12-31,1,0.5,true\n", csv(text(text)));
  }

  @Test
  void jsonHoldsAFormulaAsItIs() throws IOException {
    write(Layout.LINES, List.of(text("=1+1\t\"\u00e9")));
    assertEquals(
        "{\"text\":\"=1+1\\t\\\"\u00e9\",\"date\":\"1969-12-31\",\"count\":1,\"share\":0.5,"
            + "\"flag\":true}\n",
        Files.readString(set.resolve("samples.jsonl")));
  }

  @Test
  void numbersBelowZeroAreNoFormulas() throws IOException {
    assertEquals(
        HEADER + "a,1969-12-31,-7,-0.25,false\n",
        csv(new Sample("a", "1969-12-31", -7, "-0.25", false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a,b|\"a,b\"",
        "say \"no\"|\"say \"\"no\"\"\"",
        "`a\nb`|`\"a\nb\"`",
        "`a\rb`|`\"a\rb\"`",
        "a;b|a;b",
        " a b | a b ",
        "#a|#a",
        "\u00e9 \uD83D\uDE00|\u00e9 \uD83D\uDE00"
      })
  void csvQuotesOnlyWhereNeeded(String text, String cell) throws IOException {
    assertEquals(HEADER + cell + ",1969-12-31,1,0.5,true\n", csv(text(text)));
  }

  @Test
  void rowsRenderedInPiecesGiveTheSameFilesAndAllAreDigested() throws IOException {
    List<Sample> many = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      many.add(text("row " + i));
    }
    List<PublishedFile> expected = write(Layout.ARRAY, many);
    Path other = set.resolve("other");
    TableWriter<Sample> writer = new TableWriter<>(SAMPLES, other, "samples", Layout.ARRAY);
    try (writer) {
      for (int from = 0; from < many.size(); from += 700) {
        writer.append(writer.render(many.subList(from, Math.min(many.size(), from + 700))));
      }
      writer.append(writer.render(List.of()));
    }
    assertEquals(expected, writer.published());
    for (PublishedFile file : expected) {
      assertEquals(Digest.of(other.resolve(file.path())), file.sha256());
      assertEquals(Files.size(other.resolve(file.path())), file.bytes());
    }
  }
}
