package org.rapporteur.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A row as it is written, which is read only once it is asked for. */
public final class WrittenRow<R> {

  private final RowReader<R> reader;
  private final WrittenLine line;
  private @Nullable R row;

  WrittenRow(RowReader<R> reader, WrittenLine line) {
    this.reader = reader;
    this.line = line.copy();
  }

  /** Whether both are the same bytes, and so the same row. */
  public boolean isWrittenLike(WrittenRow<R> other) {
    return line.isWrittenLike(other.line);
  }

  public R read() throws IOException {
    R known = row;
    if (known == null) {
      known = reader.read(line);
      row = known;
    }
    return known;
  }
}
