package org.rapporteur.trend;

import java.util.Arrays;

/** How often each of some whole numbers occurs; grows as they come. */
final class IntCounts {

  private static final int FIRST_CAPACITY = 4;

  private int size;
  private int[] keys = new int[FIRST_CAPACITY];
  private int[] counts = new int[FIRST_CAPACITY];

  void add(int key, int count) {
    int at = Arrays.binarySearch(keys, 0, size, key);
    if (at < 0) {
      at = -at - 1;
      insert(at, key);
    }
    counts[at] += count;
  }

  void add(int[] moreKeys, int[] moreCounts) {
    for (int i = 0; i < moreKeys.length; i++) {
      add(moreKeys[i], moreCounts[i]);
    }
  }

  private void insert(int at, int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    System.arraycopy(keys, at, keys, at + 1, size - at);
    System.arraycopy(counts, at, counts, at + 1, size - at);
    keys[at] = key;
    counts[at] = 0;
    size++;
  }

  /** Drops the numbers that are left with no count. */
  private void settle() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (counts[i] != 0) {
        keys[kept] = keys[i];
        counts[kept++] = counts[i];
      }
    }
    size = kept;
  }

  /** The numbers that have a count, ascending. */
  int[] keys() {
    settle();
    return Arrays.copyOf(keys, size);
  }

  /** Their counts, at the same places. */
  int[] counts() {
    settle();
    return Arrays.copyOf(counts, size);
  }
}
