package org.rapporteur.synthetic;

/**
 * What a synthetic corpus is to hold.
 *
 * @param releases how many lines, newer versions and broken records included; 0 or more
 * @param seed chooses every word and every broken record; two seeds give two corpora of one kind
 * @param brokenShare the share of lines that are no release, from 0 (none) to 1 (all)
 */
public record GeneratorOptions(long releases, long seed, double brokenShare) {

  public GeneratorOptions {
    if (releases < 0) {
      throw new IllegalArgumentException("releases: expected 0 or more, found " + releases);
    }
    if (!(brokenShare >= 0 && brokenShare <= 1)) {
      throw new IllegalArgumentException(
          "broken share: expected a number from 0 to 1, found " + brokenShare);
    }
  }
}
