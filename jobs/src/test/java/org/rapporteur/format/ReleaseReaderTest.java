package org.rapporteur.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.compressors.gzip.ExtraField;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.release.Release;

class ReleaseReaderTest {

  private static final String LINE = "{\"id\":\"%d\",\"date\":\"2023-06-02\",\"body\":\"%s\"}\n";

  private final Path folder;

  ReleaseReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void filesAreReadByTheirEndings() {
    for (String name :
        List.of(
            "a.jsonl",
            "a.ndjson",
            "a.json",
            "a.csv",
            "a.txt",
            "a.html",
            "a.htm",
            "a.xml",
            "a.rss",
            "a.atom",
            "a.jsonl.gz",
            "a.txt.zst",
            "a.csv.bz2",
            "A.JSONL",
            "a.b.Txt.GZ")) {
      assertTrue(ReleaseReader.readable(name), name);
    }
    for (String name :
        List.of(".a.txt", "a", "a.pdf", "a.gz", "a.txt.zip", "a.gz.txt~", "txt", ".txt", "")) {
      assertFalse(ReleaseReader.readable(name), name);
    }
    assertTrue(ReleaseReader.lines("a.jsonl"));
    assertTrue(ReleaseReader.lines("a.ndjson"));
    assertFalse(ReleaseReader.lines("a.jsonl.gz"));
    assertFalse(ReleaseReader.lines("a.json"));
    assertFalse(ReleaseReader.lines(".a.jsonl"));
  }

  @Test
  void anIdFromAFileIsItsPathWithoutEndings() throws IOException {
    for (String name : List.of("2023/a.b.txt", "2023/a.b.html", "2023/a.b.txt.gz")) {
      byte[] text = "On 2 June 2023, the offices met.".getBytes(UTF_8);
      assertEquals(
          "2023/a.b",
          Reading.file(ReadingOptions.USUAL, folder, name, Packed.as(name, text)).release().id());
    }
  }

  @Test
  void everyCompressionIsRead() throws IOException {
    byte[] text = lines(5_000);
    for (String compression : List.of("gz", "zst", "bz2")) {
      Reading reading = read("a.jsonl." + compression, Packed.as("a." + compression, text));
      assertEquals(5_000, reading.releases.size(), compression);
      assertEquals(List.of(), reading.reasons());
      assertEquals(
          "a.jsonl." + compression + ":5000", reading.releases.get(4_999).source().toString());
    }
  }

  @Test
  void joinedCompressedFilesAreReadAsOne() throws IOException {
    for (String compression : List.of("gz", "zst", "bz2")) {
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      joined.write(Packed.as("a." + compression, lines(3)));
      joined.write(Packed.as("a." + compression, lines(2)));
      Reading reading = read("a.jsonl." + compression, joined.toByteArray());
      assertEquals(List.of("1", "2", "3", "1", "2"), reading.ids(), compression);
    }
  }

  @Test
  void compressionThatBreaksOffKeepsWhatStoodBefore() throws IOException {
    for (String compression : List.of("gz", "zst", "bz2")) {
      byte[] whole = Packed.as("a." + compression, lines(60_000));
      byte[] half = Arrays.copyOf(whole, whole.length / 2);
      Reading reading = read("a.jsonl." + compression, half);
      int read = reading.releases.size();
      assertTrue(read > 1000 && read < 60_000, compression + " " + read);
      assertEquals(
          List.of("a.jsonl." + compression + ":" + (read + 1) + " malformed"), reading.reasons());
    }
  }

