package org.rapporteur.date;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Wording;
import org.rapporteur.language.Wording.Stretch;
import org.rapporteur.language.Words;

/**
 * The words of a sentence up to a date, from its last semicolon on. Every rule about them takes one
 * of a few shapes: words right before the date, words that no comma parts from it, words anywhere
 * before it, words that the sentence begins with.
 */
final class WordsBefore {

  private static final Words WEEKDAYS = Words.of("weekdays");
  private static final Words THIS_WEEKDAY = Words.of("this weekday");
  private static final Words ARTICLE = Words.of("article of days");
  private static final Words TIME_OF_DAY = Words.of("time of day");
  private static final Words ON = Words.of("on");
  private static final Words ON_THE_DAY = Words.of("on the day");
  private static final Words FROM = Words.of("from");
  private static final Words OF = Words.of("of of days");
  private static final Words IN_A_PLACE = Words.of("in a place of days");
  private static final Words MEETINGS = Words.of("meetings");

  /** A label that a sentence begins with is no longer than this, in characters. */
  private static final int LONGEST_LABEL = 22;

  /** So many words may stand between a preposition and its meeting, and that and its date. */
  private static final int FEW = 6;

  final Wording wording;
  final int size;
  private final int begin;
  private final int clause;
  private final List<Integer> edges = new ArrayList<>();

  WordsBefore(Wording wording) {
    this.wording = wording;
    size = wording.size();
    begin = after(";");
    clause = Math.max(begin, after(","));
    findEdges();
  }

  private int after(String mark) {
    for (int i = size; i > 0; i--) {
      if (wording.gap(i).contains(mark)) {
        return i;
      }
    }
    return 0;
  }

  /** Where words may end that stand right before the date: weekday and article are no part. */
  private void findEdges() {
    String last = wording.gap(size);
    if (!Wording.consistsOf(last, "(:,")) {
      return;
    }
    if (last.indexOf(',') < 0) {
      edges.add(size);
    }
    if (isWeekday(size - 1) && Wording.consistsOf(wording.gap(size - 1), "(")) {
      edges.add(size - 1);
    }
    for (int i = 0; i < edges.size(); i++) {
      int edge = edges.get(i);
      for (Stretch place : wording.places(TIME_OF_DAY)) {
        if (place.to() == edge) {
          edges.add(place.from());
        }
      }
      if (edge > 0 && is(ARTICLE, edge - 1)) {
        edges.add(edge - 1);
      }
    }
  }

  private boolean isWeekday(int word) {
    return word >= begin && is(WEEKDAYS, word);
  }

  private boolean is(Words kind, int word) {
    return wording.places(kind).stream()
        .anyMatch(place -> place.from() == word && place.to() == word + 1);
  }

  /** Whether words of a kind stand right before the date. */
  boolean precede(Words kind) {
    return preceding(kind) >= 0;
  }

  /** Where the words of a kind begin that stand right before the date, -1 if there are none. */
  private int preceding(Words kind) {
    for (Stretch place : wording.places(kind)) {
      if (place.from() >= begin && edges.contains(place.to())) {
        return place.from();
      }
    }
    return -1;
  }

  /** Whether words of a kind stand before the date with no comma between. */
  boolean near(Words kind) {
    return wording.places(kind).stream().anyMatch(place -> isNear(place));
  }

  /** Whether no comma stands between words and the date. */
  boolean isNear(Stretch place) {
    return place.to() > clause;
  }

  /** Whether words of a kind stand so many commas before the date. */
  boolean stand(Words kind, int commas) {
    for (Stretch stretch : wording.places(kind)) {
      int after = 0;
      for (int i = stretch.to(); i <= size; i++) {
        after += wording.gap(i).contains(",") ? 1 : 0;
      }
      if (after == commas) {
        return true;
      }
    }
    return false;
  }

  /** Whether words of a kind stand anywhere before the date. */
  boolean has(Words kind) {
    return wording.places(kind).stream().anyMatch(place -> place.from() >= begin);
  }

  /** Whether the sentence begins with words of a kind. */
  boolean begin(Words kind) {
    return wording.begins(kind);
  }

  /** Whether there is nothing before the date but words of a kind. */
  boolean end(Words kind) {
    return wording.places(kind).stream()
        .anyMatch(place -> place.to() == size && wording.isJoined(size));
  }

  /** Whether the sentence before the date is but an article: {@code The 2 June 2023 session}. */
  boolean isThe() {
    return size == 1 && is(ARTICLE, 0);
  }

