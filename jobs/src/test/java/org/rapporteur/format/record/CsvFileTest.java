package org.rapporteur.format.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.Reading;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.release.Release;
import org.rapporteur.release.Release.DateSource;
import org.rapporteur.release.Source;

class CsvFileTest {

  private static final String HEADER = "id,date,body\n";
  private static final String LAST = "last,2023-06-02,b\n";

  private final Path folder;

  CsvFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aRecordHasEveryFieldOfARelease() {
    Reading reading =
        read(
            "\uFEFFguid,pubDate,title,text,issuer,language,link,updated,series,ordinal,mood\r\n"
                + "r1,2023-06-02,A title,\"A \"\"body\"\",\r\nin two lines.\",NATO; The Office,en,"
                + "https://example.org/1,2023-06-03T10:00:00Z,conference,19,good\r\n");
    assertEquals(
        new Release(
            "r1",
            LocalDate.of(2023, 6, 2),
            DateSource.FIELD,
            "A title",
            "A \"body\",\nin two lines.",
            List.of("NATO", "The Office"),
            "en",
            "https://example.org/1",
            Instant.parse("2023-06-03T10:00:00Z"),
            "conference",
            "19",
            new Source("a.csv", 2)),
        reading.release());
  }

  @Test
  void aRecordsPlaceIsThePhysicalLineOnWhichItStarts() {
    Reading reading = read(HEADER + "1,2023-06-02,\"b\n\nc\"\n\n" + LAST + "3,,b\n");
    assertEquals("a.csv:2", reading.releases.get(0).source().toString());
    assertEquals("a.csv:6", reading.releases.get(1).source().toString());
    assertEquals(List.of("a.csv:7 missing-date"), reading.reasons());
  }

  @Test
  void aSemicolonIsASeparatorWhereTheHeaderHasMoreOfThem() {
    Release release =
        read("id;date;body;\"organisation,name\";organisation\n1;2 June 2023;a, b;x;\"N;E\"\n")
            .release();
    assertEquals("a, b", release.body());
    assertEquals(List.of("N", "E"), release.organisations());
  }

  @Test
  void aTabIsASeparatorWhereTheHeaderHasMoreOfThem() {
    Release release =
        read("id\tdate\tbody\torganisation\n1\t2 June 2023\t\"a,\tb; \"\tN;E\n").release();
    assertEquals("a,\tb;", release.body());
    assertEquals(List.of("N", "E"), release.organisations());
  }

  @Test
  void namesInTheHeaderAreKnownInAnyCaseAndBetweenBlanks() {
    Release release = read("ID, Date ,TEXT,PUBDATE\n1,2 June 2023,b,\n").release();
    assertEquals("1", release.id());
    assertEquals(LocalDate.of(2023, 6, 2), release.date());
    assertEquals("b", release.body());
    assertEquals("exact", read("Body,text,date\nother,exact,2023-06-02\n").release().body());
  }

  @Test
  void aLastRecordNeedsNoLineBreak() {
    assertEquals(List.of("last"), read(HEADER + LAST.strip()).ids());
    assertEquals(List.of("1"), read(HEADER + "1,2023-06-02,\"b\"").ids());
  }

  @Test
  void aRecordWithMoreOrFewerValuesThanTheHeaderIsMalformed() {
    Reading reading = read(HEADER + "1,2023-06-02\n2,2023-06-02,b,c\n" + LAST);
    assertEquals(List.of("last"), reading.ids());
    assertEquals(List.of("a.csv:2 malformed", "a.csv:3 malformed"), reading.reasons());
    assertEquals("1,2023-06-02 (2 values under 3 columns)", reading.rejects.get(0).detail());
  }

  @Test
  void aByteOrderMarkWhereFilesWereJoinedIsNoPartOfARecord() {
    Reading reading =
        read(HEADER + "1,2023-06-02,b\n\uFEFF\"2\",2023-06-02,\"b\"\n\uFEFF\n" + LAST);
    assertEquals(List.of("1", "2", "last"), reading.ids());
    assertEquals(List.of(), reading.reasons());
  }

