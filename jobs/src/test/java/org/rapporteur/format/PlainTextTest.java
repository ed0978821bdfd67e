package org.rapporteur.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.release.Release;
import org.rapporteur.release.Release.DateSource;

class PlainTextTest {

  private static final String DATED = "On 2 June 2023, the offices met.";

  private final Path folder;

  PlainTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFileIsOneReleaseWithTitleDateAndIssuerFromItsText() {
    Release release =
        Reading.file(
                folder,
                "2023/the-offices.meet.txt",
                "\uFEFFThe offices meet\r\n\r\n" + DATED + "\r\n\r\nSource : The Office\r\n")
            .release();
    assertEquals("2023/the-offices.meet", release.id());
    assertEquals("The offices meet", release.title());
    assertEquals(DATED, release.body());
    assertEquals(List.of("The Office"), release.organisations());
    assertEquals(LocalDate.of(2023, 6, 2), release.date());
    assertEquals(DateSource.TEXT, release.dateSource());
    assertEquals("2023/the-offices.meet.txt", release.source().toString());
  }

  @Test
  void aFirstLineThatEndsAsASentenceIsNoTitle() {
    for (String end : List.of(".", "?", "!", "…", ".”", "?)", ".  ")) {
      Release release = Reading.file(folder, "a.txt", "They met" + end + "\n" + DATED).release();
      assertEquals("", release.title());
      assertEquals("They met" + end + "\n" + DATED, release.body());
    }
  }

  @Test
  void aFirstLineOf250CharactersIsATitleALongerOneIsNot() {
    String longest = "😀".repeat(250);
    assertEquals(longest, Reading.file(folder, "a.txt", longest + "\n" + DATED).release().title());
    assertEquals("", Reading.file(folder, "a.txt", longest + "x\n" + DATED).release().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For Immediate Release                July 9, 2016",
        "FOR IMMEDIATE RELEASE",
        "Cite: 161 Rec. 4711",
        "2 June 2023",
        "Friday, 2 June 2023",
        "Press release, 2 June 2023"
      })
  void aLineThatHeadsTheSheetOrIsADateIsNoTitle(String line) {
    Release release = Reading.file(folder, "a.txt", line + "\n" + DATED).release();
    assertEquals("", release.title());
    assertEquals(line + "\n" + DATED, release.body());
  }

  @Test
  void aTitleMayHoldADate() {
    String title = "Staff talks, Lisbon, 2 June 2023";
    assertEquals(title, Reading.file(folder, "a.txt", title + "\n" + DATED).release().title());
  }

  @Test
  void aSingleLineIsTheBody() {
    Release release = Reading.file(folder, "a.txt", DATED.replace(".", "") + "\n").release();
    assertEquals("", release.title());
    assertEquals("On 2 June 2023, the offices met", release.body());
  }

  @Test
  void aTextWithoutADateIsRejected() {
    assertEquals(
        List.of("a.txt:1 missing-date"),
        Reading.file(folder, "a.txt", "A title\nThe offices met.").reasons());
  }

  @Test
  void aTextWithoutTextIsRejected() {
    assertEquals(
        List.of("a.txt:1 missing-text"), Reading.file(folder, "a.txt", " \n\u00A0").reasons());
  }

  @Test
  void aTextThatIsNotUtf8IsRejected() {
    byte[] latin = "Le café".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of("a.txt:1 encoding"),
        Reading.file(ReadingOptions.USUAL, folder, "a.txt", latin).reasons());
  }

  @Test
  void aTextOverTheMaximumIsRejected() {
    byte[] text = DATED.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        DATED, Reading.file(Reading.atMost(text.length), folder, "a.txt", text).release().body());
    assertEquals(
        List.of("a.txt:1 too-large"),
        Reading.file(Reading.atMost(text.length - 1), folder, "a.txt", text).reasons());
  }
}
