package org.rapporteur.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.Reading;
import org.rapporteur.release.Release;
import org.rapporteur.release.Release.DateSource;
import org.rapporteur.release.Source;

class FeedTest {

  private static final String RSS =
      "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
          + " xmlns:media='http://search.yahoo.com/mrss/'><channel><title>All</title>"
          + "<language>en-us</language>";
  private static final String END = "</channel></rss>";

  private final Path folder;

  FeedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void anItemOfRssIsARelease() {
    Reading reading =
        read(
            RSS
                + "<image><title>Logo</title><url>l.png</url></image>"
                + "<item><title>Offices &amp; staffs &amp;#8217;meet</title>"
                + "<link>https://example.org/1</link>"
                + "<description>An extract.</description>"
                + "<content:encoded><![CDATA[<p>The <b>whole</b> text.</p><p>In two"
                + " &amp; more<br/>lines.</p>]]></content:encoded>"
                + "<media:title>Photo</media:title>"
                + "<guid isPermaLink='false'>r1</guid><source url='x'>NATO</source>"
                + "<pubDate>Fri, 02 Jun 2023 23:30:00 GMT</pubDate></item>"
                + END);
    assertEquals(
        new Release(
            "r1",
            LocalDate.of(2023, 6, 2),
            DateSource.FIELD,
            "Offices & staffs ’meet",
            "The whole text.\n\nIn two & more\nlines.",
            List.of("NATO"),
            "en",
            "https://example.org/1",
            Instant.MIN,
            "",
            "",
            new Source("a.xml", 1)),
        reading.release());
  }

  @Test
  void anEntryOfAtomIsARelease() {
    Release release =
        read("""
            <feed xmlns='http://www.w3.org/2005/Atom' xml:lang='fr'>
              <title>All</title><id>feed</id><updated>2024-01-01T00:00:00Z</updated>
              <entry>
                <title type='text'>A &lt;b> title</title><id>r1</id>
                <link rel='self' href='https://example.org/self'/>
                <link href='https://example.org/1'/>
                <published>2023-06-02T10:00:00+02:00</published>
                <updated>2023-06-03T10:00:00Z</updated>
                <source><title>Elsewhere</title><id>other</id></source>
                <summary>An extract.</summary>
                <content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One &amp;
                  one.</p><p>Two &lt;2>.</p></div></content>
              </entry>
            </feed>""")
            .release();
    assertEquals("r1", release.id());
    assertEquals("A <b> title", release.title());
    assertEquals("One & one.\n\nTwo <2>.", release.body());
    assertEquals("https://example.org/1", release.url());
    assertEquals("fr", release.lang());
    assertEquals(LocalDate.of(2023, 6, 2), release.date());
    assertEquals(Instant.parse("2023-06-03T10:00:00Z"), release.updated());
    assertEquals(List.of(), release.organisations());
  }

  @Test
  void anEntryWithoutAPublishedDayHasTheDayOfItsUpdate() {
    Release release =
        read("<feed xmlns='http://www.w3.org/2005/Atom'><entry xml:lang='de'><title>T</title>"
                + "<updated>2023-06-03T10:00:00Z</updated>"
                + "<content type='html'>&lt;p>One&lt;/p></content></entry></feed>")
            .release();
    assertEquals(LocalDate.of(2023, 6, 3), release.date());
    assertEquals("One", release.body());
    assertEquals("de", release.lang());
  }

