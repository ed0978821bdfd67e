package org.rapporteur.format.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.Reading;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.release.Release;
import org.rapporteur.release.Release.DateSource;

class HtmlPageTest {

  private static final String DATED = "On 2 June 2023, the offices met.";

  private final Path folder;

  HtmlPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPageIsOneReleaseWithoutWhatStandsAroundIt() {
    Release release =
        read("""
            <!DOCTYPE html><html lang="en-GB"><head><title>The offices meet - News</title>
            <style>p {}</style><script>var a = "China";</script></head>
            <body><div class="cookie-banner">We use cookies.</div>
            <header><a href="/">Home</a></header><nav><ul><li>News</li></ul></nav>
            <main><h1>The offices  meet</h1>
            <div class="share-buttons">Share this</div>
            <p>On 2 June 2023, the <em>offices</em>
              met.</p>
            <ul><li>One<li>Two</ul><p>First line<br>second line</p>
            <p>Source: The Office</p></main>
            <aside>Related</aside><div id="footer">Imprint</div><footer>Contact</footer>
            </body></html>""")
            .release();
    assertEquals("a", release.id());
    assertEquals("The offices meet", release.title());
    assertEquals(
        "On 2 June 2023, the offices met.\n\nOne\nTwo\n\nFirst line\nsecond line", release.body());
    assertEquals(List.of("The Office"), release.organisations());
    assertEquals("en", release.lang());
    assertEquals(LocalDate.of(2023, 6, 2), release.date());
    assertEquals(DateSource.TEXT, release.dateSource());
    assertEquals("a.html", release.source().toString());
  }

  @Test
  void aTitleLosesTheNamesOfSectionAndSite() {
    String suffix = " | News | The Office";
    String social = "<meta property='og:title' content='The offices meet" + suffix + "'>";
    assertEquals("The offices meet", read(social + "<p>" + DATED).release().title());
    assertEquals(
        "The offices meet",
        read("<title>The Office | The offices meet</title><h1>The offices meet</h1><p>" + DATED)
            .release()
            .title());
  }

  @Test
  void furnitureOfThePageIsNoText() {
    Release release =
        read("<main><h1>The offices meet</h1><a href='#s'>Share</a><p>"
                + DATED
                + "</p><p>Last update: 5 June 2023</p><p><a href='#'>Return to top</a></p>"
                + "<p>They agreed to share data.</p></main>")
            .release();
    assertEquals(DATED + "\n\nThey agreed to share data.", release.body());
    assertEquals(LocalDate.of(2023, 6, 2), release.date());
  }

  @Test
  void aDayThatEndsTheTitleIsThePagesIfItsTextStatesNone() {
    assertEquals(
        LocalDate.of(2023, 6, 2),
        read("<h1>Remarks to the press - 2 June 2023</h1><p>Thank you all.").release().date());
    assertEquals(
        List.of("a.html:1 missing-date"),
        read("<h1>Remarks on the attack of 2 June 2023</h1><p>Thank you all.").reasons());
  }

  @Test
  void aTitleComesFromTheSocialOneElseTheHeadingElseTheHead() {
    String social = "<meta property='og:title' content='Social'>";
    String head = "<title>Head</title>";
    String text = "<p>" + DATED + "</p>";
    assertEquals("Social", read(head + social + "<h1>Heading</h1>" + text).release().title());
    assertEquals("Heading", read(head + "<h1>Heading</h1>" + text).release().title());
    assertEquals("Head", read(head + text).release().title());
    assertEquals("", read(text).release().title());
  }

  @Test
  void aHeadingThatRepeatsTheTitleLeavesTheText() {
    String social = "<meta property='og:title' content='They meet | News'>";
    assertEquals(DATED, read(social + "<h1>They meet</h1><p>" + DATED).release().body());
    assertEquals(
        "Another\n\n" + DATED, read(social + "<h1>Another</h1><p>" + DATED).release().body());
  }

  @Test
  void aPageWithoutMainPartsIsTakenWhole() {
    assertEquals(
        "One.\n\n" + DATED, read("<div>One.</div><div>" + DATED + "</div>").release().body());
  }

  @Test
  void anArticleAloneIsTheReleaseSeveralAreAList() {
    String article = "<article><p>" + DATED + "</p></article>";
    assertEquals(DATED, read("<main>Before." + article + "</main>").release().body());
    assertEquals(
        "Before.\n\n" + DATED + "\n\n" + DATED,
        read("<main>Before." + article + article + "</main>").release().body());
  }

  @Test
  void aDateIsWhatTheMarkupSays() {
    for (String markup :
        List.of(
            "<meta property='article:published_time' content='2023-06-02T10:00:00Z'>",
            "<meta name='DC.date' content='2023-06-02'>",
            "<meta name='date' content='2 June 2023'>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"datePublished\": \"2023-06-02\"}</script>",
            "<time datetime='2023-06-02'>yesterday</time>",
            "<time>2 June 2023</time>",
            "<span itemprop='datePublished' content='2023-06-02'>yesterday</span>",
            "<b itemprop='datePublished'>2&nbsp;June&nbsp;2023</b>")) {
      for (String text : List.of("<p>They met.", "<p>On 1 June 2023, the offices met.")) {
        Release release = read(markup + text).release();
        assertEquals(LocalDate.of(2023, 6, 2), release.date(), markup);
        assertEquals(DateSource.FIELD, release.dateSource(), markup);
      }
    }
  }

