package org.rapporteur.format.feed;

import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.draft.Draft;
import org.rapporteur.format.draft.RecordField;
import org.rapporteur.format.draft.Spelling;
import org.rapporteur.format.page.HtmlText;
import org.rapporteur.format.page.TextOrHtml;
import org.rapporteur.text.TextCleaner;

/** Fills a draft with an item of RSS or an entry of Atom. */
final class FeedItem {

  private static final Spelling ATOM_DATE = new Spelling(RecordField.DATE, Spelling.LAST);
  private static final Spelling FEED_LANGUAGE = new Spelling(RecordField.LANG, Spelling.LAST);
  private static final Spelling ITEM_LANGUAGE = new Spelling(RecordField.LANG, Spelling.LAST - 1);

  private final FeedNames names;
  private final long maximumBytes;
  private final TextCleaner cleaner = new TextCleaner();

  FeedItem(FeedNames names, long maximumBytes) {
    this.names = names;
    this.maximumBytes = maximumBytes;
  }

  /**
   * Reads from the item's start to its end. An item that states no id has its link for one.
   *
   * @param language the feed's own, empty if it states none
   * @return whether the item is within the largest size of a release
   */
  boolean read(XMLStreamReader xml, String language, Draft draft) throws XMLStreamException {
    draft.clear();
    draft.set(FEED_LANGUAGE, language);
    draft.set(ITEM_LANGUAGE, language(xml));
    long left = maximumBytes;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (draft.text(RecordField.ID).isEmpty()) {
          draft.set(RecordField.ID, draft.text(RecordField.URL));
        }
        return left >= 0;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        left -= child(xml, Math.max(left, 0), draft);
      }
    }
  }

  /** Takes a child of the item; returns the size of its text. */
  private long child(XMLStreamReader xml, long left, Draft draft) throws XMLStreamException {
    boolean atom = FeedNames.isAtom(xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI());
    Spelling spelling = names.spelling(xml.getName());
    String name = xml.getLocalName();
    String type = attribute(xml, "type");
    String relation = attribute(xml, "rel");
    String reference = attribute(xml, "href");
    String language = language(xml);
    FeedElement element = new FeedElement(left);
    element.read(xml);
    if (spelling == null) {
      return element.bytes();
    }
    if (spelling.field() == RecordField.URL && !reference.isEmpty()) {
      if (relation.isEmpty() || relation.equals("alternate")) {
        draft.set(spelling, cleaner.clean(reference));
      }
      return element.bytes();
    }
    String text = cleaner.clean(text(element, spelling.field(), atom ? type : null));
    draft.set(spelling, text);
    if (atom && name.equals("updated")) {
      draft.set(ATOM_DATE, text);
    }
    if (spelling.field() == RecordField.BODY) {
      draft.set(ITEM_LANGUAGE, language);
    }
    return element.bytes();
  }

  /**
   * The element's text without markup.
   *
   * @param type how Atom says that the text is written; null in RSS, which says nothing
   */
  private static String text(FeedElement element, RecordField field, @Nullable String type) {
    String content = element.toString();
    if (element.isMarkup()) {
      return HtmlText.of(content);
    }
    if (!field.isProse()) {
      return content;
    }
    if (type == null) {
      return TextOrHtml.inFeed(content);
    }
    return List.of("html", "text/html").contains(type) ? HtmlText.of(content) : content;
  }

  /** The language that an element states for what stands in it, empty if none. */
  static String language(XMLStreamReader xml) {
    String language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    return language == null ? "" : language.strip();
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
