package org.rapporteur.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.date.FoundDate.Form;

/**
 * Dates in prose: where they stand, what days they mean, and which of them is the text's own. One
 * pass, never fails.
 */
public final class Dates {

  private Dates() {}

  /**
   * The dates that a text writes in full or to the month, in the order of their places.
   *
   * @param text any text
   */
  public static List<FoundDate> find(String text) {
    return new DateScanner(text, null).scan();
  }

  /**
   * All dates of a text, those without a year, {@code today} and {@code on Wednesday} too, in the
   * order of their places.
   *
   * @param text any text
   * @param reference the day that the text was written on
   */
  public static List<FoundDate> find(String text, LocalDate reference) {
    return new DateScanner(text, reference).scan();
  }

  /**
   * The day that a text states for itself: when it was published (a dateline) or when the meeting
   * took place that it reports. Never a day announced for later, a day of history, a {@code Last
   * updated}, the date of another meeting that it mentions.
   *
   * @param text title and body
   * @return the day, of a range the first; empty if the text states none
   */
  public static Optional<LocalDate> statedDay(String text) {
    return StatedDay.of(text);
  }

  /**
   * The one day that a title names, where it ends the title and only stands beside the rest: {@code
   * Remarks to the press - 2 June 2023}.
   */
  public static Optional<LocalDate> titleDay(String title) {
    List<FoundDate> days = find(title).stream().filter(date -> date.form() == Form.DAY).toList();
    return days.size() == 1 && Dateline.endsBeside(new Candidate(title, days.get(0)))
        ? Optional.of(days.get(0).first())
        : Optional.empty();
  }

  /**
   * Whether a line says nothing but a day: {@code Friday, 2 June 2023}, {@code For immediate
   * release: 2 June 2023}.
   */
  public static boolean isOnlyDate(String line) {
    return find(line).stream().anyMatch(date -> Dateline.isAlone(new Candidate(line, date)));
  }

  /**
   * The date, among those found in a text, on which the meeting took place that the text tells of.
   * Datelines do not count; {@code on Wednesday} and dates without a year do.
   *
   * @param text title and body, with a line break between
   * @param dates what {@link #find(String, LocalDate)} found in it
   */
  public static Optional<FoundDate> meeting(String text, List<FoundDate> dates) {
    return StatedDay.meeting(text, dates, false);
  }

  /**
   * The date on which the meeting took place, among those in the sentences that name it.
   *
   * @param text title and body, with a line break between
   * @param dates those that stand in such a sentence
   */
  public static Optional<FoundDate> namedMeeting(String text, List<FoundDate> dates) {
    return StatedDay.meeting(text, dates, true);
  }
}
