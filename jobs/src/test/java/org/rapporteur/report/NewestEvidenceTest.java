package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.set.FixtureTables;
import org.rapporteur.set.MentionRow;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;

class NewestEvidenceTest {

  private final Path directory;

  NewestEvidenceTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void twelveOfATopicAreKeptTheNewestFirst() throws Exception {
    write(
        "2023",
        IntStream.range(1, 21)
            .mapToObj(
                day -> row("r%02d".formatted(day), "space", "2023-05-%02d".formatted(day), "x"))
            .toList());

    assertEquals(
        List.of("r20", "r19", "r18", "r17", "r16", "r15", "r14", "r13", "r12", "r11", "r10", "r09"),
        newest(Map.of("space", 20L)));
  }

  @Test
  void aReleaseSpeaksOncePerTopic() throws Exception {
    write(
        "2023",
        List.of(
            row("a", "space", "2023-05-01", "x"),
            row("a", "space", "2023-05-01", "x"),
            row("b", "space", "2023-05-01", "x")));

    assertEquals(List.of("a", "b"), newest(Map.of("space", 2L)));
  }

  @Test
  void anIssuerThatOthersOutshoutKeepsTwo() throws Exception {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (int day = 1; day <= 3; day++) {
      rows.add(row("quiet" + day, "space", "2023-01-0" + day, "nato;osce"));
    }
    for (int day = 10; day < 30; day++) {
      rows.add(row("loud" + day, "space", "2023-05-" + day, "eu"));
    }
    write("2023", rows);

    List<String> newest = newest(Map.of("space", 23L));
    assertEquals(14, newest.size());
    assertEquals(List.of("quiet3", "quiet2"), newest.subList(12, 14));
  }

  @Test
  void olderYearsAreReadOnlyWhileATopicWantsSentences() throws Exception {
    Path older = Files.createDirectories(directory.resolve("mentions")).resolve("2022.jsonl");
    Files.writeString(older, "{this line would be an error if it were read");
    write("2023", List.of(row("a", "space", "2023-05-01", "x")));

    assertEquals(List.of("a"), newest(Map.of("space", 1L)));
  }

  @Test
  void anOlderYearFillsWhatTheNewerLeaves() throws Exception {
    write("2022", List.of(row("b", "energy", "2022-05-01", "x")));
    write("2023", List.of(row("a", "space", "2023-05-01", "x")));

    assertEquals(List.of("a", "b"), newest(Map.of("space", 1L, "energy", 1L)));
  }

  private List<String> newest(Map<String, Long> releasesByTopic) throws IOException {
    NewestEvidence newest = new NewestEvidence(releasesByTopic);
    newest.read(new PublishedSet(directory, Map.of()));
    return newest.newest().stream().map(MentionRow::release).toList();
  }

  private void write(String year, List<Map<String, @Nullable Object>> rows) throws IOException {
    FixtureTables.write(directory, Tables.MENTIONS, year, rows);
  }

  private static Map<String, @Nullable Object> row(
      String release, String topic, String date, String organisation) {
    return FixtureTables.row(
        "release",
        release,
        "topic",
        topic,
        "field",
        "body",
        "start",
        1,
        "date",
        date,
        "organisation",
        organisation,
        "text",
        "space",
        "sentence",
        "In space.");
  }
}
