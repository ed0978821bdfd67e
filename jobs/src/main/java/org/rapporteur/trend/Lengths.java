package org.rapporteur.trend;

/**
 * How long releases are.
 *
 * @param words numbers of words, ascending
 * @param releases how many releases have so many words, at the same places
 */
public record Lengths(int[] words, int[] releases) {

  /** Of no release. */
  public static final Lengths NONE = new Lengths(new int[0], new int[0]);
}
