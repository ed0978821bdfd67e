package org.rapporteur.statistics;

/**
 * How the values of a series stand to each other, pair by pair in time: the raw material of
 * Kendall's tau. Values are the same only if their doubles are; shares are quotients of whole
 * numbers, rounded correctly, so equal fractions are equal doubles, and different ones are
 * different as long as no total exceeds 90 million.
 *
 * @param rising pairs whose later value is greater
 * @param falling pairs whose later value is smaller
 * @param tied pairs of equal values
 * @param tieCorrection sum of t (t - 1) (2 t + 5) over the groups of t equal values
 */
record PairOrder(long rising, long falling, long tied, double tieCorrection) {

  /**
   * Counts the pairs by a merge sort (W. R. Knight, A computer method for calculating Kendall's tau
   * with ungrouped data, Journal of the American Statistical Association 61, 1966).
   *
   * @param values the series in the order of time, without NaN
   */
  static PairOrder of(double[] values) {
    double[] sorted = values.clone();
    long falling = sortCountingInversions(sorted);
    long tied = 0;
    double correction = 0;
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        long size = (long) i - start;
        tied += size * (size - 1) / 2;
        correction += (double) size * (size - 1) * (2 * size + 5);
        start = i;
      }
    }
    long pairs = (long) values.length * (values.length - 1) / 2;
    return new PairOrder(pairs - tied - falling, falling, tied, correction);
  }

  private static long sortCountingInversions(double[] values) {
    double[] left = new double[values.length];
    long inversions = 0;
    for (int width = 1; width < values.length; width *= 2) {
      for (int start = 0; start + width < values.length; start += 2 * width) {
        int end = Math.min(start + 2 * width, values.length);
        inversions += merge(values, start, start + width, end, left);
      }
    }
    return inversions;
  }

  private static long merge(double[] values, int start, int middle, int end, double[] left) {
    if (values[middle - 1] <= values[middle]) {
      return 0;
    }
    int waiting = middle - start;
    System.arraycopy(values, start, left, 0, waiting);
    long inversions = 0;
    int i = 0;
    int j = middle;
    int out = start;
    while (i < waiting) {
      if (j < end && values[j] < left[i]) {
        inversions += (long) waiting - i;
        values[out++] = values[j++];
      } else {
        values[out++] = left[i++];
      }
    }
    return inversions;
  }
}
