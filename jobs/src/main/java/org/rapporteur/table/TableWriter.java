package org.rapporteur.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes the rows of a table as CSV and JSON side by side, so that the two cannot differ. Rows come
 * in the order of the key.
 */
public final class TableWriter<R> implements Closeable {

  /** How a table's JSON file holds its rows. */
  public enum Layout {
    /** {@code NAME.json}: an array, an object a line. */
    ARRAY("json"),
    /** {@code NAME.jsonl}: one object a line, for the detail tables. */
    LINES("jsonl");

    private final String ending;

    Layout(String ending) {
      this.ending = ending;
    }
  }

  static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").setQuoteMode(QuoteMode.MINIMAL).get();

  private static final JsonFactory JSON = new JsonFactory();

  private final Table<R> table;
  private final Layout layout;
  private final DigestingFile csvFile;
  private final DigestingFile jsonFile;
  private final CSVPrinter csv;
  private final JsonGenerator json;
  private long rows;

  /**
   * Opens both files of a table.
   *
   * @param set the folder of the set
   * @param path the files' path relative to the set, without ending
   */
  public TableWriter(Table<R> table, Path set, String path, Layout layout) throws IOException {
    this.table = table;
    this.layout = layout;
    csvFile = DigestingFile.create(set, path + ".csv");
    jsonFile = DigestingFile.create(set, path + "." + layout.ending);
    csv =
        new CSVPrinter(
            new BufferedWriter(
                new OutputStreamWriter(csvFile.buffered(), StandardCharsets.UTF_8), 1 << 15),
            CSV);
    json = JSON.createGenerator(jsonFile.buffered(), JsonEncoding.UTF8);
    json.setPrettyPrinter(null);
    json.setRootValueSeparator(null);
    csv.printRecord(table.header());
    if (layout == Layout.ARRAY) {
      json.writeRaw('[');
    }
  }

  /** Writes one row. */
  public void write(R row) throws IOException {
    if (layout == Layout.ARRAY) {
      json.writeRaw(rows == 0 ? "\n" : ",\n");
    }
    json.writeStartObject();
    for (Column<R> column : table.columns()) {
      String text = column.text().apply(row);
      csv.print(column.type() == Column.Type.STRING ? guarded(text) : text);
      writeJson(column, text);
    }
    json.writeEndObject();
    csv.println();
    if (layout == Layout.LINES) {
      json.writeRaw('\n');
    }
    rows++;
  }

  private void writeJson(Column<R> column, String text) throws IOException {
    json.writeFieldName(column.name());
    if (text.isEmpty()) {
      json.writeNull();
    } else if (column.type().quotedInJson()) {
      json.writeString(text);
    } else {
      json.writeRawValue(text);
    }
  }

  /** A text that a spreadsheet would run as a formula gets a leading apostrophe. */
  static String guarded(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r' -> "'" + text;
      default -> text;
    };
  }

  /** Rows written so far. */
  public long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    if (layout == Layout.ARRAY) {
      json.writeRaw(rows == 0 ? "]\n" : "\n]\n");
    }
    try (csv;
        json) {
      csv.flush();
    }
  }

  /** Both files, to be asked for after closing. */
  public List<PublishedFile> published() {
    return List.of(csvFile.published(), jsonFile.published());
  }
}
