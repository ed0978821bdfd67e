package org.rapporteur.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * Turns rows of a table into CSV and JSON from the same cells, so that the two cannot differ. Not
 * for several threads; what it gives may be written by any.
 */
final class RowRenderer<R> {

  private static final CSVFormat QUOTED =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

  private static final JsonFactory JSON = new JsonFactory();

  private final List<Column<R>> columns;
  private final List<SerializedString> names;
  private final StringBuilder csv = new StringBuilder();
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private final JsonGenerator generator;
  private final String separator;
  private int rows;

  /**
   * Rows as bytes.
   *
   * @param csv lines of CSV
   * @param json objects, each after the separator
   * @param rows how many they are
   */
  record Rendered(byte[] csv, byte[] json, int rows) {}

  /**
   * For one table.
   *
   * @param separator what stands before each object in JSON
   */
  RowRenderer(Table<R> table, String separator) throws IOException {
    this.separator = separator;
    columns = table.columns();
    names = columns.stream().map(column -> new SerializedString(column.name())).toList();
    generator = JSON.createGenerator(json, JsonEncoding.UTF8);
    generator.setRootValueSeparator(null);
  }

  /** Renders many rows at once. */
  static <R> Rendered render(Table<R> table, String separator, List<R> rows) throws IOException {
    RowRenderer<R> renderer = new RowRenderer<>(table, separator);
    for (R row : rows) {
      renderer.add(row);
    }
    return renderer.take();
  }

  void add(R row) throws IOException {
    generator.writeRaw(separator);
    generator.writeStartObject();
    for (int i = 0; i < names.size(); i++) {
      Column<R> column = columns.get(i);
      String text = column.text().apply(row);
      generator.writeFieldName(names.get(i));
      if (text.isEmpty()) {
        generator.writeNull();
      } else if (column.type().quotedInJson()) {
        generator.writeString(text);
      } else {
        generator.writeRawValue(text);
      }
      if (column.isIn(Column.CSV)) {
        addCell(i == 0, column.type() == Column.Type.STRING ? guarded(text) : text);
      }
    }
    generator.writeEndObject();
    csv.append('\n');
    rows++;
  }

  /** Quoted only where RFC 4180 needs it; the library's own rule quotes more. */
  private void addCell(boolean first, String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',', '"', '\r', '\n' -> {
          QUOTED.print(text, csv, first);
          return;
        }
        default -> {}
      }
    }
    csv.append(first ? "" : ",").append(text);
  }

  /** A text that a spreadsheet would run as a formula gets a leading apostrophe. */
  private static String guarded(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r' -> "'" + text;
      default -> text;
    };
  }

  /** How much is rendered and not taken yet, in characters of CSV. */
  int size() {
    return csv.length();
  }

  /** What was added since the last time. */
  Rendered take() throws IOException {
    generator.flush();
    Rendered rendered =
        new Rendered(csv.toString().getBytes(StandardCharsets.UTF_8), json.toByteArray(), rows);
    csv.setLength(0);
    json.reset();
    rows = 0;
    return rendered;
  }
}
