package org.rapporteur.quality;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads labels back: the CSV that was drawn, filled in, or what Label Studio exports as JSON. Pairs
 * that nobody has labelled are passed over.
 */
public final class LabelFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Levels as readers write them; yes and no tell nothing of what a release is about. */
  private static final Map<String, Integer> LEVELS =
      Map.of("0", 0, "1", 1, "2", 2, "no", 0, "yes", 1, "false", 0, "true", 1);

  private static final List<String> NEEDED =
      List.of("topic", "stratum", "stratum_size", "release", "label");

  private final String name;
  private final List<Label> labels = new ArrayList<>();

  private LabelFile(String name) {
    this.name = name;
  }

  /**
   * Reads one file.
   *
   * @param name its name, for messages; {@code .json} is Label Studio's, all else CSV
   * @param bytes what stands in it
   * @throws LabelException if it is neither, or a label is none
   */
  public static List<Label> read(String name, byte[] bytes) throws LabelException {
    LabelFile file = new LabelFile(name);
    if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      file.readTasks(bytes);
    } else {
      file.readCsv(new String(bytes, StandardCharsets.UTF_8));
    }
    return file.labels;
  }

  private void readCsv(String text) throws LabelException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(whole), format)) {
      List<String> missing =
          NEEDED.stream().filter(column -> !parser.getHeaderNames().contains(column)).toList();
      if (!missing.isEmpty()) {
        throw new LabelException(
            name
                + ":1 expected the columns "
                + String.join(", ", NEEDED)
                + ", found "
                + String.join(", ", parser.getHeaderNames()));
      }
      for (CSVRecord row : parser) {
        add(
            name + ", record " + row.getRecordNumber(),
            column -> row.isSet(column) ? row.get(column) : "",
            cell(row, "label"),
            cell(row, "labeller"));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new LabelException(name + ": expected CSV, found none: " + e.getMessage());
    }
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }

  private void readTasks(byte[] bytes) throws LabelException {
    JsonNode tasks;
    try {
      tasks = JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw new LabelException(name + ": expected JSON, found none: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!tasks.isArray()) {
      throw new LabelException(name + ": expected an array of tasks, found none");
    }
    int number = 0;
    for (JsonNode task : tasks) {
      number++;
      for (JsonNode annotation : task.path("annotations")) {
        if (!annotation.path("was_cancelled").asBoolean()) {
          addAnnotation(name + ", task " + number, task.path("data"), annotation);
        }
      }
    }
  }

  private void addAnnotation(String place, JsonNode data, JsonNode annotation)
      throws LabelException {
    JsonNode by = annotation.path("completed_by");
    String labeller = by.isObject() ? by.path("email").asText(by.path("id").asText()) : by.asText();
    for (JsonNode result : annotation.path("result")) {
      if (result.path("from_name").asText().equals("label")) {
        String choice = result.path("value").path("choices").path(0).asText();
        add(place, column -> data.path(column).asText(), choice, labeller);
      }
    }
  }

  /** A column of a row by name; empty if it has none. */
  private interface Cells {
    String get(String column);
  }

  private void add(String place, Cells cells, String label, String labeller) throws LabelException {
    String written = label.strip().toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return;
    }
    Integer level = LEVELS.get(written);
    if (level == null) {
      throw new LabelException(
          place + " label: expected 0, 1, 2, yes or no, found \"" + label + "\"");
    }
    labels.add(
        new Label(
            cells.get("topic"),
            cells.get("stratum"),
            size(place, cells.get("stratum_size")),
            cells.get("release"),
            level,
            labeller,
            cells.get("taxonomy"),
            cells.get("rules")));
  }

  private static long size(String place, String text) throws LabelException {
    try {
      long size = Long.parseLong(text.strip());
      if (size > 0) {
        return size;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    throw new LabelException(
        place + " stratum_size: expected a whole number from 1, found \"" + text + "\"");
  }
}
