package org.rapporteur.statistics;

import java.util.Arrays;

/**
 * The slopes between two bounds of a series' pairs, found without looking at the others: moving the
 * series down along a slope makes a pair rise or fall as its own slope is above or below that one,
 * so the pairs between two slopes are those that a sort exchanges from the one picture to the other
 * (M. B. Dillencourt, D. M. Mount and N. S. Netanyahu, A randomized algorithm for slope selection,
 * International Journal of Computational Geometry and Applications 2, 1992).
 */
final class SlopesBetween {

  private final int[] times;
  private final double[] values;
  private final double blur;
  private final double low;
  private final double high;
  private int[] order;
  private int[] merged;
  private long below;
  private double[] slopes = new double[1024];
  private int count;

  /**
   * @param times ascending, none twice
   * @param values at the same places
   * @param from lower bound; the bounds are widened by more than rounding can blur
   * @param to upper bound, not below {@code from}
   */
  SlopesBetween(int[] times, double[] values, double from, double to) {
    this.times = times;
    this.values = values;
    double reach = Arrays.stream(values).map(Math::abs).max().orElse(0);
    double span = times[times.length - 1] - times[0];
    this.blur = 8 * Math.ulp(reach + Math.max(Math.abs(from), Math.abs(to)) * span);
    this.low = from - 2 * blur;
    this.high = to + 2 * blur;
    this.order = new int[times.length];
    this.merged = new int[times.length];
    Arrays.setAll(order, i -> i);
    sort(alongSlope(low), false);
    sort(alongSlope(high), true);
  }

  /** How many slopes lie below the bounds. */
  long below() {
    return below;
  }

  /** How many slopes lie between them. */
  int count() {
    return count;
  }

  /** The slope of a rank among those between the bounds. */
  double slope(int rank) {
    return Selection.select(slopes, count, rank);
  }

  /** Whether a slope lies so far from both bounds that rounding put no pair on its wrong side. */
  boolean isWithin(double slope) {
    return slope > low + blur && slope < high - blur;
  }

  private double[] alongSlope(double slope) {
    double[] moved = new double[values.length];
    Arrays.setAll(moved, i -> values[i] - slope * (times[i] - times[0]));
    return moved;
  }

  /** Sorts the order by keys and counts, or takes the slopes of, the pairs that change places. */
  private void sort(double[] keys, boolean taking) {
    for (int width = 1; width < order.length; width *= 2) {
      for (int start = 0; start < order.length; start += 2 * width) {
        int middle = Math.min(start + width, order.length);
        merge(keys, start, middle, Math.min(middle + width, order.length), taking);
      }
      int[] swapped = order;
      order = merged;
      merged = swapped;
    }
  }

  private void merge(double[] keys, int start, int middle, int end, boolean taking) {
    int left = start;
    int right = middle;
    for (int out = start; out < end; out++) {
      if (left == middle || (right < end && keys[order[right]] < keys[order[left]])) {
        merged[out] = order[right];
        if (taking) {
          take(left, middle, order[right]);
        } else {
          below += (long) middle - left;
        }
        right++;
      } else {
        merged[out] = order[left++];
      }
    }
  }

  private void take(int from, int to, int later) {
    if (count + (to - from) > slopes.length) {
      slopes = Arrays.copyOf(slopes, 2 * (count + (to - from)));
    }
    for (int i = from; i < to; i++) {
      int earlier = order[i];
      slopes[count++] = (values[later] - values[earlier]) / (times[later] - times[earlier]);
    }
  }
}
