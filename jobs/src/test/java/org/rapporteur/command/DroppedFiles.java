package org.rapporteur.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.synthetic.Generator;
import org.rapporteur.synthetic.GeneratorOptions;

/** A corpus as it is dropped into a folder: in pieces, in any order, doubled and edited. */
final class DroppedFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SplittableRandom random;
  private final List<List<String>> pieces = new ArrayList<>();

  private DroppedFiles(int files, SplittableRandom random) {
    this.random = random;
    for (int i = 0; i < files; i++) {
      pieces.add(new ArrayList<>());
    }
  }

  /**
   * Writes the files and says in which order they are to arrive: the oldest releases last.
   *
   * @param releases how many, of the real corpus if it is there, else made up
   * @param files into how many files they are split
   */
  static List<Path> prepare(Path aside, int releases, int files, SplittableRandom random)
      throws IOException {
    @Nullable String corpora = System.getenv("RAPPORTEUR_CORPORA");
    List<ObjectNode> records = new ArrayList<>();
    for (String line : corpora == null ? madeUp(releases) : real(Path.of(corpora), releases)) {
      records.add((ObjectNode) JSON.readTree(line));
    }
    records.sort(Comparator.comparing((ObjectNode record) -> record.path("date").asText()));
    DroppedFiles dropped = new DroppedFiles(files, random);
    for (int i = 0; i < records.size(); i++) {
      dropped.add(records.get(i), (int) ((long) i * files / records.size()));
    }
    List<Path> order = dropped.write(aside);
    if (corpora != null) {
      try (Stream<Path> feed = Files.list(Path.of(corpora, "whitehouse-feed"))) {
        for (Path poll : feed.sorted().toList()) {
          order.add(Files.copy(poll, aside.resolve(poll.getFileName().toString())));
        }
      }
    }
    Path oldest = order.remove(0);
    Collections.shuffle(order, new Random(random.nextLong()));
    order.add(oldest);
    return order;
  }

  private static List<String> madeUp(int releases) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Generator.write(new GeneratorOptions(releases, 3, 0), bytes, written -> {});
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> real(Path corpora, int releases) throws IOException {
    Path file = corpora.resolve("swiss-federal-releases-1997-2019.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().limit(releases).toList();
    }
  }

  /** A release stands in its piece, and perhaps once more, edited or not, in any other. */
  private void add(ObjectNode record, int piece) {
    pieces.get(piece).add(record.toString());
    int lot = random.nextInt(16);
    if (lot < 2) {
      pieces.get(random.nextInt(pieces.size())).add(record.toString());
    } else if (lot < 4) {
      ObjectNode edited = record.deepCopy();
      edited.put("updated", "2024-01-01T00:00:0" + lot + "Z");
      edited.put("body", record.path("body").asText() + " Cyber defence and resilience.");
      pieces.get(random.nextInt(pieces.size())).add(edited.toString());
    } else if (lot == 4) {
      pieces.get(random.nextInt(pieces.size())).add("no record");
    }
  }

  private List<Path> write(Path aside) throws IOException {
    Files.createDirectories(aside);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Path file = aside.resolve(String.format("piece-%04d.jsonl", i));
      files.add(Files.write(file, pieces.get(i)));
    }
    return files;
  }
}
