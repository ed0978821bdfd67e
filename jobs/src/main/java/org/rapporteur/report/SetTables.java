package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of one published set, read a row at a time: no table is ever whole in memory.
 *
 * @param directory a complete set
 */
record SetTables(Path directory) {

  static final ObjectMapper JSON = new ObjectMapper();

  /** The rows of a table in their published order; the caller closes. */
  MappingIterator<JsonNode> rows(String table) throws IOException {
    return JSON.readerFor(JsonNode.class).readValues(directory.resolve(table + ".json").toFile());
  }

  /** The lines of a large table in their published order; the caller closes. */
  RowLines lines(String table) throws IOException {
    return new RowLines(directory.resolve(table + ".json"));
  }

  /** The lines of {@code trends} that have their topic; the caller closes. */
  TrendLines trendLines() throws IOException {
    return new TrendLines(directory.resolve("trends.json"), 1 << 22);
  }

  boolean has(String table) {
    return Files.exists(directory.resolve(table + ".json"));
  }

  /** A file that is one object. */
  JsonNode object(String file) throws IOException {
    return JSON.readTree(directory.resolve(file).toFile());
  }

  /** The years that a detail table has a file of, newest first; none if it was not written. */
  List<String> years(String table) throws IOException {
    Path folder = directory.resolve(table);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jsonl"))
          .map(name -> name.substring(0, name.length() - ".jsonl".length()))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  /** The tokens of one year of a detail table; the caller closes. */
  JsonParser year(String table, String year) throws IOException {
    return JSON.createParser(directory.resolve(table).resolve(year + ".jsonl").toFile());
  }

  /** The rows of one year of a detail table; the caller closes. */
  MappingIterator<JsonNode> yearRows(String table, String year) throws IOException {
    return JSON.readerFor(JsonNode.class).readValues(year(table, year));
  }
}
