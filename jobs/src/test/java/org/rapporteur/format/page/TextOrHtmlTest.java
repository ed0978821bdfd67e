package org.rapporteur.format.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.Reading;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.release.Release;
import org.rapporteur.text.TextCleaner;

class TextOrHtmlTest {

  private final TextCleaner cleaner = new TextCleaner();

  @Test
  void aTextThatBeginsWithABlockIsHtml() {
    assertEquals("One.", inRecord("<p>One."));
    assertEquals("One.", inRecord("<P class=\"a\">One."));
    assertEquals("One\nTwo & two", inRecord("<ul><li>One<li>Two &amp; two"));
    assertEquals("One.", inRecord("<!DOCTYPE html><title>Head</title>One."));
    assertEquals("A title", inRecord("<h1>A <em>title</em></h1>"));
    assertEquals("", inRecord("<p>&nbsp;</p>"));
  }

  @Test
  void aTextWithTheEndOfABlockOrALineBreakIsHtml() {
    assertEquals("One.\n\nTwo.", inRecord("One.</p><p>Two.</p>"));
    assertEquals("One\ntwo", inRecord("One<br>two"));
    assertEquals("One\ntwo", inRecord("One<BR />two"));
    assertEquals("If a < b.\n\nThey met.", inRecord("If a < b.<div><b>They</b> met.</div>"));
    assertEquals("One\uFFFDtwo", inRecord("<p>One&#xD800;two"));
  }

  @Test
  void aTextThatMentionsATagStaysAsItIs() {
    for (String text :
        List.of(
            "a < b and c > d",
            "Write <b> for bold and <p> for a paragraph.",
            "The <b>whole</b> text &amp; more",
            "<b>Bold</b> words",
            "<pending> items",
            "<p",
            "</pending>",
            "<office@example.org>",
            "AT&amp;T")) {
      assertSame(text, inRecord(text));
    }
  }

  @Test
  void idsAreMadeOfTheTextWithoutMarkup() {
    Release plain =
        Reading.lines("{\"date\":\"2023-06-02\",\"title\":\"T\",\"body\":\"One.\\n\\nTwo.\"}")
            .release();
    Release html =
        Reading.lines(
                "{\"date\":\"2023-06-02\",\"title\":\"<h1>T</h1>\","
                    + "\"body\":\"<p>One.</p>\\r\\n<p>Two.</p>\"}")
            .release();
    assertEquals(plain, html);
  }

  @Test
  void onlyTitleAndBodyMayBeHtml(@TempDir Path folder) {
    Release release =
        Reading.file(
                ReadingOptions.USUAL,
                folder,
                "a.csv",
                "id,date,title,body\n<p>1</p>,2023-06-02,<p>T</p>,One<br>two\n".getBytes(UTF_8))
            .release();
    assertEquals("<p>1</p>", release.id());
    assertEquals("T", release.title());
    assertEquals("One\ntwo", release.body());
  }

  private String inRecord(String text) {
    return TextOrHtml.inRecord(text, cleaner);
  }
}
