package org.rapporteur.table;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the lines of a table's JSON file back into the rows that they were written from: the
 * components of a row's record are the table's columns in order. Not for several threads.
 */
final class RowReader<R> {

  private final Table<R> table;
  private final List<ReadCell> cells = new ArrayList<>();
  private final List<byte[]> names = new ArrayList<>();
  private final MethodHandle constructor;

  /**
   * For one table.
   *
   * @throws IllegalArgumentException if rows of its type could not hold its columns
   */
  RowReader(Table<R> table) {
    this.table = table;
    RecordComponent[] components = table.type().getRecordComponents();
    if (components == null || components.length != table.columns().size()) {
      throw new IllegalArgumentException(
          table.name()
              + ": expected "
              + table.columns().size()
              + " components of a record, one a column in order, found "
              + Arrays.toString(components));
    }
    for (int i = 0; i < components.length; i++) {
      Column<R> column = table.columns().get(i);
      names.add(("\"" + column.name() + "\":").getBytes(StandardCharsets.UTF_8));
      cells.add(new ReadCell(column, components[i]));
    }
    constructor = constructor(table.type(), components);
  }

  /** Takes the values of all columns as one array. */
  private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectConstructor(canonical)
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + ": expected a record", e);
    }
  }

  /** The row on a line. */
  R read(WrittenLine line) throws IOException {
    Object row;
    try {
      row = (Object) constructor.invokeExact(values(line, cells.size(), false));
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a record of values can be made", e);
    }
    return table.type().cast(row);
  }

  /** The first cells of a line as texts, as many as asked for. */
  List<String> key(WrittenLine line, int length) throws IOException {
    return Arrays.stream(values(line, length, true)).map(String.class::cast).toList();
  }

  private Object[] values(WrittenLine line, int length, boolean asTexts) throws IOException {
    Object[] values = new Object[length];
    byte[] bytes = line.bytes();
    int at = line.from() + 1;
    for (int i = 0; i < length; i++) {
      byte[] name = names.get(i);
      if (line.to() - at < name.length
          || !Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
        throw otherColumns(line, at, "the column \"" + table.columns().get(i).name() + "\"");
      }
      int from = at + name.length;
      int to = ReadCell.end(bytes, from, line.to());
      values[i] = asTexts ? ReadCell.text(bytes, from, to) : cells.get(i).value(bytes, from, to);
      at = to + 1;
    }
    if (length == cells.size() && at != line.to()) {
      throw otherColumns(line, at, "no more columns");
    }
    return values;
  }

  private static OtherColumnsException otherColumns(WrittenLine line, int at, String expected) {
    int from = Math.min(at + 1, line.to());
    int to = from;
    while (to < line.to() && line.bytes()[to] != '"') {
      to++;
    }
    String found = new String(line.bytes(), from, to - from, StandardCharsets.UTF_8);
    return new OtherColumnsException(
        line.file(), expected, found.isEmpty() ? "none" : "\"" + found + "\"");
  }
}