  @Test
  void ofSeveralDatesInTheMarkupTheSurestCounts() {
    String time = "<time datetime='2023-06-05'></time>";
    String linked =
        "<script type='application/ld+json'>{\"datePublished\":\"2023-06-04\"}</script>";
    String name = "<meta name='date' content='2023-06-03'>";
    String article = "<meta property='article:published_time' content='2023-06-02'>";
    assertEquals("2023-06-05", date(time));
    assertEquals("2023-06-04", date(time + linked));
    assertEquals("2023-06-03", date(time + linked + name));
    assertEquals("2023-06-02", date(time + linked + name + article));
    assertEquals(
        "2023-06-05",
        date("<nav><time datetime='2023-06-06'></time></nav><main>" + time + "One.</main>"));
    assertEquals(
        "2023-06-05", date("<header>" + time + "</header><main>On 2 June 2023, they met.</main>"));
  }

  @Test
  void aPagesOwnDateInLinkedDataStandsOutsideThoseOfThePagesItLists() {
    String listed = "{\"list\":[{\"datePublished\":\"2020-01-01\"}]}";
    String own = "{\"graph\":[{\"name\":\"}\"},{\"datePublished\":\"2023-06-02\",}]";
    String script = "<script type='application/ld+json'>%s</script>";
    assertEquals("2023-06-02", date(script.formatted(own)));
    assertEquals(
        "2023-06-02",
        date(script.formatted(listed) + script.formatted("{\"datePublished\":\"2023-06-02\"}")));
  }

  @Test
  void aDateInTheMarkupThatIsNoneIsPassedOver() {
    assertEquals("2023-06-02", date("<meta name='date' content='soon'><p>" + DATED));
    assertEquals("2023-06-02", date("<time datetime='10:00'>ten</time><p>" + DATED));
    assertEquals(
        "2023-06-02",
        date(
            "<script type='application/ld+json'>{\"@type\":\"Event\","
                + "\"startDate\":\"2024-05-01\"}</script><p>"
                + DATED));
  }

  @Test
  void aPageThatStatesNoDayIsRejected() {
    assertEquals(List.of("a.html:1 missing-date"), read("<p>They met.").reasons());
  }

  @Test
  void aPageWithoutTextIsRejected() {
    assertEquals(List.of("a.html:1 missing-text"), read("<p> <br>").reasons());
    assertEquals(List.of("a.html:1 missing-text"), read("").reasons());
  }

  @Test
  void aPageIsInTheEncodingItStates() {
    String cafe = "<p>" + DATED + " Caf\u00E9 \u2019";
    String expected = DATED + " Caf\u00E9 \u2019";
    String stated = "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>";
    assertEquals(expected, read(("\uFEFF" + cafe).getBytes(UTF_8)).release().body());
    assertEquals(expected, read(("\uFEFF" + cafe).getBytes(UTF_16LE)).release().body());
    assertEquals(expected, read(cafe.getBytes(UTF_8)).release().body());
    assertEquals(
        expected, read((stated + cafe).getBytes(Charset.forName("windows-1252"))).release().body());
    assertEquals(
        expected, read(("<meta charset='no such'>" + cafe).getBytes(UTF_8)).release().body());
  }

  @Test
  void anEncodingMayBeStatedBehindLongScriptsButNotInTheText() {
    String script = "<script>" + "x".repeat(5_000) + "</script>";
    String stated = "<meta charset='iso-8859-2'>";
    String text = "<p>" + DATED + " \u0141\u00F3d\u017A";
    byte[] late = (script + stated + text).getBytes(Charset.forName("iso-8859-2"));
    assertEquals(DATED + " \u0141\u00F3d\u017A", read(late).release().body());
    byte[] quoted = ("<body>" + stated + text).getBytes(UTF_8);
    assertEquals(DATED + " \u0141\u00F3d\u017A", read(quoted).release().body());
  }

  @Test
  void aLanguageIsWhatTheTextSaysElseThePage() {
    String text = "<p>" + DATED;
    String meta = "<meta http-equiv='Content-Language' content='it'>";
    assertEquals("", language("<html lang=''>" + text));
    assertEquals("de", language("<html xml:lang='de-CH'>" + text));
    assertEquals("fr", language("<html><meta property='og:locale' content='fr_BE'>" + text));
    assertEquals("it", language("<html>" + meta + text));
    assertEquals("en", language("<html lang='en-GB'>" + meta + text));
    assertEquals("fr", language("<html lang='en'><main lang='fr'>" + text));
  }

  @Test
  void aPageThatStatesNoEncodingIsInUtf8IfItsBytesAreElseInWindows1252() {
    String cafe = DATED + " Caf\u00E9 \u2019";
    assertEquals(cafe, read(cafe.getBytes(UTF_8)).release().body());
    assertEquals(cafe, read(cafe.getBytes(Charset.forName("windows-1252"))).release().body());
    byte[] unknown = ("<meta charset='no such'>" + cafe).getBytes(Charset.forName("windows-1252"));
    assertEquals(cafe, read(unknown).release().body());
    byte[] control = (DATED + " a\u0081b").getBytes(ISO_8859_1);
    assertEquals(DATED + " a\u0081b", read(control).release().body());
  }

  @Test
  void aPageThatIsNotInTheEncodingItStatesIsRejected() {
    byte[] claimed = ("<meta charset=utf-8><p>Caf\u00E9 " + DATED).getBytes(ISO_8859_1);
    assertEquals(List.of("a.html:1 encoding"), read(claimed).reasons());
    byte[] marked = ("\u00EF\u00BB\u00BF<p>Caf\u00E9 " + DATED).getBytes(ISO_8859_1);
    assertEquals(List.of("a.html:1 encoding"), read(marked).reasons());
  }

  private String date(String markup) {
    return read("They met." + markup).release().date().toString();
  }

  private String language(String markup) {
    return read(markup).release().lang();
  }

  private Reading read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private Reading read(byte[] bytes) {
    return Reading.file(ReadingOptions.USUAL, folder, "a.html", bytes);
  }
}
