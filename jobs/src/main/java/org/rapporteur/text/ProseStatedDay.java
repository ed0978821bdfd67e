package org.rapporteur.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.text.ProseDate.Form;
import org.rapporteur.text.ProseOwnMeeting.Place;

/**
 * Picks the day that a text states for itself among all its dates. A dateline decides: the first
 * near the top, else the only one below. Without one it is the date with the most signs of an own
 * meeting, the earlier in the text on a tie.
 */
final class ProseStatedDay {

  /** A dateline that text follows on its line stands no farther down than this, in characters. */
  private static final int TOP = 700;

  /** A first line longer than this is no title. */
  private static final int LONGEST_TITLE = 250;

  /** A text that tells of today does not mean another day that it names. */
  private static final Pattern TODAY = Pattern.compile("(?i)\\b(?:today|heute)\\b");

  /** A text with more dates than this is a table; the first ones decide. */
  private static final int MOST_DATES = 250;

  private ProseStatedDay() {}

  static Optional<LocalDate> of(String text) {
    List<ProseDate> dates =
        ProseDates.find(text).stream()
            .filter(date -> date.form() == Form.DAY)
            .limit(MOST_DATES)
            .toList();
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    List<ProseDateContext> contexts =
        dates.stream().map(date -> ProseDateContext.of(text, date)).toList();
    return dateline(dates, contexts)
        .or(() -> ownMeeting(text, dates, contexts, false).map(ProseDate::first));
  }

  /**
   * The date of the meeting that a text tells of, among those found in it; no dateline.
   *
   * @param named whether all dates stand in sentences that name the meeting
   */
  static Optional<ProseDate> meeting(String text, List<ProseDate> dates, boolean named) {
    List<ProseDate> days =
        dates.stream()
            .filter(date -> date.form() != Form.MONTH && date.form() != Form.RELATIVE)
            .limit(MOST_DATES)
            .toList();
    List<ProseDateContext> contexts =
        days.stream().map(date -> ProseDateContext.of(text, date)).toList();
    return ownMeeting(text, days, contexts, named);
  }

  private static Optional<LocalDate> dateline(
      List<ProseDate> dates, List<ProseDateContext> contexts) {
    LocalDate below = null;
    boolean only = true;
    for (int i = 0; i < dates.size(); i++) {
      ProseDate date = dates.get(i);
      if (date.start() < TOP && ProseDateline.opens(contexts.get(i))) {
        return Optional.of(date.first());
      }
      if (ProseDateline.fills(contexts.get(i))) {
        only = only && (below == null || below.equals(date.first()));
        below = date.first();
      }
    }
    return only ? Optional.ofNullable(below) : Optional.empty();
  }

  private static Optional<ProseDate> ownMeeting(
      String text, List<ProseDate> dates, List<ProseDateContext> contexts, boolean named) {
    int line = text.indexOf('\n');
    int body = line >= 0 && line <= LONGEST_TITLE ? line + 1 : 0;
    int second = ProseDateContext.nextSentence(text, body);
    int third = ProseDateContext.nextSentence(text, second);
    boolean announced =
        ProseTense.beginsWithFuture(text.substring(body, second).toLowerCase(Locale.ROOT));
    boolean today = !named && TODAY.matcher(text).region(0, third).find();
    int most = ProseOwnMeeting.NO;
    ProseDate best = null;
    for (int i = 0; i < dates.size(); i++) {
      int start = dates.get(i).start();
      Place place =
          named || (start >= body && start < second)
              ? Place.FIRST
              : start < body ? Place.TITLE : start < third ? Place.SECOND : Place.LATER;
      int signs = ProseOwnMeeting.signs(dates.get(i), contexts.get(i), place);
      boolean another =
          today && signs != ProseOwnMeeting.CERTAIN && signs != ProseOwnMeeting.TOOK_PLACE;
      boolean headline = place == Place.TITLE && announced;
      if (signs > most && !another && !headline) {
        most = signs;
        best = dates.get(i);
      }
    }
    return Optional.ofNullable(best);
  }
}
