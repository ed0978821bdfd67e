package org.rapporteur.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The values of one CSV record. */
final class CsvRow {

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

  /** What separates a header's names: a semicolon if more of them stand outside quotes. */
  static char separator(String header) {
    int commas = 0;
    int semicolons = 0;
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        commas += c == ',' ? 1 : 0;
        semicolons += c == ';' ? 1 : 0;
      }
    }
    return semicolons > commas ? ';' : ',';
  }
}
