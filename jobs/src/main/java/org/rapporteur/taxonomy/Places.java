package org.rapporteur.taxonomy;

/** Where terms stand in a release: three numbers a place, no objects. */
final class Places {

  private static final int NUMBERS = 3;

  private final int[] numbers;
  private int filled;

  /** For exactly {@code size} places. */
  Places(int size) {
    numbers = new int[Math.multiplyExact(size, NUMBERS)];
  }

  void add(int term, boolean inTitle, int start, int end) {
    numbers[filled] = term << 1 | (inTitle ? 0 : 1);
    numbers[filled + 1] = start;
    numbers[filled + 2] = end;
    filled += NUMBERS;
  }

  int size() {
    return filled / NUMBERS;
  }

  int term(int i) {
    return numbers[i * NUMBERS] >> 1;
  }

  Field field(int i) {
    return (numbers[i * NUMBERS] & 1) == 0 ? Field.TITLE : Field.BODY;
  }

  int start(int i) {
    return numbers[i * NUMBERS + 1];
  }

  int end(int i) {
    return numbers[i * NUMBERS + 2];
  }
}
