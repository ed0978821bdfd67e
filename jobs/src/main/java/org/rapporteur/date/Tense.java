package org.rapporteur.date;

import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Wording;
import org.rapporteur.language.Wording.Stretch;
import org.rapporteur.language.Words;

/**
 * Tells what has happened from what is announced, by the verbs around a place in a sentence.
 * English verbs in general; of other languages those that releases use.
 */
public final class Tense {

  private static final Words PAST = Words.of("past");
  private static final Words FUTURE = Words.of("future");

  /** Words in {@code -ed} that are no verbs of the past. */
  private static final Words NO_VERB = Words.of("no verb");

  /** After these a word in {@code -ed} is no verb of the sentence: {@code the united}. */
  private static final Words NO_VERB_AFTER = Words.of("no verb after");

  private static final Words BY = Words.of("by");

  private static final int NONE = -1;

  private Tense() {}

  /**
   * Whether a sentence announces what stands at a place in it: the verb nearest before the place,
   * or else the first after it, speaks of the future.
   *
   * @param before the sentence up to the place
   * @param after the sentence after the place
   */
  public static boolean announces(String before, String after) {
    return announces(Wording.of(before), Wording.of(after));
  }

  static boolean announces(Wording before, Wording after) {
    int past = NONE;
    for (Stretch place : before.places(PAST)) {
      past = isPast(before, place) ? place.from() : past;
    }
    List<Stretch> future = before.places(FUTURE);
    int will = future.isEmpty() ? NONE : future.get(future.size() - 1).from();
    return Math.max(past, will) == NONE ? beginsWithFuture(after) : will >= past;
  }

  /** Whether the first verb of a text speaks of the future. */
  public static boolean beginsWithFuture(String text) {
    return beginsWithFuture(Wording.of(text.toLowerCase(Locale.ROOT)));
  }

  static boolean beginsWithFuture(Wording text) {
    List<Stretch> future = text.places(FUTURE);
    int past = firstPast(text);
    return !future.isEmpty() && (past == NONE || future.get(0).from() <= past);
  }

  /** Whether the first verb of a text speaks of the past. */
  static boolean beginsWithPast(Wording text) {
    return tells(text) && !beginsWithFuture(text);
  }

  /** Whether a text has a verb that speaks of the past. */
  public static boolean tells(String text) {
    return tells(Wording.of(text));
  }

  static boolean tells(Wording text) {
    return firstPast(text) != NONE;
  }

  /** Whether a text has a verb at all, as far as they are known here. */
  static boolean hasVerb(Wording text) {
    return tells(text) || text.has(FUTURE);
  }

  /** The first word that speaks of the past, -1 if there is none. */
  static int firstPast(Wording text) {
    for (Stretch place : text.places(PAST)) {
      if (isPast(text, place)) {
        return place.from();
      }
    }
    return NONE;
  }

  private static boolean isPast(Wording text, Stretch place) {
    return !stands(text, NO_VERB, place.from(), place.to())
        && !(text.isJoined(place.from())
            && stands(text, NO_VERB_AFTER, place.from() - 1, place.from()))
        && !(text.isJoined(place.to()) && stands(text, BY, place.to(), place.to() + 1));
  }

  private static boolean stands(Wording text, Words kind, int from, int to) {
    return text.places(kind).contains(new Stretch(from, to));
  }
}
