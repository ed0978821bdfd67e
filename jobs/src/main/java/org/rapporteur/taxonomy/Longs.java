package org.rapporteur.taxonomy;

import java.util.Arrays;

/** A list of longs that keeps its array when it is cleared. */
final class Longs {

  private static final int FIRST_SIZE = 8;

  long[] values = {};
  int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(FIRST_SIZE, size * 2));
    }
    values[size++] = value;
  }

  void addAll(Longs others) {
    for (int i = 0; i < others.size; i++) {
      add(others.values[i]);
    }
  }

  /** Sorts unless it is in order already, as matches of one term are. */
  void sort() {
    for (int i = 1; i < size; i++) {
      if (values[i - 1] > values[i]) {
        Arrays.sort(values, 0, size);
        return;
      }
    }
  }

  /** How many of the values, which are in order, are below this one. */
  int below(long value) {
    int place = Arrays.binarySearch(values, 0, size, value);
    while (place > 0 && values[place - 1] == value) {
      place--;
    }
    return place < 0 ? -1 - place : place;
  }
}
