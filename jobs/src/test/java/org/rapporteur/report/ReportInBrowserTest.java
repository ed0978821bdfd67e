package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the page in Chromium (Debian's package {@code chromium}); skipped where there is none, but
 * not under CI.
 */
class ReportInBrowserTest {

  private final Path directory;

  ReportInBrowserTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void chromiumIsThere() {
    assumeTrue(
        System.getenv("CI") != null
            || Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium"))),
        "needs chromium on the path");
  }

  @Test
  void thePageDrawsWithoutAnErrorAndAsksNothingOfAnyNetwork() throws Exception {
    View view = open(page(12, 24), "");

    assertEquals(List.of(), view.complaints());
    assertFalse(view.network().contains("example.org"));
    // Of 24 topics every tenth and the third after it rise, the first and fourth after it fall.
    assertEquals(11, occurrences("<li class=\"trend\">", view.document()));
    assertTrue(view.document().contains("<strong>6</strong><span>rose</span>"));
    assertTrue(view.document().contains("<strong>5</strong><span>fell</span>"));
    assertTrue(view.document().contains("<h2 id=\"topic-heading\">Cyber defence</h2>"));
    assertTrue(view.document().contains("<mark>cyber defence</mark>"));
    assertTrue(view.document().contains("No. 20, 1 Dec 2023"));
    // Wilson's interval of 49 of 142 releases.
    assertTrue(view.document().contains("last 35 % (27–43)"));
  }

  @Test
  void hostileTextsStayTexts() throws Exception {
    View view = open(page(3, 10), "#topic=topic-0009");

    assertEquals(List.of(), view.complaints());
    assertEquals(0, occurrences("<img", view.document()));
    assertEquals(0, occurrences("href=\"javascript:", view.document()));
    assertTrue(view.document().contains("&lt;img src=x onerror=alert(2)&gt;</h2>"));
  }

  @Test
  void theAddressChoosesWhatIsShown() throws Exception {
    View view =
        open(
            page(3, 10), "#window=year&organisation=organisation-001&role=issued&topic=topic-0005");

    assertEquals(List.of(), view.complaints());
    assertTrue(
        view.document()
            .contains("Releases issued by Office no. 1, by year: the share of releases"));
    assertTrue(view.document().contains("<h2 id=\"topic-heading\">Energy security</h2>"));
    // The year in which this office was silent is a gap, not a zero.
    assertEquals(1, occurrences("class=\"gap\"", view.document()));
    assertTrue(view.document().contains("1 of 10 windows without any"));
  }

  @Test
  void onlyReleasesThatAreAboutTheTopicCountOnWish() throws Exception {
    View view = open(page(3, 10), "#window=year&organisation=all&topic=topic-0005&about=yes");

    assertEquals(List.of(), view.complaints());
    assertTrue(view.document().contains("are about it, of"));
    assertTrue(view.document().contains("<span>are about it</span>"));
  }

  @Test
  void aSetWithoutASingleReleaseHasAPageToo() throws Exception {
    for (String table :
        List.of(
            "topics",
            "organisations",
            "coverage",
            "trends",
            "summary",
            "series",
            "meetings",
            "meeting_topics",
            "rejected")) {
      Files.writeString(directory.resolve(table + ".json"), "[]");
    }
    Files.writeString(directory.resolve("datapackage.json"), "{}");
    Path page = directory.resolve("report.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      ReportPage.write(directory, out);
    }
    View view = open(page, "");

    assertEquals(List.of(), view.complaints());
    assertTrue(view.document().contains("No release was read."));
  }

  @Test
  void whatIsNotThePagesOwnIsNeitherRunNorFetched() throws Exception {
    Path page = page(2, 3);
    Files.writeString(
        page,
        Files.readString(page)
            .replace(
                "</body>",
                "<script>document.title = 'overrun'</script>"
                    + "<img src=\"https://example.org/beacon.png\"></body>"));
    View view = open(page, "");

    assertEquals(2, view.complaints().size(), view.complaints()::toString);
    assertFalse(view.document().contains("<title>overrun"));
    assertFalse(view.network().contains("example.org"));
  }

  private Path page(int issuers, int topics) throws IOException {
    FixtureSet.write(directory, issuers, topics);
    Path page = directory.resolve("report.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      ReportPage.write(directory, out);
    }
    return page;
  }

  /** What Chromium made of the page: its document, what it complained of, what it fetched. */
  private record View(String document, List<String> complaints, String network) {}

  private View open(Path page, String address) throws IOException, InterruptedException {
    Path document = directory.resolve("document.html");
    Path log = directory.resolve("chromium.log");
    Path network = directory.resolve("network.json");
    Process chromium =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                // What Chromium asks on its own behalf goes nowhere.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + directory.resolve("profile"),
                "--log-net-log=" + network,
                "--enable-logging=stderr",
                "--dump-dom",
                page.toUri() + address)
            .redirectOutput(document.toFile())
            .redirectError(log.toFile())
            .start();
    if (!chromium.waitFor(60, TimeUnit.SECONDS)) {
      chromium.destroyForcibly();
      throw new IOException("chromium: expected to end within a minute; see " + log);
    }
    return new View(
        Files.readString(document),
        Files.readAllLines(log).stream().filter(line -> line.contains("CONSOLE")).toList(),
        Files.readString(network));
  }

  private static int occurrences(String part, String text) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
