package org.rapporteur.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through two sorted sequences side by side, without holding either. */
public final class SortedJoin {

  private SortedJoin() {}

  /** Takes what stands at one key: on the left, on the right, or on both sides. */
  public interface Pair<L, R> {
    void accept(@Nullable L left, @Nullable R right) throws IOException;
  }

  /** Hands on every key of either side, in order; no key stands twice on one side. */
  public static <L, R, K> void join(
      Rows<L> lefts,
      Function<L, K> leftKey,
      Rows<R> rights,
      Function<R, K> rightKey,
      Comparator<? super K> order,
      Pair<L, R> pair)
      throws IOException {
    @Nullable L left = lefts.next();
    @Nullable R right = rights.next();
    while (left != null || right != null) {
      int comparison;
      if (left == null) {
        comparison = 1;
      } else if (right == null) {
        comparison = -1;
      } else {
        comparison = order.compare(leftKey.apply(left), rightKey.apply(right));
      }
      pair.accept(comparison <= 0 ? left : null, comparison >= 0 ? right : null);
      left = comparison <= 0 ? lefts.next() : left;
      right = comparison >= 0 ? rights.next() : right;
    }
  }
}
