package org.rapporteur.format.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.format.bytes.BrokenFileException;
import org.rapporteur.format.bytes.Excerpt;
import org.rapporteur.format.draft.Draft;
import org.rapporteur.format.draft.FieldNames;
import org.rapporteur.format.draft.Format;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.RecordCheck;
import org.rapporteur.format.draft.RecordField;
import org.rapporteur.format.draft.Records;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Source;

/**
 * A feed: RSS 2.0, RSS 1.0 or Atom, its items numbered from 1. Document types and the entities they
 * define are not read, so that a feed can neither reach other files nor blow itself up. Where the
 * feed breaks off, the items before are kept and the rest is one reject.
 */
public final class Feed implements Format {

  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final long maximumBytes;
  private final FeedItem item;
  private final RecordCheck check;
  private final Draft draft = new Draft();

  public Feed(ReadingOptions options, RecordCheck check) {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    this.maximumBytes = options.maximumReleaseBytes();
    FeedNames names = new FeedNames(new FieldNames(options.fields()));
    this.item = new FeedItem(names, maximumBytes);
    this.check = check;
  }

  @Override
  public void read(InputStream stream, String path, Records records) throws IOException {
    Position position = new Position(path, records);
    try {
      XMLStreamReader xml = new FeedReader(factory, stream, maximumBytes);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && !element(xml, position)) {
          return;
        }
      }
    } catch (XMLStreamException broken) {
      position.reject(reason(broken), Excerpt.of(String.valueOf(broken.getMessage())));
    } catch (BrokenFileException broken) {
      position.reject(Reason.MALFORMED, broken.excerpt(""));
    }
  }

  /** Where reading stands in a feed. */
  private static final class Position {
    final String path;
    final Records records;
    boolean inFeed;
    long number = 1;
    String language = "";

    Position(String path, Records records) {
      this.path = path;
      this.records = records;
    }

    Source source() {
      return new Source(path, number);
    }

    void reject(Reason reason, String excerpt) {
      RecordCheck.reject(source(), reason, excerpt, records);
    }
  }

  /** Takes an element outside items; false if this is no feed. */
  private boolean element(XMLStreamReader xml, Position position) throws XMLStreamException {
    String name = xml.getLocalName();
    if (!position.inFeed) {
      position.inFeed = ROOTS.contains(name);
      position.language = FeedItem.language(xml);
      if (!position.inFeed) {
        position.reject(Reason.MALFORMED, Excerpt.of('<' + name + '>'));
      }
    } else if (name.equals("item") || name.equals("entry")) {
      boolean small = item.read(xml, position.language, draft);
      String excerpt = draft.text(RecordField.TITLE) + '\n' + draft.text(RecordField.BODY);
      if (small) {
        RecordCheck.unlessTooDeep(
            position.source(),
            () -> Excerpt.of(excerpt),
            position.records,
            () ->
                check.record(
                    draft, position.source(), () -> Excerpt.of(excerpt), position.records));
      } else {
        position.reject(Reason.TOO_LARGE, Excerpt.of(excerpt));
      }
      position.number++;
    } else if (name.equals("language") && position.language.isEmpty()) {
      FeedElement stated = new FeedElement(Excerpt.BYTES);
      stated.read(xml);
      position.language = stated.toString().strip();
    }
    return position.inFeed;
  }

  /** Why a feed breaks off; rethrows what says that the file itself cannot be read. */
  private static Reason reason(XMLStreamException broken) throws IOException {
    Throwable cause = broken.getNestedException();
    if (cause instanceof CharacterCodingException) {
      return Reason.ENCODING;
    }
    if (cause instanceof FeedReader.TooLargeException) {
      return Reason.TOO_LARGE;
    }
    if (cause instanceof IOException unreadable && !(cause instanceof BrokenFileException)) {
      throw unreadable;
    }
    return Reason.MALFORMED;
  }
}
