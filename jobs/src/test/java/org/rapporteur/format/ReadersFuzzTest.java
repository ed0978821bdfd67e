package org.rapporteur.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.draft.Format;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.RecordCheck;
import org.rapporteur.format.feed.Feed;
import org.rapporteur.format.page.HtmlPage;
import org.rapporteur.format.record.CsvFile;
import org.rapporteur.format.record.JsonArray;
import org.rapporteur.format.record.JsonLines;
import org.rapporteur.format.record.JsonRecord;

/**
 * Whatever the bytes, a reader ends, hands on every record once and nothing that cannot be
 * published. In an ordinary run each target reads its seeds, under {@code ReadersFuzzTestInputs}
 * among the resources. With {@code JAZZER_FUZZ=1} in the environment, {@code -Djazzer.hooks=true}
 * and one target named, as in {@code -Dtest=ReadersFuzzTest#csv}, it looks for inputs of its own,
 * guided by coverage, for ten minutes; what it finds joins the seeds.
 */
class ReadersFuzzTest {

  private static final String TIME = "10m";
  private static final ReadingOptions OPTIONS = Reading.atMost(500);
  private static final List<String> COMPRESSIONS = List.of("gz", "zst", "bz2");
  private static final List<String> FORMATS = List.of("jsonl", "json", "csv", "txt", "html", "xml");
  private static final List<ReadingOptions> CHOICES =
      List.of(
          Reading.inZone("Pacific/Kiritimati"),
          Reading.inZone("America/New_York"),
          Reading.atMost(40),
          Reading.withFields(Map.of("body", "story", "date", "when", "organisation", "dc:by")),
          new ReadingOptions(
              ZoneOffset.UTC,
              LocalDate.of(2023, 6, 1),
              LocalDate.of(2023, 6, 30),
              500,
              Map.of("title", "headline")));

  private final Path folder;

  ReadersFuzzTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @FuzzTest(maxDuration = TIME)
  void jsonLines(byte[] bytes) throws IOException {
    Reading reading =
        read("a.jsonl", bytes, (options, check) -> new JsonLines(options, record(options, check)));
    assertEquals(linesThatAreNotBlank(bytes), HandedOn.lines(reading));
  }

  @FuzzTest(maxDuration = TIME)
  void jsonArray(byte[] bytes) throws IOException {
    assertNumbered(
        read("a.json", bytes, (options, check) -> new JsonArray(options, record(options, check))));
  }

  @FuzzTest(maxDuration = TIME)
  void csv(byte[] bytes) throws IOException {
    Reading reading = read("a.csv", bytes, CsvFile::new);
    List<Long> lines = HandedOn.lines(reading);
    assertEquals(lines.stream().distinct().toList(), lines);
    assertTrue(lines.stream().allMatch(line -> line <= linesOf(bytes)), lines::toString);
  }

  @FuzzTest(maxDuration = TIME)
  void plainText(byte[] bytes) throws IOException {
    assertEquals(1, HandedOn.lines(read("a.txt", bytes, PlainText::new)).size());
  }

  @FuzzTest(maxDuration = TIME)
  void htmlPage(byte[] bytes) throws IOException {
    assertEquals(1, HandedOn.lines(read("a.html", bytes, HtmlPage::new)).size());
  }

  @FuzzTest(maxDuration = TIME)
  void feed(byte[] bytes) throws IOException {
    assertNumbered(read("a.xml", bytes, Feed::new));
  }

  /** The first byte says how the others are packed; as they are, and packed and then cut off. */
  @FuzzTest(maxDuration = TIME)
  void compressed(byte[] bytes) throws IOException {
    if (bytes.length < 2) {
      return;
    }
    String name = "a.jsonl." + COMPRESSIONS.get((bytes[0] & 0xFF) % COMPRESSIONS.size());
    byte[] content = Arrays.copyOfRange(bytes, 2, bytes.length);
    HandedOn.check(Reading.file(OPTIONS, folder, name, content), name, OPTIONS);

    byte[] packed = Packed.as(name, content);
    Reading whole = Reading.file(OPTIONS, folder, name, packed);
    assertEquals(linesThatAreNotBlank(content), HandedOn.lines(whole));
    int cut = (bytes[1] & 0xFF) * packed.length / 256;
    Reading before = Reading.file(OPTIONS, folder, name, Arrays.copyOf(packed, cut));
    HandedOn.check(before, name, OPTIONS);
    assertEquals(whole.releases.subList(0, before.releases.size()), before.releases);
  }

  /** The first byte chooses what a run decides about reading, the second the format. */
  @FuzzTest(maxDuration = TIME)
  void options(byte[] bytes) {
    if (bytes.length < 2) {
      return;
    }
    ReadingOptions options = CHOICES.get((bytes[0] & 0xFF) % CHOICES.size());
    String name = "a." + FORMATS.get((bytes[1] & 0xFF) % FORMATS.size());
    byte[] content = Arrays.copyOfRange(bytes, 2, bytes.length);
    HandedOn.check(Reading.file(options, folder, name, content), name, options);
  }

  private static JsonRecord record(ReadingOptions options, RecordCheck check) {
    return new JsonRecord(options, check);
  }

  private static Reading read(
      String name, byte[] bytes, BiFunction<ReadingOptions, RecordCheck, Format> format)
      throws IOException {
    Reading reading = new Reading();
    format
        .apply(OPTIONS, new RecordCheck(OPTIONS))
        .read(new ByteArrayInputStream(bytes), name, reading);
    HandedOn.check(reading, name, OPTIONS);
    return reading;
  }

  private static void assertNumbered(Reading reading) {
    List<Long> numbers = HandedOn.lines(reading);
    assertEquals(LongStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
  }

  private static List<Long> linesThatAreNotBlank(byte[] bytes) {
    List<Long> lines = new ArrayList<>();
    String[] texts = new String(bytes, ISO_8859_1).split("\n", -1);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].replaceFirst("^\u00EF\u00BB\u00BF", "").matches("[ \t\r]*")) {
        lines.add(i + 1L);
      }
    }
    return lines;
  }

  private static long linesOf(byte[] bytes) {
    return new String(bytes, ISO_8859_1).chars().filter(c -> c == '\n').count() + 1;
  }
}
