package org.rapporteur.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.release.ByteBuilder;

/**
 * Turns rows of a table into CSV and JSON, cell by cell. Not for several threads; what it gives may
 * be written by any.
 */
public final class RowRenderer<R> {

  private final List<Place<R>> places = new ArrayList<>();
  private final ByteBuilder csv;
  private final ByteBuilder json;
  private int rows;

  /**
   * Rows as bytes.
   *
   * @param csv lines of CSV
   * @param json objects, each after the separator
   * @param rows how many they are
   */
  public record Rendered(byte[] csv, byte[] json, int rows) {}

  /** A column, what stands in JSON before its cell, and the cell. */
  private record Place<R>(Column<R> column, byte[] before, boolean inCsv, WrittenCell cell) {}

  /**
   * For one table.
   *
   * @param separator what stands before each object in JSON
   * @param expected how many rows there will be at a time, more or less
   */
  RowRenderer(Table<R> table, String separator, int expected) {
    // A cell takes some 5 bytes of CSV and some 15 of JSON, its name included.
    int cells = expected * table.columns().size();
    csv = new ByteBuilder(5 * cells);
    json = new ByteBuilder(15 * cells);
    String before = separator + "{";
    for (Column<R> column : table.columns()) {
      before += "\"" + column.name() + "\":";
      places.add(
          new Place<>(
              column,
              before.getBytes(StandardCharsets.UTF_8),
              column.isIn(Column.CSV),
              new WrittenCell(column.type())));
      before = ",";
    }
  }

  /** Renders many rows at once. */
  public static <R> Rendered render(Table<R> table, String separator, List<R> rows)
      throws IOException {
    RowRenderer<R> renderer = new RowRenderer<>(table, separator, rows.size());
    for (R row : rows) {
      renderer.add(row);
    }
    return renderer.take();
  }

  /** A whole CSV file of its own: the header, then the rows. */
  public static <R> void writeCsv(Table<R> table, List<R> rows, OutputStream out)
      throws IOException {
    out.write(header(table));
    out.write(render(table, "", rows).csv());
  }

  /** The first line of a table's CSV. */
  static byte[] header(Table<?> table) {
    String names =
        table.columnsIn(Column.CSV).stream().map(Column::name).collect(Collectors.joining(","));
    return (names + "\n").getBytes(StandardCharsets.UTF_8);
  }

  void add(R row) throws IOException {
    for (int i = 0; i < places.size(); i++) {
      Place<R> place = places.get(i);
      WrittenCell cell = place.cell();
      place.column().value().write(row, cell);
      cell.appendJson(json.append(place.before()));
      if (place.inCsv()) {
        cell.appendCsv(i == 0 ? csv : csv.append(','));
      }
    }
    json.append('}');
    csv.append('\n');
    rows++;
  }

  /** How much is rendered and not taken yet, in bytes of CSV. */
  int size() {
    return csv.length();
  }

  /** What was added since the last time. */
  Rendered take() {
    Rendered rendered = new Rendered(csv.take(), json.take(), rows);
    rows = 0;
    return rendered;
  }
}
