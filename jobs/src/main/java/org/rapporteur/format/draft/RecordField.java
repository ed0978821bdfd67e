package org.rapporteur.format.draft;

import java.util.List;

/** A field of a record, with the spellings under which records give it, the first one first. */
public enum RecordField {
  ID("id", "guid"),
  DATE("date", "published", "pubDate", "datetime"),
  TITLE("title"),
  BODY("body", "text", "content", "description"),
  ORGANISATION("organisation", "organization", "issuer", "source"),
  LANG("lang", "language"),
  URL("url", "link"),
  UPDATED("updated"),
  SERIES("series"),
  ORDINAL("ordinal");

  // List.of is immutable, which the check cannot see.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> spellings;

  RecordField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  List<String> spellings() {
    return spellings;
  }

  /** Whether people read it, so that it may be written in HTML. */
  public boolean isProse() {
    return this == TITLE || this == BODY;
  }

  /** The field's own name. */
  String word() {
    return spellings.get(0);
  }
}
