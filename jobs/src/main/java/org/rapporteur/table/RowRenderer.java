package org.rapporteur.table;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
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

  private static final JsonStringEncoder ESCAPES = JsonStringEncoder.getInstance();

  private final List<Column<R>> columns;
  private final List<String> names;
  private final StringBuilder csv = new StringBuilder();
  private final StringBuilder json = new StringBuilder();
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
  RowRenderer(Table<R> table, String separator) {
    this.separator = separator;
    columns = table.columns();
    names = columns.stream().map(column -> "\"" + column.name() + "\":").toList();
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
    json.append(separator).append('{');
    for (int i = 0; i < names.size(); i++) {
      Column<R> column = columns.get(i);
      String text = column.text().apply(row);
      json.append(i == 0 ? "" : ",").append(names.get(i));
      addValue(column.type(), text);
      if (column.isIn(Column.CSV)) {
        addCell(i == 0, column.type() == Column.Type.STRING ? guarded(text) : text);
      }
    }
    json.append('}');
    csv.append('\n');
    rows++;
  }

  /** The cells are text already: a generator would only take them apart once more. */
  private void addValue(Column.Type type, String text) {
    if (text.isEmpty()) {
      json.append("null");
    } else if (type == Column.Type.STRING) {
      json.append('"');
      ESCAPES.quoteAsString(text, json);
      json.append('"');
    } else if (type.quotedInJson()) {
      json.append('"').append(text).append('"');
    } else {
      json.append(text);
    }
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
  Rendered take() {
    Rendered rendered =
        new Rendered(
            csv.toString().getBytes(StandardCharsets.UTF_8),
            json.toString().getBytes(StandardCharsets.UTF_8),
            rows);
    csv.setLength(0);
    json.setLength(0);
    rows = 0;
    return rendered;
  }
}
