package org.rapporteur.synthetic;

/**
 * Random numbers that are the same in every Java: SplitMix64 (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", 2014), written out because the library's generators
 * promise no sequence.
 */
final class SplitMix {

  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

  private long state;

  private SplitMix(long state) {
    this.state = state;
  }

  /** The stream of one purpose of one line: no line depends on what another has drawn. */
  static SplitMix of(long seed, long line, int purpose) {
    return new SplitMix(mix(mix(seed + GOLDEN_RATIO) ^ mix(line * 4 + purpose)));
  }

  /** The next 64 bits. */
  long next() {
    state += GOLDEN_RATIO;
    return mix(state);
  }

  /** A number from 0 to one below {@code bound}, which is at most 2^31 - 1. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from 0 to one below {@code bound}, for bounds of any size. */
  long below(long bound) {
    return Math.multiplyHigh(next() >>> 1, bound << 1);
  }

  /** A number from 0 inclusive to 1 exclusive, in steps of 2^-53. */
  double fraction() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
