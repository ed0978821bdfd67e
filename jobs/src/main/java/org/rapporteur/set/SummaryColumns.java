package org.rapporteur.set;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.Thresholds;

/** The columns of {@code summary}. */
final class SummaryColumns {

  /** One row a series. */
  static final Table<SummaryRow> SUMMARY =
      Table.of(
              SummaryRow.class, "summary", "Topics per organisation and role over the whole corpus")
          .text(
              Tables.WINDOW_KIND,
              "the kind of the windows that the row looks at",
              SummaryRow::window)
          .text(Tables.ORGANISATION_ID, Tables.ORGANISATION, SummaryRow::organisation)
          .text("role", Tables.ROLE, SummaryRow::role)
          .text("topic", "topic id", SummaryRow::topic)
          .key()
          .integer(Tables.RELEASE_COUNT, "releases that have the topic", SummaryRow::releases)
          .integer(Tables.RELEASES_TOTAL, "all releases", SummaryRow::releasesTotal)
          .decimal("share", "releases / releases_total", SummaryRow::share)
          .integer("about", "releases that are about the topic", SummaryRow::about)
          .integer(Tables.MENTION_COUNT, "mentions of the topic", SummaryRow::mentions)
          .day("first_date", "date of the first release with the topic", SummaryRow::firstDate)
          .day("last_date", "date of the last release with the topic", SummaryRow::lastDate)
          .date(
              "peak_start",
              "first day of the window of highest share whose support is ok, the earliest of equals",
              row -> day(row.peakStart()))
          .decimal("peak_share", "share of that window", SummaryRow::peakShare)
          .date(
              "last_start",
              "first day of the last window that is not partial; empty if the series has no row there",
              row -> day(row.lastStart()))
          .decimal("last_share", "share of that window", SummaryRow::lastShare)
          .decimal("last_change", "change of that window", SummaryRow::lastChange)
          .decimal(
              "last_low",
              "lower bound of that change's Newcombe 95 % interval; empty in a sliding kind",
              SummaryRow::lastLow)
          .decimal("last_high", "upper bound of it", SummaryRow::lastHigh)
          .probability("last_p", "Fisher's exact two-sided p of that change", SummaryRow::lastP)
          .probability(
              "last_q", "last_p after Benjamini-Hochberg over the topics", SummaryRow::lastQ)
          .optionalFlag("last_burst", "burst of that window", SummaryRow::lastBurst)
          .decimal(
              "kendall_tau",
              "Kendall's tau-b of share against time over the full windows with at least "
                  + Thresholds.TREND_RELEASES_TOTAL
                  + " releases",
              SummaryRow::kendallTau)
          .probability("kendall_p", "two-sided p of the Mann-Kendall test", SummaryRow::kendallP)
          .probability(
              "kendall_q",
              "kendall_p after Benjamini-Hochberg over the topics",
              SummaryRow::kendallQ)
          .decimal("slope", "Theil-Sen slope of share per slide", SummaryRow::slope)
          .decimal(
              "within_slope",
              "change of share per slide among releases of the same issuers, language and length",
              SummaryRow::withinSlope)
          .probability(
              "within_p",
              "two-sided p that within_slope is not 0, clustered by window",
              SummaryRow::withinP)
          .probability(
              "within_q", "within_p after Benjamini-Hochberg over the topics", SummaryRow::withinQ)
          .text(
              "direction",
              "rising or falling where within_q <= "
                  + Thresholds.SURE
                  + " and within_slope is not 0, else steady",
              SummaryRow::direction)
          .optionalFlag(
              "mix",
              "kendall_q <= "
                  + Thresholds.SURE
                  + " and slope is not 0, but direction is not the slope's",
              SummaryRow::mix)
          .build();

  private static String day(@Nullable Integer day) {
    return day == null ? "" : LocalDate.ofEpochDay(day).toString();
  }

  private SummaryColumns() {}
}
