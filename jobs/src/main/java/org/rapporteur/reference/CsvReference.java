package org.rapporteur.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rapporteur.reference.ReferenceNode.Entry;
import org.rapporteur.reference.ReferenceNode.Mapping;
import org.rapporteur.reference.ReferenceNode.Sequence;
import org.rapporteur.reference.ReferenceNode.Text;

/** Reads CSV: a header row of keys, then a map in each row. */
final class CsvReference {

  private CsvReference() {}

  static List<Mapping> read(String text, ReferenceFile.Columns columns, Faults faults)
      throws MalformedReferenceException {
    List<Mapping> rows = new ArrayList<>();
    int line = 1;
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      List<String> header = List.of();
      for (CSVRecord row : parser) {
        if (header.isEmpty()) {
          header = row.stream().map(String::strip).toList();
          checkHeader(header, columns, faults);
        } else if (row.size() > header.size()) {
          throw new MalformedReferenceException(
              line, "expected " + header.size() + " columns, found " + row.size());
        } else if (row.size() > 1 || !row.get(0).isEmpty()) {
          rows.add(row(row, line, header, columns));
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException e) {
      throw new MalformedReferenceException(line, "no CSV: " + e.getMessage());
    }
    return rows;
  }

  /** An unknown column is told once, not in each row. */
  private static void checkHeader(
      List<String> header, ReferenceFile.Columns columns, Faults faults) {
    List<Entry> keys = new ArrayList<>();
    header.forEach(key -> keys.add(new Entry(1, key, new Text(1, ""))));
    Fields.check(new Mapping(1, keys), faults, "", columns.keys());
  }

  private static Mapping row(
      CSVRecord row, int line, List<String> header, ReferenceFile.Columns columns) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String key = header.get(i);
      if (columns.lists().contains(key) && !row.get(i).isEmpty()) {
        entries.add(new Entry(line, key, list(row.get(i), line)));
      } else if (columns.maps().contains(key) && !row.get(i).isEmpty()) {
        entries.add(new Entry(line, key, map(row.get(i), line)));
      } else if (columns.texts().contains(key) && !row.get(i).isEmpty()) {
        entries.add(new Entry(line, key, new Text(line, row.get(i))));
      }
    }
    return new Mapping(line, entries);
  }

  private static Sequence list(String cell, int line) {
    List<ReferenceNode> items = new ArrayList<>();
    for (String item : cell.split(";", -1)) {
      items.add(new Text(line, item.strip()));
    }
    return new Sequence(line, items);
  }

  /** Splits at the last equals sign: a term may hold one, a number does not. */
  private static Mapping map(String cell, int line) {
    List<Entry> entries = new ArrayList<>();
    for (String item : cell.split(";", -1)) {
      int equals = item.lastIndexOf('=');
      String key = equals < 0 ? item : item.substring(0, equals);
      String value = equals < 0 ? "" : item.substring(equals + 1);
      entries.add(new Entry(line, key.strip(), new Text(line, value.strip())));
    }
    return new Mapping(line, entries);
  }
}
