package org.rapporteur.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.format.Reading;
import org.rapporteur.release.Release;

class RecordCheckTest {

  @Test
  void everySpellingOfAFieldIsTaken() {
    for (String body : List.of("body", "text", "content", "description")) {
      assertEquals("b", record("'date':'2023-06-02','" + body + "':'b'").body());
    }
    for (String organisation : List.of("organisation", "organization", "issuer", "source")) {
      assertEquals(
          List.of("NATO"),
          record("'date':'2023-06-02','body':'b','" + organisation + "':'NATO'").organisations());
    }
    for (String date : List.of("date", "published", "pubDate", "datetime")) {
      assertEquals("2023-06-02", record("'" + date + "':'2023-06-02','body':'b'").date() + "");
    }
    assertEquals("fr", record("'date':'2023-06-02','body':'b','language':'fr'").lang());
    assertEquals("u", record("'date':'2023-06-02','body':'b','link':'u'").url());
    assertEquals("g", record("'date':'2023-06-02','body':'b','guid':'g'").id());
  }

  @Test
  void theFirstSpellingThatHasATextCounts() {
    assertEquals(
        "whole",
        record("'date':'2023-06-02','description':'extract','content':'whole','text':''").body());
    assertEquals(
        "whole", record("'date':'2023-06-02','body':'whole','description':'extract'").body());
  }

  @Test
  void aMappedNameComesBeforeEveryOtherAndServesThatFieldAlone() {
    ReadingOptions mapped =
        Reading.withFields(Map.of("body", "story", "title", "description", "id", "number"));
    Release release =
        Reading.lines(
                mapped,
                quoted("{'number':7,'date':'2023-06-02','body':'b','story':'s','description':'d'}"))
            .release();
    assertEquals("7", release.id());
    assertEquals("s", release.body());
    assertEquals("d", release.title());
  }

  @Test
  void onlyAReleasesFieldsCanBeMappedAndEachToANameOfItsOwn() {
    assertEquals(
        "expected a field of a release (id, date, title, body, organisation, lang, url, updated,"
            + " series, ordinal), found \"text\"",
        assertThrows(
                IllegalArgumentException.class, () -> Reading.withFields(Map.of("text", "story")))
            .getMessage());
    assertEquals(
        "expected a name for one field, found \"story\" for several",
        assertThrows(
                IllegalArgumentException.class,
                () -> Reading.withFields(Map.of("body", "story", "title", "story")))
            .getMessage());
  }

  @Test
  void textsAreCleaned() {
    Release release =
        record(
            "'date':' 2023-06-02 ','title':'\\u00a0 A\\r\\ntitle\\u2003','body':'\\ufeff\\n"
                + "one\\r\\ntwo\\rthree\\u3000\\u0085'");
    assertEquals("A\ntitle", release.title());
    assertEquals("one\ntwo\rthree", release.body());
  }

  @Test
  void aLanguageIsItsPrimarySubtagInLowerCase() {
    assertEquals("en", record("'date':'2023-06-02','body':'b','lang':'en-GB'").lang());
    assertEquals("fr", record("'date':'2023-06-02','body':'b','lang':'FR'").lang());
    assertEquals("de", record("'date':'2023-06-02','body':'b','lang':'de_CH'").lang());
    assertEquals("en", record("'date':'2023-06-02','body':'b','lang':'en -GB'").lang());
    for (String unknown : List.of("", "und", "mul", "UND-Latn")) {
      assertEquals("", record("'date':'2023-06-02','body':'b','lang':'" + unknown + "'").lang());
    }
  }

  @Test
  void anAbsentIdIsMadeOfDateTitleBodyAndOrganisation() {
    assertEquals(
        "5075d2379886db1d",
        record(
                "'date':'2 June 2023','title':' A title','body':'A body.\\r\\n',"
                    + "'organisation':'NATO','lang':'en'")
            .id());
    assertEquals(
        "e9099b4946c4579d",
        record(
                "'id':'','date':'2023-06-02','body':'Le café 😀',"
                    + "'organisation':['NATO','','European Union']")
            .id());
    assertEquals(
        "fcad81fbf229e44e", record("'date':'2023-06-02','title':'A title','body':'A body.'").id());
  }

  @Test
  void anIdTakesTheIssuerFromTheSourceLineWhichLeavesTheBody() {
    assertEquals(
        "5075d2379886db1d",
        record("'date':'2023-06-02','title':'A title','body':'A body.\\n\\nSource : NATO'").id());
  }

  @Test
  void aVersionIsHashedOverAllItsFields() {
    Release release =
        record(
            "'date':'2023-06-02','title':'A title','body':'A body.','organisation':'NATO',"
                + "'lang':'en-GB','url':'https://example.org/1','series':'conference',"
                + "'ordinal':19,'updated':'2023-06-03'");
    assertEquals(
        "a78185494195e462f77978b5d535545e5014b3119e103952299c665fd8efda86",
        HexFormat.of().formatHex(new Versions().version(release)));
  }

