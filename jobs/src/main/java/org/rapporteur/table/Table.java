package org.rapporteur.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A published table: its name, its columns with the key's first, and how many of them are the key.
 *
 * @param type what a row is: a record whose components are the columns in order
 * @param name the file's name without ending
 * @param meaning what the table tells and what one row is
 * @param keys how many of the first columns identify a row; rows are sorted by them
 * @param columns the key columns in key order, then the others
 */
public record Table<R>(
    Class<R> type, String name, String meaning, int keys, List<Column<R>> columns) {

  /** Starts a table; columns are added in the order in which they are written. */
  public static <R> Builder<R> of(Class<R> type, String name, String meaning) {
    return new Builder<>(type, name, meaning);
  }

  /** The columns of the table's file in a format, in order. */
  public List<Column<R>> columnsIn(String format) {
    return columns.stream().filter(column -> column.isIn(format)).toList();
  }

  /** The names of the key columns, in order. */
  public List<String> key() {
    return columns.stream().limit(keys).map(Column::name).toList();
  }

  /** Collects columns; {@link #key} closes the key. */
  public static final class Builder<R> {
    private final Class<R> type;
    private final String name;
    private final String meaning;
    private final List<Column<R>> columns = new ArrayList<>();
    private int keys;

    private Builder(Class<R> type, String name, String meaning) {
      this.type = type;
      this.name = name;
      this.meaning = meaning;
    }

    public Builder<R> text(String column, String columnMeaning, Function<R, String> value) {
      return written(column, Column.Type.STRING, columnMeaning, value);
    }

    /** Items, joined by {@code ;}. */
    public Builder<R> list(String column, String columnMeaning, Function<R, List<?>> value) {
      return list(column, columnMeaning, Column.Files.CSV_AND_JSON, value);
    }

    /**
     * Texts of several lines, which the table has in JSON and not in CSV; joined by a line feed.
     */
    public Builder<R> linesInJsonAlone(
        String column, String columnMeaning, Function<R, List<?>> value) {
      return list(column, columnMeaning, Column.Files.JSON_ALONE, value);
    }

    private Builder<R> list(
        String column, String columnMeaning, Column.Files files, Function<R, List<?>> value) {
      columns.add(
          new Column<>(
              column,
              Column.Type.STRING,
              columnMeaning,
              files,
              (row, cell) -> cell.text(files.joined(value.apply(row)))));
      return this;
    }

    public Builder<R> integer(String column, String columnMeaning, ToLongFunction<R> value) {
      return add(
          column,
          Column.Type.INTEGER,
          columnMeaning,
          (row, cell) -> cell.integer(value.applyAsLong(row)));
    }

    /** A number of 1 or more; 0 is none. */
    public Builder<R> optionalInteger(
        String column, String columnMeaning, ToLongFunction<R> value) {
      return add(
          column,
          Column.Type.INTEGER,
          columnMeaning,
          (row, cell) -> {
            long number = value.applyAsLong(row);
            if (number == 0) {
              cell.none();
            } else {
              cell.integer(number);
            }
          });
    }

    /** A whole number, 0 too, that a row may lack. */
    public Builder<R> integerOrNone(
        String column, String columnMeaning, Function<R, @Nullable Integer> value) {
      return add(
          column,
          Column.Type.INTEGER,
          columnMeaning,
          (row, cell) -> {
            Integer number = value.apply(row);
            if (number == null) {
              cell.none();
            } else {
              cell.integer(number);
            }
          });
    }

    /** A day, given in days since 1970-01-01. */
    public Builder<R> day(String column, String columnMeaning, ToIntFunction<R> value) {
      return add(
          column, Column.Type.DATE, columnMeaning, (row, cell) -> cell.day(value.applyAsInt(row)));
    }

    /** A day in ISO form, or empty for none. */
    public Builder<R> date(String column, String columnMeaning, Function<R, String> value) {
      return written(column, Column.Type.DATE, columnMeaning, value);
    }

    /** A number already written as text, or empty for none. */
    public Builder<R> number(String column, String columnMeaning, Function<R, String> value) {
      return written(column, Column.Type.NUMBER, columnMeaning, value);
    }

    /** A number; NaN for none. */
    public Builder<R> decimal(String column, String columnMeaning, ToDoubleFunction<R> value) {
      return optional(column, columnMeaning, value, WrittenCell::decimal);
    }

    /** A number from 0 to 1, written as probabilities are; NaN for none. */
    public Builder<R> probability(String column, String columnMeaning, ToDoubleFunction<R> value) {
      return optional(column, columnMeaning, value, WrittenCell::probability);
    }

    public Builder<R> flag(String column, String columnMeaning, Predicate<R> value) {
      return add(
          column, Column.Type.BOOLEAN, columnMeaning, (row, cell) -> cell.flag(value.test(row)));
    }

    /** A truth value that a row may lack. */
    public Builder<R> optionalFlag(
        String column, String columnMeaning, Function<R, @Nullable Boolean> value) {
      return add(
          column,
          Column.Type.BOOLEAN,
          columnMeaning,
          (row, cell) -> {
            Boolean flag = value.apply(row);
            if (flag == null) {
              cell.none();
            } else {
              cell.flag(flag);
            }
          });
    }

    /** The columns so far are the key. */
    public Builder<R> key() {
      keys = columns.size();
      return this;
    }

    /**
     * The table.
     *
     * @throws IllegalArgumentException if rows of its type could not be read back
     */
    public Table<R> build() {
      Table<R> table = new Table<>(type, name, meaning, keys, List.copyOf(columns));
      new RowReader<>(table);
      return table;
    }

    private Builder<R> optional(
        String column, String columnMeaning, ToDoubleFunction<R> value, Digits digits) {
      return add(
          column,
          Column.Type.NUMBER,
          columnMeaning,
          (row, cell) -> {
            double number = value.applyAsDouble(row);
            if (Double.isNaN(number)) {
              cell.none();
            } else {
              digits.write(cell, number);
            }
          });
    }

    private interface Digits {
      void write(WrittenCell cell, double number);
    }

    private Builder<R> written(
        String column, Column.Type type, String columnMeaning, Function<R, String> value) {
      return add(column, type, columnMeaning, (row, cell) -> cell.text(value.apply(row)));
    }

    private Builder<R> add(
        String column, Column.Type type, String columnMeaning, Column.Value<R> value) {
      columns.add(new Column<>(column, type, columnMeaning, Column.Files.CSV_AND_JSON, value));
      return this;
    }
  }
}