  @Test
  void aQuoteInsideAnUnquotedValueIsText() {
    assertEquals("the 5\" pipe", read(HEADER + "1,2023-06-02,the 5\" pipe\n").release().body());
  }

  @Test
  void aLoneQuoteCostsItsOwnRecordOnly() {
    for (String next :
        List.of("2,2023-06-02,b\n", "\"2\",2023-06-02,\"b\"\n", "\"2\",2023-06-02,b\n")) {
      Reading reading = read(HEADER + "1,2023-06-02,\"open\n" + next + LAST);
      assertEquals(List.of("2", "last"), reading.ids(), next);
      assertEquals(List.of("a.csv:2 malformed"), reading.reasons(), next);
      assertEquals(
          "1,2023-06-02,\"open (quotes that do not open and close a value)",
          reading.rejects.get(0).detail());
    }
  }

  @Test
  void aLoneQuoteThatSwallowsMoreThanTheMaximumIsOneReject() {
    String rows = "2,2023-06-02,b\n".repeat(40_000);
    Reading reading =
        Reading.file(
            Reading.atMost(1000),
            folder,
            "a.csv",
            (HEADER + "1,2023-06-02,\"open\n" + rows + "3,2023-06-02,\"b\"\n" + LAST)
                .getBytes(UTF_8));
    assertEquals(List.of("last"), reading.ids());
    assertEquals(List.of("a.csv:2 malformed"), reading.reasons());
    assertEquals("a.csv:40004", reading.releases.get(0).source().toString());
  }

  @Test
  void textBehindAClosingQuoteIsMalformed() {
    Reading reading = read(HEADER + "1,2023-06-02,\"b\" c\n" + LAST);
    assertEquals(List.of("last"), reading.ids());
    assertEquals(List.of("a.csv:2 malformed"), reading.reasons());
  }

  @Test
  void aRecordOverTheMaximumLeavesTheOthersAlone() {
    String large = "1,2023-06-02,\"" + "x\n".repeat(300_000) + "\"\n";
    Reading reading =
        Reading.file(
            Reading.atMost(LAST.length() - 1),
            folder,
            "a.csv",
            (HEADER + large + LAST + "3,2023-06-02,exactly bigger\n").getBytes(UTF_8));
    assertEquals(List.of("last"), reading.ids());
    assertEquals("a.csv:300003", reading.releases.get(0).source().toString());
    assertEquals(List.of("a.csv:2 too-large", "a.csv:300004 too-large"), reading.reasons());
  }

  @Test
  void aRecordThatIsNotUtf8LeavesTheOthersAlone() {
    byte[] bytes = (HEADER + "1,2023-06-02,caf\u00E9\n" + LAST).getBytes(ISO_8859_1);
    Reading reading = Reading.file(ReadingOptions.USUAL, folder, "a.csv", bytes);
    assertEquals(List.of("last"), reading.ids());
    assertEquals(List.of("a.csv:2 encoding"), reading.reasons());
  }

  @Test
  void aHeaderThatCannotBeReadIsTheWholeFilesFault() {
    assertEquals(List.of("a.csv:1 malformed"), read("id,\"date,body\n" + LAST).reasons());
    assertEquals(List.of("a.csv:1 malformed"), read("id,date,body\r1,2023-06-02,b\r").reasons());
  }

  @Test
  void anEmptyFileOrAHeaderAloneHoldsNothing() {
    for (String text : List.of("", "\n\n", HEADER, HEADER + "\n  \n")) {
      Reading reading = read(text);
      assertEquals(List.of(), reading.ids());
      assertEquals(List.of(), reading.reasons());
    }
  }

  private Reading read(String text) {
    return Reading.file(folder, "a.csv", text);
  }
}
