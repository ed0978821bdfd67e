package org.rapporteur.set;

import java.util.Comparator;
import org.rapporteur.release.CodePointOrder;

/** A row of {@code rejected}; the components are its columns in order. */
public record RejectedRow(String source, long line, String reason, String detail) {

  /** By key; the rest only makes the order total. */
  public static final Comparator<RejectedRow> ORDER =
      Comparator.comparing(RejectedRow::source, CodePointOrder.COMPARATOR)
          .thenComparingLong(RejectedRow::line)
          .thenComparing(RejectedRow::reason)
          .thenComparing(RejectedRow::detail, CodePointOrder.COMPARATOR);
}
