package org.rapporteur.format.feed;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * What stands in an element of a feed's item: its text, or, where elements stand in it, their
 * markup.
 */
final class FeedElement {

  private final StringBuilder content = new StringBuilder();
  private final long maximumBytes;
  private long bytes;
  private boolean markup;

  /**
   * Takes up to a size.
   *
   * @param maximumBytes how many bytes of text, in UTF-8, are kept; the rest is only counted
   */
  FeedElement(long maximumBytes) {
    this.maximumBytes = maximumBytes;
  }

  /** Reads from behind the element's start to its end. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    int depth = 0;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          turnToMarkup();
          content.append('<').append(xml.getLocalName()).append('>');
          depth++;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == 0) {
            return;
          }
          content.append("</").append(xml.getLocalName()).append('>');
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(xml.getText());
        // Without its DTD a feed's entities are those of HTML.
        case XMLStreamConstants.ENTITY_REFERENCE ->
            append(Parser.unescapeEntities('&' + xml.getLocalName() + ';', false));
        default -> {}
      }
    }
  }

  /** How many bytes of text there are, in UTF-8. */
  long bytes() {
    return bytes;
  }

  /** Whether other elements stand in it, so that {@link #toString} is markup. */
  boolean isMarkup() {
    return markup;
  }

  @Override
  public String toString() {
    return content.toString();
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A pair of surrogates is four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    if (bytes <= maximumBytes) {
      content.append(markup ? escaped(text) : text);
    }
  }

  private void turnToMarkup() {
    if (!markup) {
      String text = escaped(content.toString());
      content.setLength(0);
      content.append(text);
      markup = true;
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
