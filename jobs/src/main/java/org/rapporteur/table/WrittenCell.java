package org.rapporteur.table;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.rapporteur.release.ByteBuilder;

/**
 * The place of one column in the row that is being written. CSV and JSON are made from the same
 * value, so that the two cannot differ; a text that is the one of the row before is not made again.
 */
final class WrittenCell {

  private static final CSVFormat QUOTED =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

  private static final JsonStringEncoder ESCAPES = JsonStringEncoder.getInstance();

  /** Bytes that most cells fit in. */
  private static final int USUAL_LENGTH = 64;

  private final Column.Type type;
  private final ByteBuilder csv = new ByteBuilder(USUAL_LENGTH);
  private final ByteBuilder json = new ByteBuilder(USUAL_LENGTH);
  private final StringBuilder scratch = new StringBuilder();
  private String lastText = "";

  /** Whether JSON has the bytes of CSV; then {@link #json} is out of date. */
  private boolean sameInJson;

  WrittenCell(Column.Type type) {
    this.type = type;
    none();
  }

  void appendCsv(ByteBuilder row) {
    row.append(csv);
  }

  void appendJson(ByteBuilder row) {
    row.append(sameInJson ? csv : json);
  }

  /** No value. */
  void none() {
    csv.clear();
    json.clear();
    json.append("null");
    sameInJson = false;
    lastText = "";
  }

  void integer(long value) {
    scratch.append(value);
    setScratch();
  }

  /** A day, given in days since 1970-01-01. */
  void day(int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    if (day.getYear() < 1000 || day.getYear() > 9999) {
      scratch.append(day);
    } else {
      scratch.append(day.getYear()).append('-');
      twoDigits(day.getMonthValue());
      scratch.append('-');
      twoDigits(day.getDayOfMonth());
    }
    setScratch();
  }

  private void twoDigits(int number) {
    scratch.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  /** A number, not NaN. */
  void decimal(double value) {
    WrittenNumber.decimal(value, scratch);
    setScratch();
  }

  /** A number from 0 to 1. */
  void probability(double value) {
    WrittenNumber.probability(value, scratch);
    setScratch();
  }

  void flag(boolean value) {
    scratch.append(value);
    setScratch();
  }

  /** A text, or a value of another type already written as text; empty for none. */
  @SuppressWarnings("ReferenceEquality") // Comparing texts would cost as much as writing them.
  void text(String text) throws IOException {
    if (text.isEmpty()) {
      none();
    } else if (text != lastText) {
      if (type == Column.Type.STRING) {
        setText(text);
      } else {
        scratch.append(text);
        setScratch();
      }
      lastText = text;
    }
  }

  private void setScratch() {
    csv.clear();
    csv.append(scratch);
    scratch.setLength(0);
    sameInJson = !type.quotedInJson();
    if (!sameInJson) {
      json.clear();
      json.append('"').append(csv).append('"');
    }
    lastText = "";
  }

  private void setText(String text) throws IOException {
    csv.clear();
    String guarded = guarded(text);
    if (needsQuotes(guarded)) {
      QUOTED.print(guarded, scratch, true);
      csv.append(scratch);
      scratch.setLength(0);
    } else {
      csv.append(guarded);
    }
    ESCAPES.quoteAsString(text, scratch);
    json.clear();
    json.append('"').append(scratch).append('"');
    sameInJson = false;
    scratch.setLength(0);
  }

  /** Quoted only where RFC 4180 needs it; the library's own rule quotes more. */
  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',', '"', '\r', '\n' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** A text that a spreadsheet would run as a formula gets a leading apostrophe. */
  private static String guarded(String text) {
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r' -> "'" + text;
      default -> text;
    };
  }
}
