package org.rapporteur.format.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.Reading;
import org.rapporteur.format.draft.ReadingOptions;

class FeedCharactersTest {

  private static final String UTF_8_STATED = "<?xml version='1.0' encoding='UTF-8'?>";
  private static final String LATIN_1_STATED = "<?xml version='1.0' encoding='ISO-8859-1'?>";
  private static final String NEVER_ENDED = "<item><title>caf\u00E9</title>";

  private final Path folder;

  FeedCharactersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFeedIsInTheEncodingItStates() {
    String feed = LATIN_1_STATED + feed(item("caf\u00E9"));
    assertEquals("caf\u00E9", read(feed, ISO_8859_1).release().title());
  }

  @Test
  void aFeedThatStatesNoEncodingIsInUtf8() {
    String feed = "<!-- caf\u00E9 -->" + feed(item("caf\u00E9"));
    assertEquals("caf\u00E9", read(feed, UTF_8).release().title());
    assertEquals("caf\u00E9", read(feed, UTF_16).release().title());
    assertEquals(List.of("a.xml:1 encoding"), read(feed, ISO_8859_1).reasons());
  }

  @Test
  void latin1IsReadAsWindows1252AsInPages() {
    Charset windows = Charset.forName("windows-1252");
    String feed = LATIN_1_STATED + feed(item("the offices\u2019 \u201Cplan\u201D"));
    assertEquals("the offices\u2019 \u201Cplan\u201D", read(feed, windows).release().title());
    String free = LATIN_1_STATED + feed(item("a\u0081b"));
    assertEquals("a\uFFFDb", read(free, ISO_8859_1).release().title());
  }

  @Test
  void blankLinesBeforeTheDeclarationArePassedOver() {
    String feed = LATIN_1_STATED + feed(item("caf\u00E9"));
    assertEquals("caf\u00E9", read("\r\n\n " + feed, ISO_8859_1).release().title());
    String marked = "\uFEFF\n" + UTF_8_STATED + feed(item("caf\u00E9"));
    assertEquals("caf\u00E9", read(marked, UTF_8).release().title());
  }

  @Test
  void aFeedThatIsNotInTheEncodingItStatesBreaksOffThere() {
    Reading reading = read(UTF_8_STATED + feed(item("One") + NEVER_ENDED), ISO_8859_1);
    assertEquals("One", reading.releases.get(0).title());
    assertEquals(List.of("a.xml:2 encoding"), reading.reasons());
  }

  @Test
  void aFeedIsReadInSilenceUpToTheByteThatDoesNotFit() {
    PrintStream standard = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      Reading reading = read(feed(item("One").repeat(300) + NEVER_ENDED), ISO_8859_1);
      assertEquals(300, reading.releases.size());
      assertEquals(List.of("a.xml:301 encoding"), reading.reasons());
    } finally {
      System.setErr(standard);
    }
    assertEquals("", printed.toString(UTF_8));
  }

  @Test
  void aFeedInAnEncodingThatNobodyKnowsIsMalformed() {
    String feed = "<?xml version='1.0' encoding='x-none'?>" + feed("");
    assertEquals(List.of("a.xml:1 malformed"), read(feed, UTF_8).reasons());
  }

  private static String feed(String items) {
    return "<rss version='2.0'><channel>" + items + "</channel></rss>";
  }

  private static String item(String title) {
    return "<item><pubDate>2 June 2023</pubDate><title>" + title + "</title></item>";
  }

  private Reading read(String text, Charset charset) {
    return Reading.file(ReadingOptions.USUAL, folder, "a.xml", text.getBytes(charset));
  }
}
