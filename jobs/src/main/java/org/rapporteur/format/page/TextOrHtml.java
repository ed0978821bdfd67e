package org.rapporteur.format.page;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.rapporteur.text.TextCleaner;

/**
 * A text that may be HTML, as plain text.
 *
 * <p>In a record (JSON, CSV) only what plainly is HTML is taken for it: a text that begins with the
 * tag of a block (a paragraph, heading, list, table, ...) or of a document, or that has, anywhere,
 * the closing tag of a block or a line break ({@code <br>}). Any other text stays as it is, so that
 * one may mention {@code <b>}, or that {@code a < b}.
 *
 * <p>The text of an RSS feed is HTML by custom: there every tag makes it HTML, and entities are
 * read even without one.
 */
public final class TextOrHtml {

  private static final String BLOCK =
      "(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|section|article"
          + "|main|header|footer|figure|figcaption|address|html|head|body)";

  private static final Pattern PLAINLY =
      Pattern.compile("</" + BLOCK + "\\s*>|<br(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern BEGINS =
      Pattern.compile(
          "<(?:!doctype\\s+html|" + BLOCK + "(?:\\s[^<>]*)?/?)>", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|img|table|tr|td|th|tbody"
              + "|blockquote|figure|section|article|sup|sub|hr|pre|iframe|script|style)"
              + "(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\\d?);", Pattern.CASE_INSENSITIVE);

  private TextOrHtml() {}

  /**
   * The text of a record's title or body.
   *
   * @param text cleaned
   * @return the same text if it is not HTML, else its plain text, cleaned
   */
  public static String inRecord(String text, TextCleaner cleaner) {
    int first = text.indexOf('<');
    if (first < 0) {
      return text;
    }
    boolean html =
        (first == 0 && BEGINS.matcher(text).lookingAt())
            || PLAINLY.matcher(text).region(first, text.length()).find();
    return html ? cleaner.clean(HtmlText.of(text)) : text;
  }

  /** The text of an item of a feed that does not say how it is written. */
  public static String inFeed(String text) {
    if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
      return HtmlText.of(text);
    }
    return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
  }
}
