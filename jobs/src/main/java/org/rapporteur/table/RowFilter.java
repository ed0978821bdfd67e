package org.rapporteur.table;

import java.nio.charset.StandardCharsets;

/**
 * Which rows of a table are wanted. It looks at bytes, so that a row that is not wanted is passed
 * over before anything of it is read: of a large table most are.
 */
public final class RowFilter {

  private final byte[] piece;
  private final boolean wanted;

  private RowFilter(String column, String value, boolean wanted) {
    piece = ("\"" + column + "\":" + value).getBytes(StandardCharsets.UTF_8);
    this.wanted = wanted;
  }

  /**
   * Rows that have an id in a column.
   *
   * @param id without characters that JSON escapes
   */
  public static RowFilter is(String column, String id) {
    return new RowFilter(column, "\"" + id + "\"", true);
  }

  /** Rows whose number in a column is not 0; there is another column behind it. */
  public static RowFilter isNotZero(String column) {
    return new RowFilter(column, "0,", false);
  }

  boolean wants(RowLines row) {
    return row.has(piece) == wanted;
  }
}
