package org.rapporteur.trend;

import java.util.List;

/**
 * What makes releases alike: they have the same issuers, the same language and about the same
 * length.
 *
 * @param issuers the ids of the issuers, joined by {@code ;}, as {@code releases} has them
 * @param lang primary subtag of the language; empty if unknown
 * @param lengthClass the number of binary digits of words div 128: 0 below 128 words, then 1 below
 *     256, 2 below 512 and so on
 */
public record Stratum(String issuers, String lang, int lengthClass) {

  private static final int SHORTEST = 128;

  /** No id and no language holds one. */
  private static final String BETWEEN = "\n";

  /** The stratum of a release. */
  public static Stratum of(String issuers, String lang, int words) {
    return new Stratum(
        issuers, lang, Integer.SIZE - Integer.numberOfLeadingZeros(words / SHORTEST));
  }

  /** One text that tells strata apart, and orders them. */
  public String key() {
    return issuers + BETWEEN + lang + BETWEEN + lengthClass;
  }

  /** The stratum of a key. */
  public static Stratum parse(String key) {
    String[] parts = key.split(BETWEEN, -1);
    return new Stratum(parts[0], parts[1], Integer.parseInt(parts[2]));
  }

  /** The ids of the issuers, one by one. */
  public List<String> issuerIds() {
    return List.of(issuers.split(";", -1));
  }

  /** The fewest words of a release of the length class. */
  public int fewestWords() {
    return lengthClass == 0 ? 0 : SHORTEST << (lengthClass - 1);
  }

  /** One more than the most words of a release of the length class. */
  public int moreThanWords() {
    return SHORTEST << lengthClass;
  }
}
