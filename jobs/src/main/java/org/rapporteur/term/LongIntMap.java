package org.rapporteur.term;

import java.util.Arrays;

/** A fixed hash table from long to int, open addressing, without boxes. Keys are not negative. */
final class LongIntMap {

  private static final long FREE = -1;

  private final long[] keys;
  private final int[] values;
  private final int shift;

  /** For at most {@code size} entries. */
  LongIntMap(int size) {
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(2, size * 2) - 1);
    keys = new long[1 << bits];
    values = new int[1 << bits];
    shift = 64 - bits;
    Arrays.fill(keys, FREE);
  }

  void put(long key, int value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
  }

  int get(long key, int absent) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : absent;
  }

  private int slot(long key) {
    // Fibonacci hashing: the upper bits of the product depend on all bits of the key.
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
