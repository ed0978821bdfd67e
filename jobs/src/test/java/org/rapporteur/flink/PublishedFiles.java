package org.rapporteur.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files of a set, as bytes and as rows, read by other means than the program's. */
public record PublishedFiles(Path set) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The texts of the files whose path is wanted, by path. */
  public Map<String, String> texts(Predicate<String> wanted) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String path : paths()) {
      if (wanted.test(path)) {
        texts.put(path, Files.readString(set.resolve(path)));
      }
    }
    return texts;
  }

  List<String> paths() throws IOException {
    try (Stream<Path> all = Files.walk(set)) {
      return all.filter(Files::isRegularFile)
          .map(file -> set.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** What the data package says of every file but those that tell of the set before. */
  List<JsonNode> described() throws IOException {
    List<JsonNode> described = new ArrayList<>();
    for (JsonNode resource : dataPackage().path("resources")) {
      if (!resource.path("path").asText().matches("(revisions|changes)\\..*")) {
        described.add(resource);
      }
    }
    return described;
  }

  JsonNode dataPackage() throws IOException {
    return JSON.readTree(set.resolve("datapackage.json").toFile());
  }

  /** The rows of all CSV files of a table. */
  List<Row> csv(String table) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String path : paths()) {
      if (path.equals(table + ".csv") || path.matches(table + "/.*\\.csv")) {
        try (CSVParser parser =
            CSVParser.parse(
                set.resolve(path), UTF_8, CSVFormat.RFC4180.builder().setHeader().get())) {
          for (CSVRecord record : parser) {
            Map<String, String> row = new LinkedHashMap<>();
            parser.getHeaderNames().forEach(name -> row.put(name, record.get(name)));
            rows.add(new Row(row));
          }
        }
      }
    }
    return rows;
  }

  /** The rows of all JSON files of a table, numbers as they are written, null as empty. */
  List<Row> json(String table) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String path : paths()) {
      if (path.equals(table + ".json") || path.matches(table + "/.*\\.jsonl")) {
        try (JsonParser parser = JSON.createParser(set.resolve(path).toFile())) {
          while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
              rows.add(row(parser));
            }
          }
        }
      }
    }
    return rows;
  }

  private static Row row(JsonParser parser) throws IOException {
    Map<String, String> row = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String value = parser.nextToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
      row.put(name, value);
    }
    return new Row(row);
  }
}
