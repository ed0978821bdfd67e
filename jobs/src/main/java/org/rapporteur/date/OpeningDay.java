package org.rapporteur.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapporteur.date.HeldDay.Place;
import org.rapporteur.language.Wording;
import org.rapporteur.language.Words;

/**
 * How a text tells of its own day: what it says first, and what that makes of the dates farther
 * down, which may be of history or of what follows from the text's own meeting.
 */
final class OpeningDay {

  /** What stands no farther down than this belongs to a text's first words, in characters. */
  private static final int LEAD = 500;

  /** What a text did is told farther down than this only in words of its title. */
  private static final int TOP = 700;

  /** What a text did, rather than when it met, is told no farther down than this. */
  private static final int NEAR_TOP = 1_000;

  /** So many words of the title stand in a later sentence that tells what the text is about. */
  private static final int SHARED_WORDS = 2;

  /** So many words of the first sentence stand in one that tells the same again. */
  private static final int RETOLD_WORDS = 8;

  /** A meeting is not older than this, in days, seen from the last day that the text tells of. */
  private static final int OLDEST = 10;

  /** Seen from all other years that the text names, so old a day is history. */
  private static final int FAR_YEARS = 20;

  /** A text that tells of today does not mean another day that it names. */
  private static final Words TODAY = Words.of("today");

  private static final Words ANNIVERSARIES = Words.of("anniversaries");
  private static final Words INTO_FORCE = Words.of("into force");
  private static final Words ENTERED = Words.of("entered");
  private static final Words FORCE = Words.of("force");

  private final TitleDay title;

  /** Where the first sentence of the body ends. */
  private final int second;

  /** Where the second sentence of the body ends. */
  private final int third;

  private final boolean announces;
  private final boolean announcesItsDay;
  private final boolean titleSaysForce;
  private final List<Candidate> announced;
  private final boolean todayFirst;
  private final boolean todayBelow;
  private final boolean jubilee;
  private final UndatedDays undated;

  /** Words of the first sentence. */
  private final Set<String> first;

  private final LocalDate latest;
  private final Years years;

  /**
   * @param candidates the dates of the text, at least one
   */
  OpeningDay(String text, List<Candidate> candidates) {
    title = new TitleDay(text);
    second = Candidate.sentenceEnd(text, title.end);
    third = Candidate.sentenceEnd(text, second);
    Wording heading = Wording.of(text, 0, title.end);
    Wording opening = Wording.of(text, title.end, second);
    announces = Tense.beginsWithFuture(opening);
    announcesItsDay =
        announces && candidates.stream().anyMatch(one -> isFirst(one) && one.announced());
    titleSaysForce = heading.has(FORCE);
    announced = candidates.stream().filter(OpeningDay::isOnlyAnnounced).toList();
    undated = new UndatedDays(text, title.end, candidates.get(0).date.first());
    todayFirst = heading.has(TODAY) || opening.has(TODAY) || undated.opens(second);
    todayBelow = todayFirst || Wording.of(text, second, Math.max(third, undated.end())).has(TODAY);
    first = TitleDay.stems(opening);
    jubilee = heading.has(ANNIVERSARIES) || opening.has(ANNIVERSARIES);
    latest = latest(candidates);
    years = new Years(text);
  }

  /** Whether the first sentence of the body speaks of what is to come. */
  boolean announces() {
    return announces;
  }

  /** How much speaks for a date: 0, nothing, to 9, certainty. */
  int weight(Candidate candidate) {
    HeldDay way = candidate.held();
    Place place = place(candidate.date.start());
    if (place == Place.TITLE) {
      int dates = TitleDay.dates(candidate) ? 3 : 0;
      return announces ? 0 : Math.max(way.weight(place), dates);
    }
    if (undated.isToday(candidate.date)) {
      return HeldDay.TODAY.weight(place);
    }
    boolean other =
        isNotToday(candidate, way, place)
            || isAnnounced(candidate.date)
            || isInForce(candidate)
            || years.areFarFrom(candidate.date, FAR_YEARS)
            || (place == Place.LATER && (isOld(candidate, way) || isAside(candidate, way)));
    return other ? 0 : way.weight(place);
  }

  private Place place(int start) {
    if (start < title.end) {
      return Place.TITLE;
    }
    return start < second ? Place.FIRST : start < third ? Place.SECOND : Place.LATER;
  }

  private boolean isFirst(Candidate candidate) {
    return candidate.date.start() < second;
  }

  /** Whether the text has announced a day before. */
  private boolean isAnnounced(FoundDate date) {
    return announced.stream()
        .map(day -> day.date)
        .anyMatch(day -> day.start() < date.start() && day.first().equals(date.first()));
  }

  private static boolean isOnlyAnnounced(Candidate candidate) {
    return candidate.announced() && candidate.held() == HeldDay.NO;
  }

  /** Whether a law or treaty came into force then, and the text is about something else. */
  private boolean isInForce(Candidate candidate) {
    Wording before = candidate.before().wording;
    Wording after = candidate.after();
    return title.end > 0
        && !titleSaysForce
        && (before.has(INTO_FORCE) || after.has(INTO_FORCE))
        && (before.has(ENTERED) || after.has(ENTERED));
  }

  /** Whether the text has told before that its own day is another one. */
  private boolean isNotToday(Candidate candidate, HeldDay way, Place place) {
    boolean today = place == Place.FIRST ? todayFirst : todayBelow;
    return switch (way) {
      case TODAY -> false;
      case TOOK_PLACE -> undated.contradict(candidate.date);
      default -> (today && !isRetold(candidate)) || undated.contradict(candidate.date);
    };
  }

  /** Whether a sentence tells again what the first sentence did. */
  private boolean isRetold(Candidate candidate) {
    return !isFirst(candidate) && TitleDay.shared(first, candidate) >= RETOLD_WORDS;
  }

  /** Whether the text tells of a day so long after it that it cannot be news. */
  private boolean isOld(Candidate candidate, HeldDay way) {
    return way != HeldDay.TODAY && candidate.date.first().plusDays(OLDEST).isBefore(latest);
  }

  /** Whether a later sentence tells of something else than the text is about. */
  private boolean isAside(Candidate candidate, HeldDay way) {
    int start = candidate.date.start();
    int lead = Math.max(LEAD, undated.end());
    boolean far = start > NEAR_TOP || candidate.date.first().getYear() + 1 < years.last();
    boolean strange = title.shared(candidate) < SHARED_WORDS;
    boolean opens = way == HeldDay.OPENS || way == HeldDay.AT_ITS_MEETING;
    boolean reportsToo = opens && start < lead && !strange;
    if ((announcesItsDay && !reportsToo) || OtherDay.isHistory(candidate.before())) {
      return true;
    }
    return switch (way) {
      case DID -> jubilee || (start > lead && (far || (start > TOP && strange)));
      case OPENS -> jubilee || (start > lead && (far || strange));
      case AT_A_MEETING -> strange;
      default -> false;
    };
  }

  /** The last day that the text tells of as past. */
  private static LocalDate latest(List<Candidate> candidates) {
    LocalDate latest = LocalDate.MIN;
    for (Candidate candidate : candidates) {
      FoundDate date = candidate.date;
      if (date.first().isAfter(latest)
          && !candidate.announced()
          && !OtherDay.prepositionSays(date, candidate.before())) {
        latest = date.first();
      }
    }
    return latest;
  }
}
