package org.rapporteur.date;

import java.time.LocalDate;
import org.rapporteur.language.Wording;
import org.rapporteur.language.Wording.Stretch;
import org.rapporteur.language.Words;

/**
 * Tells from the words of a sentence that a date in it is another day than that of the text's own
 * meeting: the start or end of a span, the date of a document, a day of history, one to come.
 */
final class OtherDay {

  /** No meeting lasts longer, in days; what does is a term or a period that a report covers. */
  private static final int LONGEST_MEETING = 40;

  /** A document and what dates it stand no farther apart, in words. */
  private static final int FEW = 5;

  private static final Words BOUNDING = Words.of("bounding");
  private static final Words FROM = Words.of("from");
  private static final Words OF = Words.of("of of days");
  private static final Words TIME_OF_DAY = Words.of("time of day");
  private static final Words MEETINGS = Words.of("meetings");
  private static final Words TURNING = Words.of("turning");
  private static final Words TURNING_FIRST = Words.of("turning at the beginning");
  private static final Words ANNIVERSARIES = Words.of("anniversaries");
  private static final Words AT_A = Words.of("at a");
  private static final Words HELD = Words.of("held");
  private static final Words OCCASIONS = Words.of("occasions");
  private static final Words PART_OF = Words.of("part of");
  private static final Words ELSEWHEN = Words.of("elsewhen");
  private static final Words INTO_FORCE = Words.of("into force");
  private static final Words ENTERED = Words.of("entered");
  private static final Words DOCUMENTS = Words.of("documents");
  private static final Words DONE = Words.of("done");
  private static final Words DONE_BY = Words.of("done by");
  private static final Words BEING = Words.of("being of days");
  private static final Words WHICH = Words.of("which");
  private static final Words TAKING_PLACE = Words.of("taking place");
  private static final Words DECIDING = Words.of("deciding of days");
  private static final Words TO_DO = Words.of("to do of days");
  private static final Words COUNTING = Words.of("counting");
  private static final Words COUNTED = Words.of("counted");
  private static final Words DISASTERS = Words.of("disasters");
  private static final Words HELP = Words.of("help");
  private static final Words CONDEMNING = Words.of("condemning");
  private static final Words TOLD_AFTER = Words.of("told after it");
  private static final Words ORIGINS = Words.of("origins");
  private static final Words ORIGINS_FIRST = Words.of("origins at the beginning");

  private OtherDay() {}

  /** Whether the words before a date tell how somebody or something came to be. */
  static boolean isHistory(WordsBefore before) {
    return before.has(ORIGINS) || before.begin(ORIGINS_FIRST);
  }

  /** The days on which terms and accounts begin and end, but nobody meets. */
  private static boolean isTurnOfYear(LocalDate day) {
    int number = day.getDayOfYear();
    return number == 1 || number == day.lengthOfYear();
  }

  /** Whether a preposition makes the date the edge of a span or a document's. */
  static boolean prepositionSays(FoundDate date, WordsBefore before) {
    long days = date.last().toEpochDay() - date.first().toEpochDay();
    return before.precede(BOUNDING)
        || (before.precede(FROM) && (days == 0 || days > LONGEST_MEETING))
        || (days == 0
            && before.precede(OF)
            && !before.precede(TIME_OF_DAY)
            && !before.tellOfMeeting(OF));
  }

  /**
   * Whether the sentence, apart from the tense of its verbs, makes it another day.
   *
   * @param opens whether the date opens the sentence
   * @param atItsMeeting whether it is said to be that of somebody's meeting: then a document of
   *     that day is what the meeting came to
   */
  static boolean sentenceSays(Candidate candidate, boolean opens, boolean atItsMeeting) {
    WordsBefore before = candidate.before();
    Wording after = candidate.after();
    return prepositionSays(candidate.date, before)
        || isDescribed(before, after)
        || isTurned(before)
        || (!atItsMeeting && isOfDocument(before))
        || (before.near(TO_DO) && before.near(DECIDING))
        || isTurnOfYear(candidate.date.first())
        || isCounted(before)
        || befell(before)
        || (opens && (befell(after) || counts(after)));
  }

  /** Whether the sentence's own verb comes later: that before the date says only who or what. */
  private static boolean isDescribed(WordsBefore before, Wording after) {
    return begins(after, TOLD_AFTER) && Tense.tells(before.wording) && !before.has(MEETINGS);
  }

  private static boolean begins(Wording after, Words kind) {
    return after.places(kind).stream().anyMatch(place -> place.from() == 0)
        && Wording.consistsOf(after.gap(0), ",");
  }

  private static boolean isTurned(WordsBefore before) {
    boolean aside = before.begin(TURNING_FIRST) && !before.begin(PART_OF);
    boolean anniversary =
        before.near(ANNIVERSARIES) && !(before.near(HELD) && before.leadToMeeting(AT_A, OCCASIONS));
    return before.near(TURNING)
        || anniversary
        || before.has(ELSEWHEN)
        || (before.has(INTO_FORCE) && !before.has(ENTERED))
        || (aside && before.isNear(new Stretch(0, 1)));
  }

  /** Whether it is the day on which a document or a decision was made that the sentence names. */
  private static boolean isOfDocument(WordsBefore before) {
    for (Stretch by : before.wording.places(DONE_BY)) {
      if (before.isNear(by) && !stands(before, BEING, by.from() - 2, by.from())) {
        return true;
      }
    }
    for (Stretch done : before.wording.places(DONE)) {
      for (Stretch document : before.wording.places(DOCUMENTS)) {
        int between = done.from() - document.to();
        if (before.isNear(done)
            && between >= 0
            && between <= FEW
            && !stands(before, BEING, document.to(), done.from())) {
          return true;
        }
      }
    }
    return (before.near(WHICH) || before.stand(WHICH, 2)) && !before.has(TAKING_PLACE);
  }

  private static boolean stands(WordsBefore before, Words kind, int from, int to) {
    return before.wording.places(kind).stream()
        .anyMatch(place -> place.from() >= from && place.to() <= to);
  }

  /** How many there were: {@code the population reached 7,785,800 persons on}. */
  private static boolean isCounted(WordsBefore before) {
    for (Stretch counted : before.wording.places(COUNTED)) {
      for (int i = counted.to(); i < before.size; i++) {
        if (Character.isDigit(before.wording.word(i).charAt(0))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A count on a reference day. */
  private static boolean counts(Wording after) {
    return begins(after, COUNTING)
        || (after.size() > 0
            && Wording.consistsOf(after.gap(0), ",")
            && Character.isDigit(after.word(0).charAt(0)));
  }

  /** What befell somebody: {@code the attack on a school on}. */
  private static boolean befell(WordsBefore before) {
    return before.near(DISASTERS) && !before.has(HELP) && !before.has(CONDEMNING);
  }

  private static boolean befell(Wording after) {
    return after.places(DISASTERS).stream().anyMatch(place -> place.from() <= FEW)
        && !after.has(HELP);
  }
}