  /** Whether the date is called today's or yesterday's: {@code today, Friday 2 June 2023}. */
  boolean call(Words today) {
    int end = size;
    if (!Wording.consistsOf(wording.gap(end), "(,")) {
      return false;
    }
    for (Words kind : List.of(WEEKDAYS, ON_THE_DAY)) {
      if (end > 0 && is(kind, end - 1) && Wording.consistsOf(wording.gap(end - 1), "(,")) {
        end--;
      }
    }
    for (Stretch place : wording.places(today)) {
      if (place.to() == end) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition or a weekday makes the date the time of what is told. */
  boolean sayOn() {
    boolean bracket = false;
    for (int i = Math.max(0, size - 3); i <= size; i++) {
      bracket |= wording.gap(i).contains("(") && (i == size || isAfterComma());
    }
    return bracket
        || precede(ON)
        || precede(THIS_WEEKDAY)
        || (isWeekday(size - 1) && Wording.consistsOf(wording.gap(size), ","));
  }

  /** Whether a comma stands right before the date or its weekday. */
  boolean isAfterComma() {
    return wording.gap(size).startsWith(",")
        || (isWeekday(size - 1) && wording.gap(size - 1).contains(","));
  }

  /** Whether the date opens the sentence, perhaps after a label or a place. */
  boolean open() {
    boolean opens = false;
    for (Words kind : List.of(ON_THE_DAY, FROM, OF, THIS_WEEKDAY)) {
      int from = preceding(kind);
      opens |= from >= 0 && isBeginning(from);
    }
    return opens || (isWeekday(size - 1) && isBeginning(size - 1));
  }

  private boolean isBeginning(int word) {
    int first = 0;
    for (int i = 1; i <= word; i++) {
      String gap = wording.gap(i);
      boolean label = gap.contains(":") || gap.contains("–") || gap.contains("—");
      label |= gap.contains("- ");
      if (label && wording.start(i) - wording.start(0) <= LONGEST_LABEL + gap.length()) {
        first = i;
      }
    }
    return first == word || (is(IN_A_PLACE, first) && word - first <= 4);
  }

  /**
   * Whether words of a kind, a meeting soon after them and a preposition soon after that lead to
   * the date: {@code at its regular meeting in Rome on}.
   */
  boolean leadToMeeting(Words kind, Words meetings) {
    int on = preceding(ON);
    if (on < 0) {
      return false;
    }
    for (Stretch at : wording.places(kind)) {
      for (Stretch meeting : wording.places(meetings)) {
        boolean whole = !wording.gap(meeting.to()).startsWith("-");
        if (whole && isNear(at) && follows(at, meeting.from()) && follows(meeting, on)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a meeting stands shortly before the preposition of the date. */
  boolean tellOfMeeting(Words preposition) {
    int of = preceding(preposition);
    for (Stretch meeting : wording.places(MEETINGS)) {
      if (of >= 0 && isNear(meeting) && follows(meeting, of)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Stretch place, int word) {
    return word >= place.to() && word - place.to() <= FEW;
  }

  /**
   * Whether a kind's words stand after a comma and lead to the date: {@code , meeting in Rome on}.
   */
  boolean meetOn(Words kind) {
    int on = preceding(ON);
    for (Stretch place : wording.places(kind)) {
      boolean apart = place.from() > 0 && wording.gap(place.from()).contains(",");
      if (on >= 0 && apart && isNear(place) && on - place.to() <= 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether a kind's words stand near the date, and before them those of another kind. */
  boolean nearAfter(Words kind, Words... others) {
    return wording.places(kind).stream()
        .anyMatch(place -> isNear(place) && hasUpTo(place.from(), others));
  }

  /** As {@link #nearAfter}, with a comma right before the words. */
  boolean nearAfterComma(Words kind, Words... others) {
    return wording.places(kind).stream()
        .anyMatch(
            place ->
                isNear(place)
                    && wording.gap(place.from()).contains(",")
                    && hasUpTo(place.from(), others));
  }

  private boolean hasUpTo(int word, Words... kinds) {
    for (Words kind : kinds) {
      for (Stretch place : wording.places(kind)) {
        if (place.from() >= begin && place.to() <= word) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the clause is but the name of a meeting: {@code the seminar in Rome from}. */
  boolean isMeeting() {
    int on = preceding(ON);
    for (Stretch meeting : wording.places(MEETINGS)) {
      if (on >= 0
          && isNear(meeting)
          && is(ARTICLE, clause)
          && meeting.from() - clause <= FEW
          && on - meeting.to() <= 3) {
        return true;
      }
    }
    return false;
  }
}
