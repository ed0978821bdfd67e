package org.rapporteur.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.release.Release;

/** Whatever the bytes, reading ends, and what it hands on can be published. */
class RandomBytesTest {

  private static final int FILES = 150;

  /** Pieces that lead a reader somewhere. */
  private static final List<String> PIECES =
      List.of(
          "{\"id\":\"1\",\"date\":\"2023-06-02\",\"body\":\"b\"}",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          "\\ud800",
          ":",
          ",",
          ";",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          " ",
          "\uFEFF",
          "\u00A0",
          "\uD83D\uDE00",
          "\u0000",
          "null",
          "1e9",
          "-",
          "date",
          "body",
          "title",
          "id,date,body\n",
          "1,2023-06-02,b\n",
          "\"1\",2023-06-02,\"b\nc\"\n",
          "On 2 June 2023, the offices met.",
          "Source: NATO",
          "2023-06-02",
          "2 June 2023",
          "<?xml version='1.0'?>",
          "<!DOCTYPE rss [<!ENTITY a 'b'>]>",
          "&a;",
          "&",
          "&amp;",
          "<rss>",
          "<channel>",
          "<item>",
          "<title>",
          "</title>",
          "<pubDate>2 June 2023</pubDate>",
          "<description>b</description>",
          "</item>",
          "</channel>",
          "</rss>",
          "<![CDATA[",
          "]]>",
          "<feed xmlns='http://www.w3.org/2005/Atom'>",
          "<entry>",
          "</entry>",
          "<!--",
          "-->",
          "<html>",
          "<p>",
          "<main>",
          "<article>",
          "<table>",
          "<script>",
          "<meta charset='utf-16'>",
          "<h1>",
          "</h1>",
          "<time datetime='2023-06-02'>",
          "<div class='share'>");

  private final Path folder;

  RandomBytesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.jsonl",
        "a.json",
        "a.csv",
        "a.txt",
        "a.html",
        "a.xml",
        "a.jsonl.gz",
        "a.csv.zst",
        "a.json.bz2"
      })
  void noBytesStopAReader(String name) {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = Packed.as(name, i % 2 == 0 ? pieces(random) : spoilt(pieces(random), random));
      if (i % 3 == 0) {
        bytes = spoilt(bytes, random);
      }
      Reading reading = Reading.file(Reading.atMost(500), folder, name, bytes);
      for (Release release : reading.releases) {
        String text = release.title() + release.body();
        assertEquals(text, new String(text.getBytes(UTF_8), UTF_8));
      }
      List<String> places =
          reading.rejects.stream().map(rejected -> rejected.source().toString()).toList();
      assertEquals(places.size(), new HashSet<>(places).size(), () -> places.toString());
    }
  }

  private static byte[] pieces(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] spoilt(byte[] bytes, SplittableRandom random) {
    for (int i = 0; i < bytes.length; i++) {
      if (random.nextInt(20) == 0) {
        bytes[i] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }
}