  @Test
  void aSourceLineAtTheEndNamesTheIssuer() {
    for (String line :
        List.of("Source: The Office", "Source : The Office", "  Source:The Office")) {
      Release release = record("'date':'2023-06-02','body':'One.\\n\\n" + line + "\\n'");
      assertEquals(List.of("The Office"), release.organisations());
      assertEquals("One.", release.body());
    }
  }

  @Test
  void aSourceLineThatIsNotTheLastOrNotALineIsText() {
    for (String body :
        List.of("Source: NATO\\nOne.", "One. Source: NATO", "One.\\nResource: NATO", "Source:")) {
      Release release = record("'date':'2023-06-02','body':'" + body + "'");
      assertEquals(List.of(), release.organisations());
      assertEquals(body.replace("\\n", "\n"), release.body());
    }
  }

  @Test
  void aSourceLineStaysWhereTheRecordNamesItsIssuer() {
    Release release =
        record("'date':'2023-06-02','body':'One.\\nSource: NATO','organisation':'The Office'");
    assertEquals("One.\nSource: NATO", release.body());
    assertEquals(List.of("The Office"), release.organisations());
  }

  @Test
  void severalIssuersKeepTheirOrderAndEmptyNamesAreNone() {
    assertEquals(
        List.of("NATO", "A; B", "European Union"),
        record(
                "'date':'2023-06-02','body':'b',"
                    + "'organisation':['NATO',' ',null,'A; B','European Union']")
            .organisations());
    assertEquals(
        List.of(), record("'date':'2023-06-02','body':'b','organisation':[]").organisations());
  }

  @Test
  void updatedIsAnInstantAndTheEarliestIfAbsent() {
    assertEquals(Instant.MIN, record("'date':'2023-06-02','body':'b'").updated());
    assertEquals(
        Instant.parse("2023-06-03T00:00:00Z"),
        record("'date':'2023-06-02','body':'b','updated':'2023-06-03'").updated());
    assertEquals(
        List.of("a.jsonl:1 invalid-date"),
        Reading.lines(quoted("{'date':'2023-06-02','body':'b','updated':'soon'}")).reasons());
  }

  @Test
  void aDateWithAnOffsetIsADayInTheRunsZone() {
    String late = quoted("{'date':'2023-06-02T23:30:00Z','body':'b'}");
    String local = quoted("{'date':'2023-06-02T23:30:00','body':'b'}");
    ReadingOptions brussels = Reading.inZone("Europe/Brussels");
    assertEquals("2023-06-03", Reading.lines(brussels, late).release().date().toString());
    assertEquals("2023-06-02", Reading.lines(late).release().date().toString());
    assertEquals("2023-06-02", Reading.lines(brussels, local).release().date().toString());
  }

  @Test
  void theFirstAndLastDaysInRangeAreReadTheDaysBesideAreNot() {
    Reading reading =
        Reading.lines(
            quoted("{'date':'1899-12-31','body':'b'}"),
            quoted("{'date':'1900-01-01','body':'b'}"),
            quoted("{'date':'2099-12-31','body':'b'}"),
            quoted("{'date':'2100-01-01','body':'b'}"));
    assertEquals(2, reading.releases.size());
    assertEquals(List.of("a.jsonl:1 out-of-range", "a.jsonl:4 out-of-range"), reading.reasons());
  }

  @Test
  void ofSeveralReasonsTheFirstInTheirOrderIsGiven() {
    Reading reading =
        Reading.lines(
            quoted("{'body':''}"),
            quoted("{'date':'2023-02-30'}"),
            quoted("{'date':'1066-10-14'}"),
            quoted("{'date':'2023-06-02','title':' ','body':'Source: NATO'}"),
            quoted("{'date':'1066-10-14','title':5}"));
    assertEquals(
        List.of(
            "a.jsonl:1 missing-date",
            "a.jsonl:2 invalid-date",
            "a.jsonl:3 out-of-range",
            "a.jsonl:4 missing-text",
            "a.jsonl:5 malformed"),
        reading.reasons());
  }

  @Test
  void aRejectShowsTheDateAtFaultOrTheRecordsBeginning() {
    Reading reading =
        Reading.lines(
            quoted("{'date':'31/01/2024','body':'b'}"),
            quoted("{'body':'" + "x".repeat(300) + "'}"),
            "not\tJSON");
    assertEquals("31/01/2024", reading.rejects.get(0).detail());
    assertEquals("{\"body\":\"" + "x".repeat(191), reading.rejects.get(1).detail());
    assertEquals("not JSON (Unrecognized token 'not')", reading.rejects.get(2).detail());
  }

  private static Release record(String fields) {
    return Reading.lines(quoted("{" + fields + "}")).release();
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
