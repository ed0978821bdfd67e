package org.rapporteur.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.Reading;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.release.Release;
import org.rapporteur.set.MentionRow;
import org.rapporteur.set.RejectedRow;
import org.rapporteur.set.ReleaseDetail;
import org.rapporteur.set.ReleaseRow;
import org.rapporteur.set.SetFolder;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Table;
import org.rapporteur.table.TableWriter;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Tagger;
import org.rapporteur.taxonomy.Taxonomy;

/**
 * From a file's bytes to tables: releases from a grammar, in a format that holds them, broken at
 * one place. What is read is whole, every record is a release or rejected, every mention stands
 * where its row says, and what is written is read back as it was.
 */
class WholeWayFuzzTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Taxonomy taxonomy;
  private final Tagger tagger;

  WholeWayFuzzTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    Path topics = folder.resolve("taxonomy.yaml");
    Files.writeString(
        topics,
        """
        topics:
          - {id: cyber, terms: ["cyber*"]}
          - {id: cyber-defence, parent: cyber, terms: ["cyber defence", "=defence"]}
          - {id: union, terms: ["EU", "é*"], unless: ["EU bank"]}
        """);
    taxonomy = Taxonomy.read(topics);
    Path none = Files.writeString(folder.resolve("none.yaml"), "organisations: []\n");
    tagger = new Tagger(taxonomy, Organisations.read(none), List.of());
  }

  @FuzzTest
  void bytesToTables(FuzzedDataProvider data) throws IOException {
    WrittenReleases written = WrittenReleases.of(data);
    Reading reading =
        Reading.file(ReadingOptions.USUAL, folder, written.file(), written.bytes(data));
    if (written.whole()) {
      assertEquals(List.of(), reading.reasons());
      assertEquals(written.releases(), reading.releases.size());
    }
    List<ReleaseRow> releases = new ArrayList<>();
    List<MentionRow> mentions = new ArrayList<>();
    for (Release release : reading.releases) {
      var tags = tagger.tag(release.title(), release.body(), release.lang());
      ReleaseDetail detail =
          ReleaseDetail.of(release, release.lang(), List.of("unknown"), tags, taxonomy, true);
      releases.add(detail.row());
      detail.mentions().forEach(mention -> check(mention, release));
      mentions.addAll(detail.mentions());
    }
    List<RejectedRow> rejected =
        reading.rejects.stream()
            .map(
                record ->
                    new RejectedRow(
                        record.source().path(),
                        record.source().line(),
                        record.reason().word(),
                        record.detail()))
            .sorted(Comparator.comparing(RejectedRow::source).thenComparingLong(RejectedRow::line))
            .toList();
    writeAndReadBack(Tables.RELEASES, releases);
    writeAndReadBack(Tables.MENTIONS, mentions);
    writeAndReadBack(Tables.REJECTED, rejected);
  }

  private static void check(MentionRow mention, Release release) {
    String field = mention.field().equals("title") ? release.title() : release.body();
    int start = field.offsetByCodePoints(0, mention.start());
    int end = field.offsetByCodePoints(start, mention.end() - mention.start());
    assertEquals(mention.text(), field.substring(start, end));
    assertTrue(mention.sentence().codePointCount(0, mention.sentence().length()) <= 500);
  }

  private <R> void writeAndReadBack(Table<R> table, List<R> rows) throws IOException {
    Path set = folder.resolve("set");
    SetFolder.delete(set);
    try (TableWriter<R> writer = new TableWriter<>(table, set, "t", TableWriter.Layout.LINES)) {
      for (R row : rows) {
        writer.write(row);
      }
    }
    List<String> lines = Files.readAllLines(set.resolve("t.jsonl"));
    assertEquals(rows.size(), lines.size());
    for (String line : lines) {
      assertTrue(JSON.readTree(line).isObject());
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text = Files.newBufferedReader(set.resolve("t.csv"), UTF_8);
        CSVParser parser = format.parse(text)) {
      var records = parser.getRecords();
      assertEquals(rows.size(), records.size());
      for (var record : records) {
        for (String cell : record) {
          assertTrue(cell.isEmpty() || "=+@\t\r".indexOf(cell.charAt(0)) < 0, cell);
        }
      }
    }
  }
}
