package org.rapporteur.format.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A record's fields as they are gathered, before anyone has decided whether it is a release. One is
 * filled again for every record. An empty text is an absent one; of a name given twice, the last
 * text that is not empty counts.
 */
public final class Draft {

  private final Map<RecordField, String> texts = new EnumMap<>(RecordField.class);
  private final Map<RecordField, Integer> ranks = new EnumMap<>(RecordField.class);
  private List<String> organisations = List.of();

  /** Forgets the record before. */
  public void clear() {
    texts.clear();
    ranks.clear();
    organisations = List.of();
  }

  /** Takes a text for a field, unless a better spelling has given one. */
  public void set(Spelling spelling, String text) {
    if (spelling.field() == RecordField.ORGANISATION) {
      setOrganisations(spelling, List.of(text));
    } else if (!text.isEmpty() && beats(spelling)) {
      texts.put(spelling.field(), text);
    }
  }

  /** Takes a text for a field that can have no other. */
  public void set(RecordField field, String text) {
    texts.put(field, text);
  }

  /** Takes the issuers' names, in their order; empty ones are no names. */
  public void setOrganisations(Spelling spelling, List<String> names) {
    List<String> given = names.stream().filter(name -> !name.isEmpty()).toList();
    if (!given.isEmpty() && beats(spelling)) {
      organisations = given;
    }
  }

  /** A field's text, empty if the record gives none. */
  public String text(RecordField field) {
    return texts.getOrDefault(field, "");
  }

  List<String> organisations() {
    return organisations;
  }

  private boolean beats(Spelling spelling) {
    Integer given = ranks.get(spelling.field());
    if (given != null && given < spelling.rank()) {
      return false;
    }
    ranks.put(spelling.field(), spelling.rank());
    return true;
  }
}
