package org.rapporteur.taxonomy;

/** The part of a release that a mention stands in. */
public enum Field {
  TITLE("title"),
  BODY("body");

  private final String word;

  Field(String word) {
    this.word = word;
  }

  /** As the {@code mentions} table writes it: {@code title} or {@code body}. */
  public String word() {
    return word;
  }
}
