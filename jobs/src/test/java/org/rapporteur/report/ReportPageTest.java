package org.rapporteur.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path directory;

  ReportPageTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void theSameSetGivesTheSameBytes() throws Exception {
    FixtureSet.write(directory, 3, 10);

    assertArrayEquals(page(directory), page(directory));
  }

  @Test
  void thePageHoldsTwoScriptsHoweverHostileTheTextsAre() throws Exception {
    String page = text(FixtureSet.write(directory, 3, 10));

    assertEquals(2, occurrences("<script", page));
    assertEquals(2, occurrences("</script", page));
    assertEquals(0, occurrences("<img", page));
    assertFalse(page.contains("{{"), "a place of the template was not filled");
  }

  @Test
  void thePageNamesNoAddressThatABrowserWouldFetch() throws Exception {
    String page = text(FixtureSet.write(directory, 3, 10));
    String markup = page.replaceAll("(?s)<script.*?</script>", "");

    assertFalse(Pattern.compile("(src|srcset|action)=").matcher(markup).find());
    assertFalse(Pattern.compile("@import|url\\(").matcher(markup).find());
    assertTrue(markup.contains("default-src 'none'"));
  }

  @Test
  void theDataAreWhatTheTablesSay() throws Exception {
    JsonNode data = data(FixtureSet.write(directory, 3, 10));

    assertEquals(
        "[\"all\",\"All organisations\",\"\"]", data.path("organisations").get(0).toString());
    assertEquals("topic-0000", data.path("topics").get(0).get(0).textValue());
    assertEquals("quarter", data.path("kinds").get(0).path("kind").textValue());
    assertEquals(40, data.path("kinds").get(0).path("starts").size());
    assertEquals("[0,39]", data.path("kinds").get(0).path("partial").toString());
    assertEquals(4, data.path("kinds").get(0).path("coverage").size());
    assertEquals(data.path("seriesInAll").asInt(), data.path("series").size());
    assertEquals("{\"malformed\":1,\"missing-date\":1}", data.path("rejected").toString());
    assertEquals("0.1.0", data.path("package").path("version").textValue());
    assertEquals("quarter,year", data.path("package").path("options.window").textValue());
    assertEquals(2, data.path("meetings").size());
    assertEquals(10, data.path("meetingTopics").size());
  }

  @Test
  void theWindowsOfASeriesAddUpToItsSummary() throws Exception {
    for (JsonNode series : data(FixtureSet.write(directory, 3, 10)).path("series")) {
      long releases = 0;
      long about = 0;
      long mentions = 0;
      JsonNode cells = series.get(19);
      for (int i = 0; i < cells.size(); i += 4) {
        releases += cells.get(i + 1).asLong();
        about += cells.get(i + 2).asLong();
        mentions += cells.get(i + 3).asLong();
      }
      assertEquals(series.get(4).asLong(), releases);
      assertEquals(series.get(6).asLong(), about);
      assertEquals(series.get(7).asLong(), mentions);
    }
  }

  @Test
  void evidenceIsTheNewestSentencesAndOneARelease() throws Exception {
    JsonNode evidence = data(FixtureSet.write(directory, 3, 10)).path("evidence");

    assertEquals("2023-11-22", evidence.get(0).get(2).textValue());
    for (JsonNode row : evidence) {
      assertTrue(row.get(4).textValue().startsWith("The offices agreed"), row::toString);
    }
    // 12 of each of 10 topics; each of 3 issuers has two of them among the newest.
    assertEquals(120, evidence.size());
  }

  @Test
  void aSetWithoutEvidenceOrMeetingsHasAPageToo() throws Exception {
    FixtureSet.write(directory, 2, 3);
    Files.delete(directory.resolve("mentions/2023.jsonl"));
    Files.delete(directory.resolve("mentions"));
    for (String table : new String[] {"series", "meetings", "meeting_topics"}) {
      Files.writeString(directory.resolve(table + ".json"), "[]");
    }
    JsonNode data = data(directory);

    assertEquals(0, data.path("evidence").size());
    assertEquals(0, data.path("meetings").size());
  }

  @Test
  void tablesThatDoNotBelongTogetherAreRefused() throws Exception {
    FixtureSet.write(directory, 2, 3);
    Files.writeString(directory.resolve("topics.json"), "[]");

    IOException failure = assertThrows(IOException.class, () -> page(directory));
    assertEquals(
        "topics.json: expected a row for \"topic-0000\", found none", failure.getMessage());
  }

  private static byte[] page(Path set) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportPage.write(set, out);
    return out.toByteArray();
  }

  private static String text(Path set) throws IOException {
    return new String(page(set), StandardCharsets.UTF_8);
  }

  private static JsonNode data(Path set) throws IOException {
    Matcher data =
        Pattern.compile("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>")
            .matcher(text(set));
    assertTrue(data.find());
    return JSON.readTree(data.group(1));
  }

  private static int occurrences(String part, String text) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
