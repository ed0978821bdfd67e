package org.rapporteur.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.rapporteur.date.FoundDate.Form;
import org.rapporteur.date.HeldDay.Place;

/**
 * Picks the day that a text states for itself among all its dates. A dateline decides: the first
 * near the top, else the only one below. Without one it is the date of which its sentence says most
 * that it is the meeting's, the earlier in the text on a tie.
 */
final class StatedDay {

  /** A dateline that text follows on its line stands no farther down than this, in characters. */
  private static final int TOP = 700;

  /** A text with more dates than this is a table; the first ones decide. */
  private static final int MOST_DATES = 250;

  private StatedDay() {}

  static Optional<LocalDate> of(String text) {
    List<Candidate> candidates =
        candidates(
            text, Dates.find(text).stream().filter(date -> date.form() == Form.DAY).toList());
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    OpeningDay telling = new OpeningDay(text, candidates);
    return dateline(candidates, telling.announces())
        .or(() -> best(candidates, telling::weight).map(FoundDate::first));
  }

  /**
   * The date of the meeting that a text tells of, among those found in it; no dateline.
   *
   * @param named whether all dates stand in sentences that name the meeting
   */
  static Optional<FoundDate> meeting(String text, List<FoundDate> dates, boolean named) {
    List<Candidate> candidates =
        candidates(
            text,
            dates.stream()
                .filter(date -> date.form() != Form.MONTH && date.form() != Form.RELATIVE)
                .toList());
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    return named
        ? best(candidates, candidate -> candidate.held().weight(Place.FIRST))
        : best(candidates, new OpeningDay(text, candidates)::weight);
  }

  private static List<Candidate> candidates(String text, List<FoundDate> dates) {
    return dates.stream().limit(MOST_DATES).map(date -> new Candidate(text, date)).toList();
  }

  /**
   * @param announced whether the text opens with what is to come: then a weekday and a date on a
   *     line of their own say when
   */
  private static Optional<LocalDate> dateline(List<Candidate> candidates, boolean announced) {
    LocalDate below = null;
    boolean only = true;
    for (Candidate candidate : candidates) {
      FoundDate date = candidate.date;
      if (date.start() < TOP && Dateline.opens(candidate)) {
        return Optional.of(date.first());
      }
      if (date.first().equals(date.last())
          && Dateline.fills(candidate)
          && !(announced && Dateline.afterWeekday(candidate))) {
        only = only && (below == null || below.equals(date.first()));
        below = date.first();
      }
    }
    return only ? Optional.ofNullable(below) : Optional.empty();
  }

  /** The date that most speaks for, if anything does. */
  private static Optional<FoundDate> best(
      List<Candidate> candidates, ToIntFunction<Candidate> weight) {
    FoundDate best = null;
    int most = 0;
    for (Candidate candidate : candidates) {
      int own = weight.applyAsInt(candidate);
      if (own > most) {
        best = candidate.date;
        most = own;
      }
    }
    return Optional.ofNullable(best);
  }
}
