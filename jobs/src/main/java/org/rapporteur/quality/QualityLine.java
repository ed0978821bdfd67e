package org.rapporteur.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a line how well a topic is found. */
public final class QualityLine {

  private QualityLine() {}

  /**
   * Such as {@code found 89 % (77-100 %) of what is there; 90 % (80-95 %) of what it finds is
   * right; corrected share 31 % (26-35 %); 120 labelled, kappa 0.92}.
   */
  public static String of(TopicQuality row) {
    List<String> parts = new ArrayList<>();
    if (!Double.isNaN(row.recall())) {
      parts.add(
          "found "
              + percent(row.recall(), row.recallLow(), row.recallHigh())
              + " of what is there");
    }
    if (!Double.isNaN(row.precision())) {
      parts.add(
          percent(row.precision(), row.precisionLow(), row.precisionHigh())
              + " of what it finds is right");
    }
    if (!Double.isNaN(row.shareCorrected())) {
      parts.add(
          "corrected share "
              + percent(row.shareCorrected(), row.shareCorrectedLow(), row.shareCorrectedHigh()));
    }
    if (parts.isEmpty()) {
      parts.add(
          "the labels cannot tell: made with other rules of this topic, or of too few releases");
    }
    String kappa =
        Double.isNaN(row.kappa()) ? "" : String.format(Locale.ROOT, ", kappa %.2f", row.kappa());
    parts.add(row.labelled() + " labelled" + kappa);
    return String.join("; ", parts);
  }

  private static String percent(double share, double low, double high) {
    String interval =
        Double.isNaN(low)
            ? ""
            : String.format(Locale.ROOT, " (%.0f-%.0f %%)", 100 * low, 100 * high);
    return String.format(Locale.ROOT, "%.0f %%", 100 * share) + interval;
  }
}
