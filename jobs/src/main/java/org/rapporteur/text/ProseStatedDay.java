package org.rapporteur.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.text.ProseDate.Form;
import org.rapporteur.text.ProseOwnMeeting.Place;

/**
 * Picks the day that a text states for itself among all its dates. A dateline decides: the first
 * near the top, else the only one below. Without one it is the date of which its sentence says most
 * that it is the meeting's, the earlier in the text on a tie.
 */
final class ProseStatedDay {

  /** A dateline that text follows on its line stands no farther down than this, in characters. */
  private static final int TOP = 700;

  /** What stands no farther down than this belongs to a text's first words. */
  private static final int LEAD = 500;

  /** What a text did, rather than when it met, is told no farther down than this. */
  private static final int NEAR_TOP = 1_000;

  /** So many words of the title stand in a later sentence that tells what the text is about. */
  private static final int SHARED_WORDS = 2;

  /** A meeting is not older than this, in days, seen from the last day that the text tells of. */
  private static final int OLDEST = 10;

  /** A text that tells of today does not mean another day that it names. */
  private static final Pattern IS_TODAY =
      Pattern.compile("(?i)\\b(?:today|heute|aujourd['’]hui|oggi)\\b");

  /** A text that looks back on history. */
  private static final Pattern ANNIVERSARY =
      Pattern.compile("(?i)\\b(?:anniversary|jubilee|jubiläum|anniversaire)\\b");

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:19|20)\\d\\d(?![\\p{L}\\p{N}])");

  /** A text with more dates than this is a table; the first ones decide. */
  private static final int MOST_DATES = 250;

  /** A date and what stands around it. */
  private record Candidate(ProseDate date, ProseDateContext context) {}

  private ProseStatedDay() {}

  static Optional<LocalDate> of(String text) {
    List<Candidate> candidates =
        candidates(
            text, ProseDates.find(text).stream().filter(date -> date.form() == Form.DAY).toList());
    return dateline(text, candidates).or(() -> told(text, candidates).map(ProseDate::first));
  }

  /**
   * The date of the meeting that a text tells of, among those found in it; no dateline.
   *
   * @param named whether all dates stand in sentences that name the meeting
   */
  static Optional<ProseDate> meeting(String text, List<ProseDate> dates, boolean named) {
    List<Candidate> candidates =
        candidates(
            text,
            dates.stream()
                .filter(date -> date.form() != Form.MONTH && date.form() != Form.RELATIVE)
                .toList());
    return named
        ? best(candidates.stream().map(c -> weighed(c, Place.FIRST)).toList())
        : told(text, candidates);
  }

  private static List<Candidate> candidates(String text, List<ProseDate> dates) {
    return dates.stream()
        .limit(MOST_DATES)
        .map(date -> new Candidate(date, ProseDateContext.of(text, date)))
        .toList();
  }

  private static Optional<LocalDate> dateline(String text, List<Candidate> candidates) {
    boolean announced = announcedFirst(text, new ProseTitle(text));
    LocalDate below = null;
    boolean only = true;
    for (Candidate candidate : candidates) {
      ProseDate date = candidate.date();
      if (date.start() < TOP && ProseDateline.opens(candidate.context())) {
        return Optional.of(date.first());
      }
      if (ProseDateline.fills(candidate.context())
          && !(announced && ProseDateline.afterWeekday(candidate.context()))) {
        only = only && (below == null || below.equals(date.first()));
        below = date.first();
      }
    }
    return only ? Optional.ofNullable(below) : Optional.empty();
  }

  /** A date with how much speaks for it. */
  private record Weighed(ProseDate date, int weight) {}

  private static Weighed weighed(Candidate candidate, Place place) {
    return new Weighed(
        candidate.date(), ProseOwnMeeting.of(candidate.date(), candidate.context()).weight(place));
  }

  private static Optional<ProseDate> best(List<Weighed> dates) {
    Weighed best = null;
    for (Weighed date : dates) {
      if (date.weight() > (best == null ? 0 : best.weight())) {
        best = date;
      }
    }
    return Optional.ofNullable(best).map(Weighed::date);
  }

  private static Optional<ProseDate> told(String text, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    ProseTitle title = new ProseTitle(text);
    int second = ProseDateContext.nextSentence(text, title.end);
    int third = ProseDateContext.nextSentence(text, second);
    String lead = text.substring(title.end, second);
    boolean announced = announcedFirst(text, title);
    boolean today =
        IS_TODAY.matcher(text).region(0, second).find() || opensWithoutYear(lead, candidates);
    boolean todayBelow = today || IS_TODAY.matcher(text).region(second, third).find();
    boolean jubilee = ANNIVERSARY.matcher(text).region(0, second).find();
    boolean announcesItsDay =
        candidates.stream()
            .anyMatch(one -> one.date().start() < second && announces(one) && announced);
    LocalDate latest = latest(candidates);
    int lastYear = lastYear(text);
    List<Weighed> dates = new ArrayList<>();
    for (Candidate candidate : candidates) {
      ProseDate date = candidate.date();
      int start = date.start();
      ProseOwnMeeting way = ProseOwnMeeting.of(date, candidate.context());
      Place place =
          start < title.end
              ? Place.TITLE
              : start < second ? Place.FIRST : start < third ? Place.SECOND : Place.LATER;
      int weight = way.weight(place);
      if (place == Place.TITLE) {
        weight = announced ? 0 : Math.max(weight, ProseTitle.dates(candidate.context()) ? 3 : 0);
      }
      boolean later = place == Place.LATER && way != ProseOwnMeeting.TODAY;
      boolean old = later && date.first().plusDays(OLDEST).isBefore(latest);
      boolean far = start > NEAR_TOP || date.first().getYear() + 1 < lastYear;
      boolean strange = title.shared(candidate.context()) < SHARED_WORDS;
      boolean aside =
          later
              && switch (way) {
                case DID -> jubilee || (start > LEAD && (far || (start > TOP && strange)));
                case OPENS -> jubilee || (start > LEAD && (far || strange));
                case AT_A_MEETING -> strange;
                default -> false;
              };
      boolean another =
          (place == Place.FIRST ? today : todayBelow)
              && way != ProseOwnMeeting.TODAY
              && way != ProseOwnMeeting.TOOK_PLACE
              && place != Place.TITLE;
      boolean background = place == Place.LATER && announcesItsDay;
      dates.add(new Weighed(date, old || aside || another || background ? 0 : weight));
    }
    return best(dates);
  }

  /** The last year that the text names, 0 if it names none. */
  private static int lastYear(String text) {
    return YEAR.matcher(text)
        .results()
        .mapToInt(year -> Integer.parseInt(year.group()))
        .max()
        .orElse(0);
  }

  /** Whether the first sentence of the body speaks of what is to come. */
  private static boolean announcedFirst(String text, ProseTitle title) {
    int end = ProseDateContext.nextSentence(text, title.end);
    return ProseTense.beginsWithFuture(text.substring(title.end, end).toLowerCase(Locale.ROOT));
  }

  private static boolean announces(Candidate candidate) {
    return ProseTense.announces(candidate.context().before(), candidate.context().after());
  }

  /** The last day that the text tells of as past. */
  private static LocalDate latest(List<Candidate> candidates) {
    LocalDate latest = LocalDate.MIN;
    for (Candidate candidate : candidates) {
      ProseDate date = candidate.date();
      ProseDateContext context = candidate.context();
      if (date.first().isAfter(latest)
          && !announces(candidate)
          && !ProseOtherDay.prepositionSays(date, context.before())) {
        latest = date.first();
      }
    }
    return latest;
  }

  /** Whether the first sentence opens with a day whose year the text does not say. */
  private static boolean opensWithoutYear(String lead, List<Candidate> candidates) {
    return ProseDates.find(lead, candidates.get(0).date().first()).stream()
        .filter(date -> date.form() == Form.YEARLESS)
        .anyMatch(
            date ->
                ProseOwnMeeting.of(date, ProseDateContext.of(lead, date)) == ProseOwnMeeting.OPENS);
  }
}
