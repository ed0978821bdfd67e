package org.rapporteur.format.record;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.format.bytes.ByteWindow;
import org.rapporteur.format.bytes.Utf8;

/**
 * Finds where each record of a CSV file ends, within bounds: a quote opens a field only at its
 * start, and a line break inside quotes belongs to the field.
 *
 * <p>Quotes that do not balance (the file ends inside them, or a closing one is followed by more
 * text) make the record {@link Found#BROKEN}, and reading resumes at the physical line after the
 * one on which it began; so a lone quote costs its own record and not the rest of the file. Only
 * where it has swallowed more than the largest record does reading resume behind the place at which
 * the fault shows.
 */
final class CsvRecords {

  /** What stands next in the file. */
  enum Found {
    RECORD,
    TOO_LARGE,
    BROKEN,
    END
  }

  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE,
    CLOSED
  }

  private static final int END_OF_STREAM = -1;

  private final ByteWindow window;
  private final long maximumBytes;
  private long line = 1;
  private long nextLine = 1;
  private char separator;

  CsvRecords(InputStream stream, long maximumBytes) {
    this.window = new ByteWindow(stream, maximumBytes);
    this.maximumBytes = maximumBytes;
  }

  /** Finds the next record that is not a blank line; {@link #bytes} then holds it. */
  Found next() throws IOException {
    Found found = scan();
    while (found == Found.RECORD && isBlank()) {
      found = scan();
    }
    return found;
  }

  private Found scan() throws IOException {
    window.begin();
    // One stands inside a file where files were joined.
    window.skipMark();
    line = nextLine;
    State state = State.FIELD_START;
    while (true) {
      int c = window.next();
      if (c == END_OF_STREAM) {
        if (window.size() == 0) {
          return Found.END;
        }
        return state == State.QUOTED ? broken() : whole();
      }
      if (c == '\n') {
        nextLine++;
        if (state != State.QUOTED) {
          return whole();
        }
      }
      if (!mayFollow(state, c)) {
        return broken();
      }
      state = after(state, c);
    }
  }

  private State after(State state, int c) {
    return switch (state) {
      case QUOTED -> c == '"' ? State.AFTER_QUOTE : State.QUOTED;
      case AFTER_QUOTE, CLOSED ->
          c == '"' ? State.QUOTED : isSeparator(c) ? State.FIELD_START : State.CLOSED;
      case FIELD_START, PLAIN ->
          isSeparator(c)
              ? State.FIELD_START
              : c == '"' && state == State.FIELD_START ? State.QUOTED : State.PLAIN;
    };
  }

  private boolean isBlank() {
    for (int i = window.start(); i < end(); i++) {
      if (!isBlank(window.bytes()[i])) {
        return false;
      }
    }
    return true;
  }

  /** A second quote makes one of both; otherwise only blanks stand before the separator. */
  private boolean mayFollow(State state, int c) {
    return switch (state) {
      case FIELD_START, PLAIN, QUOTED -> true;
      case AFTER_QUOTE -> c == '"' || isBlank(c) || isSeparator(c);
      case CLOSED -> isBlank(c) || isSeparator(c);
    };
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  private boolean isSeparator(int c) {
    return separator == 0 ? CsvRow.SEPARATORS.indexOf(c) >= 0 : c == separator;
  }

  private Found whole() {
    return window.overflowed() || end() - window.start() > maximumBytes
        ? Found.TOO_LARGE
        : Found.RECORD;
  }

  private Found broken() throws IOException {
    int firstLine = Utf8.lineFeed(window.bytes(), window.start(), window.position());
    if (window.overflowed() || firstLine == window.position()) {
      int c = window.next();
      while (c != '\n' && c != END_OF_STREAM) {
        c = window.next();
      }
      nextLine++;
    } else {
      window.moveTo(firstLine + 1);
      nextLine = line + 1;
    }
    return Found.BROKEN;
  }

  /** From now on only this character separates fields; until then every separator does. */
  void separateBy(char character) {
    separator = character;
  }

  /** The physical line on which the record begins, from 1. */
  long line() {
    return line;
  }

  /** The beginning of the record. */
  String excerpt() {
    return window.excerpt();
  }

  /** The buffer that holds the record from {@link #start} to {@link #end}. */
  byte[] bytes() {
    return window.bytes();
  }

  int start() {
    return window.start();
  }

  /** Where the record ends, before its line break. */
  int end() {
    int end = window.position();
    byte[] bytes = window.bytes();
    if (end > window.start() && bytes[end - 1] == '\n') {
      end--;
    }
    if (end > window.start() && bytes[end - 1] == '\r') {
      end--;
    }
    return end;
  }
}
