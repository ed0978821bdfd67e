package org.rapporteur.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes the rows of a table as CSV and JSON side by side. Rows come in the order of the key. */
public final class TableWriter<R> implements Closeable {

  /** How a table's JSON file holds its rows. */
  public enum Layout {
    /** {@code NAME.json}: an array, an object a line. */
    ARRAY("json", ",\n"),
    /** {@code NAME.jsonl}: one object a line, for the detail tables. */
    LINES("jsonl", "\n");

    private final String ending;
    private final String separator;

    Layout(String ending, String separator) {
      this.ending = ending;
      this.separator = separator;
    }

    private String end(long rows) {
      String line = rows == 0 ? "" : "\n";
      return this == ARRAY ? line + "]\n" : line;
    }
  }

  /** Rendered rows are written in pieces of about so many characters. */
  private static final int PIECE = 1 << 16;

  private final Table<R> table;
  private final Layout layout;
  private final RowRenderer<R> renderer;
  private final DigestingFile csv;
  private final DigestingFile json;
  private final OutputStream csvOut;
  private final OutputStream jsonOut;
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
    renderer = new RowRenderer<>(table, layout.separator, 0);
    csv = DigestingFile.create(set, path + "." + Column.CSV);
    json = DigestingFile.create(set, path + "." + layout.ending);
    csvOut = csv.buffered();
    jsonOut = json.buffered();
    csvOut.write(RowRenderer.header(table));
    if (layout == Layout.ARRAY) {
      jsonOut.write('[');
    }
  }

  /** Writes one row. */
  public void write(R row) throws IOException {
    renderer.add(row);
    if (renderer.size() > PIECE) {
      append(renderer.take());
    }
  }

  /** Renders rows that {@link #append} takes; several threads may do so at a time. */
  public RowRenderer.Rendered render(List<R> some) throws IOException {
    return RowRenderer.render(table, layout.separator, some);
  }

  /** Writes rendered rows after those written so far. */
  public void append(RowRenderer.Rendered rendered) throws IOException {
    if (rendered.rows() == 0) {
      return;
    }
    csvOut.write(rendered.csv());
    // The first object needs no separator: of ",\n" the line feed is left, of "\n" nothing.
    int first = rows == 0 ? 1 : 0;
    jsonOut.write(rendered.json(), first, rendered.json().length - first);
    rows += rendered.rows();
  }

  @Override
  public void close() throws IOException {
    try (csvOut;
        jsonOut) {
      append(renderer.take());
      jsonOut.write(layout.end(rows).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Both files, to be asked for once, after closing. */
  public List<PublishedFile> published() {
    return List.of(csv.published(), json.published());
  }
}