  @Test
  void anItemOfRss1IsARelease() {
    Release release =
        read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                + "<channel><title>All</title><dc:language>de</dc:language></channel>"
                + "<item rdf:about='x'><title>A title</title><link>https://example.org/1</link>"
                + "<description>One.</description><dc:date>2023-06-02T10:00Z</dc:date></item>"
                + "</rdf:RDF>")
            .release();
    assertEquals(LocalDate.of(2023, 6, 2), release.date());
    assertEquals("One.", release.body());
    assertEquals("de", release.lang());
    assertEquals("https://example.org/1", release.url());
    assertEquals("https://example.org/1", release.id());
  }

  @Test
  void anItemWithoutAnIdHasItsLinkForOne() {
    String link = "<link>https://example.org/1</link>";
    String text = "<description>One.</description>";
    assertEquals("https://example.org/1", read(RSS + item(link + text) + END).release().id());
    assertEquals(
        "https://example.org/1",
        read(RSS + item("<guid> </guid>" + link + text) + END).release().id());
    assertEquals("r1", read(RSS + item("<guid>r1</guid>" + link + text) + END).release().id());
    assertEquals(
        "https://example.org/2",
        read("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title>"
                + "<link rel='self' href='https://example.org/self'/>"
                + "<link href='https://example.org/2'/>"
                + "<updated>2023-06-03T10:00:00Z</updated></entry></feed>")
            .release()
            .id());
    assertEquals("583d19a2279bbeeb", read(RSS + item(text) + END).release().id());
  }

  @Test
  void aMappedNameMayHaveAPrefix() {
    String item =
        "<item><media:text>Spoken.</media:text><description>An extract.</description>"
            + "<pubDate>2 June 2023</pubDate></item>";
    Reading reading =
        Reading.file(
            Reading.withFields(Map.of("body", "media:text")),
            folder,
            "a.rss",
            (RSS + item + END).getBytes(UTF_8));
    assertEquals("Spoken.", reading.release().body());
  }

  @Test
  void aTextWithoutTagsIsTakenAsItIs() {
    assertEquals(
        "If a < b and c > d.",
        read(RSS + item("<description>If a &lt; b and c &gt; d.</description>") + END)
            .release()
            .body());
  }

  @Test
  void entitiesOfHtmlAreReadWithoutADocumentType() {
    assertEquals(
        "caf\u00E9 \u2019",
        read(RSS + item("<description>caf&eacute; &rsquo;</description>") + END).release().body());
  }

  @Test
  void entitiesThatADocumentTypeDefinesAreNotRead() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY f SYSTEM"
            + " 'file:///etc/hostname'>]>";
    assertEquals(
        "one &b; two &f;",
        read(bomb + RSS + item("<description>one &b; two &f;</description>") + END)
            .release()
            .body());
  }

  @Test
  void recordsAreNumberedAndAFeedThatBreaksOffKeepsWhatStoodBefore() {
    String good = item("<description>One.</description>");
    for (String rest :
        List.of("", "<item><title>x", "<item><title>x</item>", "&", END + "<more/>")) {
      Reading reading = read(RSS + good + "<item><title>x</title></item>" + good + rest);
      assertEquals(2, reading.releases.size(), rest);
      assertEquals("a.xml:3", reading.releases.get(1).source().toString());
      assertEquals(List.of("a.xml:2 missing-date", "a.xml:4 malformed"), reading.reasons(), rest);
    }
  }

  @Test
  void aDocumentTypeWithACharacterThatXmlDoesNotKnowIsMalformed() {
    assertEquals(
        List.of("a.xml:1 malformed"), read("<!DOCTYPE rss [\u0001]>" + RSS + END).reasons());
  }

  @Test
  void anItemOverTheMaximumLeavesTheOthersAlone() {
    String items =
        item("<description>" + "x".repeat(2000) + "</description>")
            + item("<description>One.</description>");
    Reading reading =
        Reading.file(Reading.atMost(1000), folder, "a.xml", (RSS + items + END).getBytes(UTF_8));
    assertEquals("One.", reading.releases.get(0).body());
    assertEquals(List.of("a.xml:1 too-large"), reading.reasons());
  }

  @Test
  void aPieceBeyondAllMeasureEndsTheFeed() {
    String section = "<![CDATA[" + "x".repeat(33 * 1024 * 1024) + "]]>";
    Reading reading =
        read(RSS + item("<title>One</title>") + item("<title>" + section + "</title>") + END);
    assertEquals("One", reading.releases.get(0).title());
    assertEquals(List.of("a.xml:2 too-large"), reading.reasons());
  }

  @Test
  void whatIsNoFeedIsMalformed() {
    for (String text : List.of("", "<html><body/></html>", "not XML", "<item/>")) {
      assertEquals(List.of("a.xml:1 malformed"), read(text).reasons(), text);
    }
  }

  private static String item(String fields) {
    return "<item><pubDate>19 Sep. 2025 12:00:00 GMT</pubDate>" + fields + "</item>";
  }

  private Reading read(String text) {
    return Reading.file(folder, "a.xml", text);
  }
}
