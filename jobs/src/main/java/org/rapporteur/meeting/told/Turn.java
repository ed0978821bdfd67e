package org.rapporteur.meeting.told;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.Words;

/** What a word or a turn of phrase says of the meeting whose name stands near it. */
enum Turn {
  /** It met, took place, was opened or ended. */
  TELLING,
  /** The same as a headline says it, or of what goes on while the release is written. */
  TELLING_NOW,
  /** It is to be. */
  ANNOUNCING,
  /** Somebody is to do something at it: {@code to attend}. */
  TO_DO,
  /** It has another day than it had. */
  POSTPONING,
  /** The day it had: {@code instead of}. */
  INSTEAD,
  /** It will not be. */
  CANCELLING,
  /** What follows is still to come: {@code ahead of}, {@code next}. */
  AWAITING,
  /** What follows is another sitting, before this one: {@code previous}. */
  RECALLING,
  /** It lies far back: {@code years ago}. */
  LONG_AGO,
  /** What came of it is spoken of: {@code the outcome of}. */
  LOOKING_BACK,
  /** What a meeting comes to; right before {@code at the summit} it dates nothing. */
  DECIDING,
  /** What is told happened there: {@code on the margins of}. */
  AT,
  /** What makes the name part of another's: {@code the president of}. */
  OF,
  /** Where a meeting at somebody's place is told of. */
  MET_AT,
  /** What stands before an infinitive: what is only to be done. */
  IN_ORDER_TO,
  /** What stands before a noun. */
  ARTICLE,
  /** Right before a verb: it is to be done. */
  NOT_YET,
  /** Before a verb: it is told of an earlier time. */
  PLUPERFECT,
  /** What is always so. */
  GENERALLY;

  /** Between such a word and the name stand at most a few words of the name's own phrase. */
  private static final int CLOSE = 6;

  private final Pattern pattern =
      Pattern.compile(Words.of(name().toLowerCase(Locale.ROOT).replace('_', ' ')).expression());

  /** Whether it stands in a text in lower case. */
  boolean in(String text) {
    return pattern.matcher(text).find();
  }

  /** Where it stands first in a text in lower case; -1 if it does not. */
  int first(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  /** Where it ends last in a text in lower case; -1 if it does not stand there. */
  int last(String text) {
    Matcher matcher = pattern.matcher(text);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }

  /** Whether it stands right before what follows a text in lower case. */
  boolean leadsTo(String before) {
    return leadsTo(before, CLOSE);
  }

  /**
   * Whether it stands before what follows a text in lower case, with few words between.
   *
   * @param words how many at most
   */
  boolean leadsTo(String before, int words) {
    int end = last(before);
    return end >= 0 && isClose(before.substring(end), words);
  }

  /** Whether it stands right after what comes before a text in lower case. */
  boolean follows(String after) {
    int start = first(after);
    return start >= 0 && isClose(after.substring(0, start), CLOSE);
  }

  /** Whether a text is part of a clause and has at most so many words. */
  static boolean isClose(String between, int words) {
    return between.chars().noneMatch(c -> ",.;:()–".indexOf(c) >= 0) && words(between) <= words;
  }

  /** How many words a text has. */
  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
