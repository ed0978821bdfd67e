package org.rapporteur.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One column of a published table, declared once: every form in which the table is written or
 * described comes from here.
 *
 * @param name as it stands in the header
 * @param type how its values are written and described
 * @param meaning what a value says, with its unit
 * @param files which of the table's files have it
 * @param value writes the value of a row
 */
public record Column<R>(String name, Type type, String meaning, Files files, Value<R> value) {

  /** Takes a value from a row and writes it. */
  interface Value<R> {
    void write(R row, WrittenCell cell) throws IOException;
  }

  /** The format, and ending, of the table's CSV file. */
  public static final String CSV = "csv";

  /** The files of a table that have a column. */
  public enum Files {
    CSV_AND_JSON(";"),
    /** For readers of the table as data: texts of several lines make a CSV hard to look at. */
    JSON_ALONE("\n");

    /** What stands between the items of a list. */
    private final String separator;

    Files(String separator) {
      this.separator = separator;
    }

    String joined(List<?> items) {
      return items.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    List<String> items(String joined) {
      return joined.isEmpty() ? List.of() : List.of(joined.split(separator, -1));
    }
  }

  /** Whether a file of a format has the column: {@code csv}, or a form of JSON. */
  boolean isIn(String format) {
    return files == Files.CSV_AND_JSON || !format.equals(CSV);
  }

  /** The types of Table Schema that the tables use. */
  public enum Type {
    STRING("string"),
    DATE("date"),
    INTEGER("integer"),
    NUMBER("number"),
    BOOLEAN("boolean");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** The type's name in Table Schema. */
    public String word() {
      return word;
    }

    boolean quotedInJson() {
      return this == STRING || this == DATE;
    }
  }
}
