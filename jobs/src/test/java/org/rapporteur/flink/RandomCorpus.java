package org.rapporteur.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Files of releases that were drawn by lot: versions, edits, doubles, broken records, joint and
 * unknown issuers, dates on both sides of 1970, letters beyond ASCII and beyond 16 bits.
 */
final class RandomCorpus {

  /** A record as it is written, its fields in the order of a release's own. */
  record Written(
      String id,
      String date,
      String title,
      String body,
      List<String> organisation,
      String lang,
      String url,
      String updated) {}

  private static final LocalDate FIRST = LocalDate.of(1968, 11, 20);
  private static final int DAYS = 900;
  private static final List<String> PREFIXES = List.of("r", "\u00e9", "\uFFFD", "\uD83D\uDE00");
  private static final List<String> WORDS =
      List.of(
          "resilience",
          "cable",
          "cables",
          "\u00e9nergie",
          "ENERGIE",
          "gas",
          "drone",
          "drones",
          "Northern Alliance",
          "Planning Office",
          "Transport Office",
          "Southern Union",
          "Union du Sud",
          "Forum on Cables",
          "today",
          "words",
          "na\u00efve",
          "\uD801\uDC37",
          "\uD83D\uDE00",
          "words",
          "meeting");
  private static final List<List<String>> ISSUERS =
      List.of(
          List.of(),
          List.of("Planning Office"),
          List.of("the Northern Alliance"),
          List.of("Southern Union", "Transport Office"),
          List.of("Planning Office", "Transport Office"),
          List.of("B\u00fcro f\u00fcr Br\u00fccken"),
          List.of("alliance", "B\u00fcro f\u00fcr Br\u00fccken"));
  private static final List<String> UPDATES =
      List.of(
          "", "", "1971-01-01T00:00:00Z", "1971-01-01T01:00:00+01:00", "1969-05-05T05:05:05.5Z");
  private static final List<String> BROKEN =
      List.of(
          "no record",
          "{\"id\":\"x1\",\"body\":\"gas\"}",
          "{\"id\":\"x2\",\"date\":\"1970-13-01\",\"body\":\"gas\"}",
          "{\"id\":\"x3\",\"date\":\"2170-01-01\",\"body\":\"gas\"}",
          "{\"id\":\"x4\",\"date\":\"1970-01-01\",\"title\":\" \"}");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SplittableRandom random;
  private final List<Written> records = new ArrayList<>();
  private final Map<String, List<String>> files = new LinkedHashMap<>();
  private int broken;

  /** Draws so many records and spreads them over files. */
  RandomCorpus(long seed, int size) {
    random = new SplittableRandom(seed);
    for (String file : List.of("a.jsonl", "b.ndjson", "deep/\u00fc.jsonl", "c.json", "d.json")) {
      files.put(file, new ArrayList<>());
    }
    for (int i = 0; i < size; i++) {
      add(drawn());
    }
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private Written drawn() {
    if (!records.isEmpty() && random.nextInt(8) == 0) {
      return one(records);
    }
    String id = one(PREFIXES) + random.nextInt(1 + records.size());
    if (!records.isEmpty() && random.nextInt(4) == 0) {
      id = one(records).id();
    } else if (random.nextInt(6) == 0) {
      id = "";
    }
    String title = random.nextInt(3) == 0 ? "" : text(4);
    return new Written(
        id,
        FIRST.plusDays(random.nextInt(DAYS)).toString(),
        title,
        title.isEmpty() || random.nextInt(9) > 0 ? text(30) : "",
        one(ISSUERS),
        one(List.of("", "en", "fr")),
        one(List.of("", "https://example.org/\u00e9")),
        one(UPDATES));
  }

  private String text(int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      words.add(one(WORDS));
    }
    return String.join(" ", words);
  }

  private void add(Written record) {
    records.add(record);
    Map.Entry<String, List<String>> file = one(List.copyOf(files.entrySet()));
    file.getValue().add(json(record));
    if (!file.getKey().endsWith(".json") && random.nextInt(10) == 0) {
      file.getValue().add(one(BROKEN));
      broken++;
    }
  }

  private static String json(Written record) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", record.id());
    fields.put("date", record.date());
    fields.put("title", record.title());
    fields.put("body", record.body());
    fields.put("organisation", record.organisation());
    fields.put("lang", record.lang());
    fields.put("url", record.url());
    fields.put("updated", record.updated());
    fields.values().removeIf(""::equals);
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and lists of texts are always JSON", e);
    }
  }

  /** Every record that is a release, older versions and doubles included. */
  List<Written> records() {
    return records;
  }

  /** How many records are none. */
  int broken() {
    return broken;
  }

  /** Writes everything. */
  void write(Path folder) throws IOException {
    writeTo(folder, 2);
  }

  /**
   * Writes one of the arrays and of every file of lines its first half, for a run to begin with.
   */
  void writeHalf(Path folder) throws IOException {
    writeTo(folder, 1);
  }

  private void writeTo(Path folder, int halves) throws IOException {
    Examples.write(folder.resolve("empty.jsonl"), "");
    Examples.write(folder.resolve(".hidden.jsonl"), "no record");
    Examples.write(folder.resolve("notes.md"), "not read");
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      List<String> lines = file.getValue();
      Path path = folder.resolve(file.getKey());
      if (!file.getKey().endsWith(".json")) {
        List<String> some = lines.subList(0, lines.size() * halves / 2);
        Examples.write(path, some.isEmpty() ? "" : String.join("\n", some) + "\n");
      } else if (halves == 2 || file.getKey().equals("c.json")) {
        Examples.write(path, "[" + String.join(",\n", lines) + "]");
      }
    }
  }

  /** Writes everything into files that are moved into the folder one by one once they are whole. */
  void drop(Path folder, Path aside) throws IOException {
    write(aside);
    for (String file : files.keySet()) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.move(aside.resolve(file), target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Writes every release into one file of lines, in an order drawn by another lot. */
  void writeShuffled(Path file, long seed) throws IOException {
    List<String> lines = new ArrayList<>(records.stream().map(RandomCorpus::json).toList());
    Collections.shuffle(lines, new Random(seed));
    Examples.write(file, String.join("\n", lines));
  }

  /** Writes every record, broken ones too, into so many files, in an order drawn by another lot. */
  List<Path> writePieces(Path folder, int pieces, long seed) throws IOException {
    List<String> lines = new ArrayList<>();
    files.values().forEach(lines::addAll);
    Collections.shuffle(lines, new Random(seed));
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      List<String> piece =
          lines.subList(i * lines.size() / pieces, (i + 1) * lines.size() / pieces);
      Path file = folder.resolve("piece-" + i + ".jsonl");
      written.add(Examples.write(file, String.join("\n", piece)));
    }
    return written;
  }
}
