package org.rapporteur.format.feed;

import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.draft.FieldNames;
import org.rapporteur.format.draft.RecordField;
import org.rapporteur.format.draft.Spelling;

/**
 * Which field an element of a feed's item stands for: the usual spellings in the vocabularies of
 * RSS, Atom, Dublin Core and RSS content, and what these call otherwise. Other vocabularies (media,
 * podcasts) describe attachments; only a name that a run maps reads them, as {@code prefix:name}.
 */
final class FeedNames {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String ATOM_0_3 = "http://purl.org/atom/ns#";

  private static final Set<String> VOCABULARIES =
      Set.of(
          "",
          "http://purl.org/rss/1.0/",
          "http://my.netscape.com/rdf/simple/0.9/",
          ATOM,
          ATOM_0_3,
          "http://purl.org/dc/elements/1.1/",
          "http://purl.org/dc/terms/",
          "http://purl.org/rss/1.0/modules/content/");

  private static final Map<String, Spelling> OTHERWISE =
      Map.of(
          "encoded", new Spelling(RecordField.BODY, Spelling.WHOLE_TEXT),
          "summary", new Spelling(RecordField.BODY, Spelling.LAST),
          "modified", new Spelling(RecordField.UPDATED, Spelling.LAST),
          "issued", new Spelling(RecordField.DATE, Spelling.LAST));

  private final FieldNames names;

  FeedNames(FieldNames names) {
    this.names = names;
  }

  /** The field behind an element's name, null if nobody knows it. */
  @Nullable Spelling spelling(QName name) {
    String local = name.getLocalPart();
    Spelling mapped =
        names.spelling(name.getPrefix().isEmpty() ? local : name.getPrefix() + ':' + local);
    if (mapped != null && mapped.rank() == Spelling.MAPPED) {
      return mapped;
    }
    if (!VOCABULARIES.contains(name.getNamespaceURI()) || isStructure(name)) {
      return null;
    }
    Spelling usual = names.spelling(local);
    return usual == null ? OTHERWISE.get(local) : usual;
  }

  static boolean isAtom(String namespace) {
    return namespace.equals(ATOM) || namespace.equals(ATOM_0_3);
  }

  /** Atom's source describes the feed that an entry was taken from. */
  private static boolean isStructure(QName name) {
    return isAtom(name.getNamespaceURI()) && name.getLocalPart().equals("source");
  }
}