  @Test
  void emptyGzipMembersAreReadHoweverMany() throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    byte[] empty = Packed.as("a.gz", new byte[0]);
    for (int i = 0; i < 20_000; i++) {
      joined.write(empty);
    }
    joined.write(Packed.as("a.gz", lines(3)));
    joined.write(empty);
    Reading reading = read("a.jsonl.gz", joined.toByteArray());
    assertEquals(List.of("1", "2", "3"), reading.ids());
    assertEquals(List.of(), reading.reasons());
  }

  @Test
  void gzipHeadersWithEveryPartAreRead() throws IOException {
    GzipParameters parameters = new GzipParameters();
    parameters.setFileName("name");
    parameters.setComment("comment");
    parameters.setHeaderCRC(true);
    ExtraField extra = new ExtraField();
    extra.addSubField("AB", new byte[300]);
    parameters.setExtraField(extra);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream packer = new GzipCompressorOutputStream(packed, parameters)) {
      packer.write(lines(3));
    }
    byte[] whole = packed.toByteArray();
    assertEquals(List.of("1", "2", "3"), read("a.jsonl.gz", whole).ids());
    whole[20] ^= 1;
    assertEquals(
        "cannot be unpacked (gz): expected a header with its check sum, found another",
        read("a.jsonl.gz", whole).rejects.get(0).detail());
  }

  @Test
  void whatCannotBeUnpackedSaysWhy() {
    for (String name : List.of("a.jsonl", "a.json", "a.csv", "a.txt", "a.html", "a.xml")) {
      Reading reading = read(name + ".gz", "not compressed".getBytes(UTF_8));
      assertEquals("cannot be unpacked (gz): expected gzip", reading.rejects.get(0).detail(), name);
    }
    // What zstd --long=27 makes of a few letters: it says that it needs a window of 128 MiB.
    byte[] window =
        HexFormat.of().parseHex("28b52ffd048875000028787861620a02009b43f1890ab018619f9f");
    assertEquals(
        "cannot be unpacked (zst): packed over windows larger than 8 MiB (zstd --long)",
        read("a.txt.zst", window).rejects.get(0).detail());
  }

  @Test
  void aRecordThatIsTooDeepIsMalformedAndTheNextOneIsRead() throws IOException {
    String csv = "id,date,body\ndeep,2023-06-02,b\n2,2023-06-02,b\n";
    String item = "<item><guid>%s</guid><pubDate>2 June 2023</pubDate><title>b</title></item>";
    String object = "{\"id\":\"%s\",\"date\":\"2023-06-02\",\"body\":\"b\"}";
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.jsonl", object.formatted("deep") + "\n" + object.formatted("2"));
    files.put("a.json", "[" + object.formatted("deep") + "," + object.formatted("2") + "]");
    files.put("a.csv", csv);
    files.put(
        "a.xml",
        "<rss><channel>" + item.formatted("deep") + item.formatted("2") + "</channel></rss>");
    files.put("deep.txt", "On 2 June 2023, the offices met.");
    files.put("deep.html", "<p>On 2 June 2023, the offices met.");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = Files.writeString(folder.resolve(file.getKey()), file.getValue());
      Reading reading =
          new Reading() {
            @Override
            public void release(Release release) {
              if (release.id().equals("deep")) {
                throw new StackOverflowError();
              }
              super.release(release);
            }
          };
      new ReleaseReader(ReadingOptions.USUAL).readFile(path, file.getKey(), reading);
      boolean one = file.getKey().startsWith("deep");
      assertEquals(one ? List.of() : List.of("2"), reading.ids(), file.getKey());
      assertEquals(1, reading.rejects.size(), file.getKey());
      assertTrue(reading.rejects.get(0).detail().endsWith(" (too deep)"), file.getKey());
    }
  }

  @Test
  void whatStandsBehindCompressedDataIsABreak() throws IOException {
    for (String compression : List.of("gz", "bz2")) {
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      joined.write(Packed.as("a." + compression, lines(3)));
      joined.write("neither the end nor another member".getBytes(UTF_8));
      Reading reading = read("a.jsonl." + compression, joined.toByteArray());
      assertEquals(List.of("1", "2", "3"), reading.ids(), compression);
      assertEquals(List.of("a.jsonl." + compression + ":4 malformed"), reading.reasons());
    }
  }

  @Test
  void zerosBehindGzipFillABlockUp() {
    byte[] packed = Packed.as("a.gz", lines(3));
    Reading reading = read("a.jsonl.gz", Arrays.copyOf(packed, packed.length + 512));
    assertEquals(List.of("1", "2", "3"), reading.ids());
    assertEquals(List.of(), reading.reasons());
  }

  @Test
  void everyFormatOutlivesBrokenCompression() throws IOException {
    for (String name : List.of("a.jsonl", "a.json", "a.csv", "a.txt", "a.html", "a.xml")) {
      for (String compression : List.of("gz", "zst", "bz2")) {
        Reading reading = read(name + "." + compression, "not compressed".getBytes(UTF_8));
        assertEquals(List.of(name + "." + compression + ":1 malformed"), reading.reasons());
      }
    }
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    Path missing = folder.resolve("missing.txt");
    assertEquals(
        missing + ": expected a file that can be read, found: no such file",
        assertThrows(IOException.class, () -> read(missing)).getMessage());
    for (String name :
        List.of("f.jsonl", "f.json", "f.csv", "f.txt", "f.html", "f.xml", "f.xml.gz")) {
      Path directory = folder.resolve(name);
      assertTrue(directory.toFile().mkdir());
      assertEquals(
          directory + ": expected a file that can be read, found: Is a directory",
          assertThrows(IOException.class, () -> read(directory)).getMessage());
    }
  }

  private static void read(Path file) throws IOException {
    new ReleaseReader(ReadingOptions.USUAL)
        .readFile(file, file.getFileName().toString(), new Reading());
  }

  private Reading read(String name, byte[] bytes) {
    return Reading.file(ReadingOptions.USUAL, folder, name, bytes);
  }

  private static byte[] lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      lines.append(LINE.formatted(i, Integer.toString(i * 7919, 36)));
    }
    return lines.toString().getBytes(UTF_8);
  }
}
