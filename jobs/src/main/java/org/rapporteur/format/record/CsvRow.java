package org.rapporteur.format.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The values of one CSV record. */
final class CsvRow {

  /** What may separate values; the first is taken where several stand as often. */
  static final String SEPARATORS = ",;\t";

  private CsvRow() {}

  /**
   * Takes a record apart.
   *
   * @param row the record without its last line break
   * @return the values; none if this is not one record, as when a carriage return divides it
   */
  static List<String> values(String row, char separator) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    try (CSVParser parser = CSVParser.parse(row, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? records.get(0).toList() : List.of();
    } catch (IOException | UncheckedIOException notCsv) {
      return List.of();
    }
  }

  /** What separates a header's names: the separator that most often stands outside quotes. */
  static char separator(String header) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      int separator = SEPARATORS.indexOf(c);
      if (c == '"') {
        quoted = !quoted;
      } else if (separator >= 0 && !quoted) {
        counts[separator]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }
}
