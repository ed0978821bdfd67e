package org.rapporteur.set;

/**
 * A row of {@code revisions}: one number of {@code trends} that is not what it was in the set
 * before.
 *
 * @param column the column of {@code trends} that changed
 * @param before its value in the set before, empty if there was no such row
 * @param after its value now, empty if there is no such row any more
 */
public record Revision(
    String window,
    String organisation,
    String role,
    String topic,
    String start,
    String column,
    String before,
    String after) {

  /** By how much the number grew; an absent row counted nothing. */
  public long difference() {
    return number(after) - number(before);
  }

  private static long number(String text) {
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }
}
