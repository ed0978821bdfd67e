package org.rapporteur.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.rapporteur.date.FoundDate.Form;
import org.rapporteur.language.Words;

/**
 * The days that the first paragraph of a text tells of without their whole date: {@code on
 * Wednesday}, {@code on 4 December}. A date farther down that cannot be one of them is another
 * day's.
 */
final class UndatedDays {

  /** A first paragraph reaches no farther than this, in characters. */
  private static final int LONGEST = 700;

  /** What was done before the rest. */
  private static final Words HAD = Words.of("had");

  private final List<Candidate> told;
  private final int from;
  private final int end;

  /**
   * @param from where the body begins
   * @param reference any day, to read them against
   */
  UndatedDays(String text, int from, LocalDate reference) {
    this.from = from;
    end = end(text, from);
    String first = text.substring(from, end);
    told =
        Dates.find(first, reference).stream()
            .filter(date -> date.form() == Form.YEARLESS || date.form() == Form.WEEKDAY)
            .map(date -> new Candidate(first, date))
            .filter(UndatedDays::isTold)
            .toList();
  }

  /** Where the first paragraph ends. */
  int end() {
    return end;
  }

  /** Whether a sentence up to some place in the text opens with such a day of a month. */
  boolean opens(int end) {
    return told.stream()
        .anyMatch(
            day ->
                day.date.form() == Form.YEARLESS
                    && day.date.start() + from < end
                    && day.held() == HeldDay.OPENS);
  }

  /** Whether the text has called the day of a whole date today, without its year. */
  boolean isToday(FoundDate date) {
    return date.form() == Form.DAY
        && told.stream()
            .anyMatch(
                day ->
                    day.date.form() == Form.YEARLESS
                        && day.date.start() + from < date.start()
                        && day.held() == HeldDay.TODAY
                        && MonthDay.from(day.date.first()).equals(MonthDay.from(date.first())));
  }

  /** Whether a whole date that stands behind some of them can be none of them. */
  boolean contradict(FoundDate date) {
    List<FoundDate> before =
        told.stream()
            .map(day -> day.date)
            .filter(day -> day.start() + from < date.start())
            .toList();
    return date.form() == Form.DAY
        && !before.isEmpty()
        && before.stream().noneMatch(day -> mayBe(day, date));
  }

  private static boolean mayBe(FoundDate day, FoundDate date) {
    return date.first()
        .datesUntil(date.last().plusDays(1))
        .limit(31)
        .anyMatch(
            one ->
                day.form() == Form.WEEKDAY
                    ? one.getDayOfWeek() == day.first().getDayOfWeek()
                    : MonthDay.from(one).equals(MonthDay.from(day.first())));
  }

  private static boolean isTold(Candidate day) {
    WordsBefore before = day.before();
    return day.held() == HeldDay.TODAY
        || (!day.announced()
            && !before.near(HAD)
            && !OtherDay.prepositionSays(day.date, before)
            && (Tense.tells(before.wording) || Tense.beginsWithPast(day.after())));
  }

  private static int end(String text, int from) {
    int begin = from;
    while (begin < text.length() && DateCursor.isSpace(text.charAt(begin))) {
      begin++;
    }
    int line = text.indexOf('\n', begin);
    return Math.min(line < 0 ? text.length() : line, from + LONGEST);
  }
}
