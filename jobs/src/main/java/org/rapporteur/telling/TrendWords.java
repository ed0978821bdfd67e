package org.rapporteur.telling;

import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.Thresholds;
import org.rapporteur.trend.TrendRow;

/** Puts trends, shares and windows of one kind into words. */
record TrendWords(String kind) {

  static final String ALIKE = "among releases of the same offices, language and length";

  /** {@code 21 years}, {@code 9 windows of P3M}. */
  String count(int windows) {
    return isNamed()
        ? TextSections.count(windows, kind)
        : TextSections.count(windows, "window") + " of " + kind;
  }

  /** {@code a year}, {@code a window of P3M}. */
  String one() {
    return isNamed() ? "a " + kind : "a window of " + kind;
  }

  /** The time that a slope is told for: {@code a quarter}, {@code a slide of P1M}. */
  String slide() {
    return WindowKind.parse(kind).windowsPerSize() == 1
        ? one()
        : "a slide of " + kind.substring(kind.indexOf('/') + 1);
  }

  /** {@code 2018}, {@code 2018-03}, {@code the quarter from 2018-04-01}. */
  String name(int start) {
    return switch (kind) {
      case "year", "month", "day" -> since(start);
      default -> (isNamed() ? "the " + kind : "the window") + " from " + since(start);
    };
  }

  /** When a window begins: {@code 2018}, {@code 2018-03}, {@code 2018-04-01}. */
  String since(int start) {
    String day = LocalDate.ofEpochDay(start).toString();
    return switch (kind) {
      case "year" -> day.substring(0, 4);
      case "month" -> day.substring(0, 7);
      default -> day;
    };
  }

  private boolean isNamed() {
    return !kind.startsWith("P");
  }

  /** {@code +0.4 points a quarter (q < 0.001), now 6 % of releases (4-9 %)}. */
  String trend(SummaryRow row, TrendRow last) {
    return change(row) + ", now " + share(last);
  }

  /** {@code +0.4 points a quarter (q < 0.001)}. */
  String change(SummaryRow row) {
    return points(row.withinSlope()) + " points " + slide() + " (" + q(row.withinQ()) + ")";
  }

  /** {@code 6 % of releases (4-9 %)}. */
  static String share(TrendRow row) {
    return percent(row.share()) + " % of releases " + interval(row);
  }

  /** {@code 6.2 %}, with its interval where few releases stand behind it. */
  static String shortShare(TrendRow row) {
    String share = percent(row.share()) + " %";
    return row.releasesTotal() < Thresholds.SHARE_RELEASES_TOTAL
        ? share + " " + interval(row)
        : share;
  }

  private static String interval(TrendRow row) {
    return "(" + percent(row.shareLow()) + "-" + percent(row.shareHigh()) + " %)";
  }

  /** {@code q < 0.001}, {@code q = 0.03}. */
  static String q(double q) {
    if (q < 0.001) {
      return "q < 0.001";
    }
    return q >= 0.995
        ? "q = 1"
        : "q = " + String.format(Locale.ROOT, q < 0.01 ? "%.3f" : "%.2f", q);
  }

  /** A difference of shares in percentage points, with its sign. */
  static String points(double difference) {
    double points = 100 * Math.abs(difference);
    int digits = points == 0 || points >= 9.95 ? 0 : points >= 0.95 ? 1 : 2;
    String size = String.format(Locale.ROOT, "%." + digits + "f", points);
    return (difference > 0 ? "+" : difference < 0 ? "-" : "") + size;
  }

  /** A share in percent, with as many digits after the point as matter. */
  static String percent(double share) {
    double percent = 100 * share;
    int digits = percent == 0 || percent >= 9.95 ? 0 : percent >= 0.05 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + digits + "f", percent);
  }
}
