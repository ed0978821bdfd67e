package org.rapporteur.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a published table in their order, one at a time. */
public interface Rows<R> extends Closeable {

  /** The next row, null at the end. */
  @Nullable R next() throws IOException;

  @Override
  default void close() throws IOException {}

  /** All that are still to come. */
  default List<R> toList() throws IOException {
    List<R> rows = new ArrayList<>();
    for (R row = next(); row != null; row = next()) {
      rows.add(row);
    }
    return rows;
  }

  /** Rows that are at hand. */
  static <R> Rows<R> of(Iterable<R> rows) {
    Iterator<R> all = rows.iterator();
    return () -> all.hasNext() ? all.next() : null;
  }
}
