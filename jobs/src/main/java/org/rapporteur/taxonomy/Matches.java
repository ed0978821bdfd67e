package org.rapporteur.taxonomy;

import java.util.Arrays;

/**
 * The matches in one text, by topic or by rule. A match is one long: its first token above, and
 * below what tells it from others that begin there. Clearing costs only what was added.
 */
final class Matches {

  private static final int LOWER_BITS = 32;

  private final Longs[] lists;
  private final int[] used;
  private final boolean[] isUsed;
  private int usedCount;

  /** For owners numbered from 0 to {@code owners - 1}. */
  Matches(int owners) {
    lists = new Longs[owners];
    used = new int[owners];
    isUsed = new boolean[owners];
    for (int i = 0; i < owners; i++) {
      lists[i] = new Longs();
    }
  }

  static long match(int firstToken, int lower) {
    return (long) firstToken << LOWER_BITS | lower;
  }

  static int firstToken(long match) {
    return (int) (match >> LOWER_BITS);
  }

  static int lower(long match) {
    return (int) match;
  }

  void add(int owner, long match) {
    use(owner).add(match);
  }

  void addAll(int owner, Longs matches) {
    if (matches.size > 0) {
      use(owner).addAll(matches);
    }
  }

  Longs of(int owner) {
    return lists[owner];
  }

  /** How many owners have had a match. */
  int used() {
    return usedCount;
  }

  /** The owners that have had a match, in the order of their first. */
  int used(int i) {
    return used[i];
  }

  void sortUsed() {
    Arrays.sort(used, 0, usedCount);
  }

  void clear() {
    for (int i = 0; i < usedCount; i++) {
      lists[used[i]].size = 0;
      isUsed[used[i]] = false;
    }
    usedCount = 0;
  }

  private Longs use(int owner) {
    // A list of which everything was dropped stays in use.
    if (!isUsed[owner]) {
      isUsed[owner] = true;
      used[usedCount++] = owner;
    }
    return lists[owner];
  }
}
