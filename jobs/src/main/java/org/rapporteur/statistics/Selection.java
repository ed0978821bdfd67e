package org.rapporteur.statistics;

/** Finds the value of a rank without sorting the others. */
final class Selection {

  private Selection() {}

  /**
   * The value that would stand at a place if the values were sorted (C. A. R. Hoare, Algorithm 65:
   * Find, Communications of the ACM 4, 1961).
   *
   * @param values put in another order: none before {@code rank} is greater, none after it smaller
   * @param length how many of them count
   * @param rank from 0 to {@code length} - 1
   */
  static double select(double[] values, int length, int rank) {
    int from = 0;
    int to = length - 1;
    while (from < to) {
      double pivot = values[rank];
      int left = from;
      int right = to;
      while (left <= right) {
        while (values[left] < pivot) {
          left++;
        }
        while (pivot < values[right]) {
          right--;
        }
        if (left <= right) {
          double swapped = values[left];
          values[left++] = values[right];
          values[right--] = swapped;
        }
      }
      if (right < rank) {
        from = left;
      }
      if (rank < left) {
        to = right;
      }
    }
    return values[rank];
  }
}
