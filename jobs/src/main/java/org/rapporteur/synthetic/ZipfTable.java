package org.rapporteur.synthetic;

import java.util.ArrayDeque;

/**
 * Draws ranks whose frequency falls as Zipf and Mandelbrot found for words, 1 / (rank + shift), in
 * constant time: the alias method (Vose, "A linear algorithm for generating random numbers with a
 * given distribution", 1991). Only additions, multiplications and divisions, so that every machine
 * rounds alike.
 */
final class ZipfTable {

  private static final long ONE = 1L << 32;

  private final int mask;
  private final long[] threshold;
  private final int[] alias;

  /**
   * @param ranks how many, a power of two up to 2^16
   * @param shift flattens the head: the larger, the less the first ranks stand out
   */
  ZipfTable(int ranks, double shift) {
    mask = ranks - 1;
    threshold = new long[ranks];
    alias = new int[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += 1 / (rank + shift);
    }
    double[] height = new double[ranks];
    ArrayDeque<Integer> small = new ArrayDeque<>();
    ArrayDeque<Integer> large = new ArrayDeque<>();
    for (int rank = 0; rank < ranks; rank++) {
      height[rank] = ranks / (rank + shift) / sum;
      (height[rank] < 1 ? small : large).add(rank);
    }
    while (!small.isEmpty() && !large.isEmpty()) {
      int lower = small.remove();
      int upper = large.remove();
      threshold[lower] = (long) (height[lower] * ONE);
      alias[lower] = upper;
      height[upper] -= 1 - height[lower];
      (height[upper] < 1 ? small : large).add(upper);
    }
    // What rounding leaves over stands at its full height.
    small.forEach(rank -> threshold[rank] = ONE);
    large.forEach(rank -> threshold[rank] = ONE);
  }

  /** The rank that these random bits choose, from 0; the highest 16 bits are not looked at. */
  int rank(long bits) {
    int column = (int) bits & mask;
    return ((bits >>> 16) & (ONE - 1)) < threshold[column] ? column : alias[column];
  }
}
