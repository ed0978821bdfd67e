package org.rapporteur.release;

/**
 * A record that could not become a release: an output like any other, never dropped.
 *
 * @param source where it was read; line 1 for what concerns the whole file
 * @param reason why
 * @param detail an excerpt, for reading: at most {@value #MAXIMUM_DETAIL} characters
 */
public record Rejected(Source source, Reason reason, String detail) {

  /** The longest excerpt, in UTF-16 units. */
  public static final int MAXIMUM_DETAIL = 200;

  /** Why a record is no release. */
  public enum Reason {
    MALFORMED("malformed"),
    MISSING_DATE("missing-date"),
    INVALID_DATE("invalid-date"),
    OUT_OF_RANGE("out-of-range"),
    MISSING_TEXT("missing-text"),
    TOO_LARGE("too-large"),
    ENCODING("encoding");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    /** As the {@code rejected} table writes it. */
    public String word() {
      return word;
    }
  }
}
