package org.rapporteur.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.rapporteur.meeting.told.Series;
import org.rapporteur.release.CodePointOrder;

/** Makes the rows of the table {@code series}. */
final class SeriesSummary {

  /** A month alone has this many characters: {@code 2024-05}. */
  private static final int MONTH = 7;

  private SeriesSummary() {}

  /**
   * One series' row.
   *
   * @param meetings its meetings by date
   * @param reported every ordinal that a release gives
   * @param announced its meetings that releases announce
   */
  static SeriesRow of(
      Series series,
      List<MeetingRow> meetings,
      SortedSet<Integer> reported,
      List<AnnouncedRow> announced) {
    String first = meetings.isEmpty() ? "" : meetings.get(0).date();
    String last = meetings.isEmpty() ? "" : meetings.get(meetings.size() - 1).date();
    Optional<String> next = next(last, announced);
    String guess = last.isEmpty() ? "" : afterCadence(series, LocalDate.parse(last));
    return new SeriesRow(
        series.id(),
        series.label(),
        series.cadenceWord(),
        meetings.size(),
        first,
        last,
        missing(reported),
        next.orElse(guess),
        next.isPresent() ? "announced" : guess.isEmpty() ? "" : "cadence",
        announced.stream().anyMatch(AnnouncedRow::overdue));
  }

  private static List<Integer> missing(SortedSet<Integer> reported) {
    List<Integer> missing = new ArrayList<>();
    if (!reported.isEmpty()) {
      for (int ordinal = reported.first(); ordinal < reported.last(); ordinal++) {
        if (!reported.contains(ordinal)) {
          missing.add(ordinal);
        }
      }
    }
    return missing;
  }

  private static Optional<String> next(String last, List<AnnouncedRow> announced) {
    return announced.stream()
        .filter(row -> !row.cancelled())
        .map(AnnouncedRow::date)
        .filter(date -> last.isEmpty() || isAfter(date, LocalDate.parse(last)))
        .min(
            Comparator.comparing(SeriesSummary::firstDay)
                .thenComparing(CodePointOrder.COMPARATOR.reversed()));
  }

  private static boolean isAfter(String date, LocalDate last) {
    return date.length() == MONTH
        ? YearMonth.parse(date).isAfter(YearMonth.from(last))
        : LocalDate.parse(date).isAfter(last);
  }

  private static LocalDate firstDay(String date) {
    return date.length() == MONTH ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
  }

  private static String afterCadence(Series series, LocalDate last) {
    return series.cadence().isZero() ? "" : last.plus(series.cadence()).toString();
  }
}
