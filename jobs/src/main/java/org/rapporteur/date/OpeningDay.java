package org.rapporteur.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.date.HeldDay.Place;

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

  /** A text that tells of today does not mean another day that it names. */
  private static final Pattern IS_TODAY =
      Pattern.compile("(?i)\\b(?:today|heute|aujourd['’]hui|oggi)\\b");

  /** A text that looks back on history. */
  private static final Pattern ANNIVERSARY =
      Pattern.compile("(?i)\\b(?:anniversary|jubilee|jubiläum|anniversaire)\\b");

  /** A year, but not the end of a period: that may be still to come. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/–-]|\\b(?:by|until|to|and|bis|und|et) )(?:19|20)\\d\\d(?![\\p{L}\\p{N}])");

  /** A law's or treaty's own deed. */
  private static final Pattern INTO_FORCE =
      Pattern.compile(
          "\\b(?:came|entered|went) into (?:force|effect)\\b|\\btrat(?:en)? [^,]*\\bin kraft\\b"
              + "|\\bentrée?s? en vigueur\\b|\\bentrat[oaie] in vigore\\b");

  private static final Pattern FORCE =
      Pattern.compile("(?i)\\b(?:force|effect|kraft|inkraft\\p{L}+|vigueur|vigore)\\b");

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
  private final int lastYear;

  /**
   * @param candidates the dates of the text, at least one
   */
  OpeningDay(String text, List<Candidate> candidates) {
    title = new TitleDay(text);
    second = DateContext.nextSentence(text, title.end);
    third = DateContext.nextSentence(text, second);
    announces = Tense.beginsWithFuture(text.substring(title.end, second).toLowerCase(Locale.ROOT));
    announcesItsDay =
        announces && candidates.stream().anyMatch(one -> isFirst(one) && one.announced());
    titleSaysForce = FORCE.matcher(text).region(0, title.end).find();
    announced = candidates.stream().filter(OpeningDay::isOnlyAnnounced).toList();
    undated = new UndatedDays(text, title.end, candidates.get(0).date().first());
    todayFirst = IS_TODAY.matcher(text).region(0, second).find() || undated.opens(second);
    todayBelow =
        todayFirst || IS_TODAY.matcher(text).region(second, Math.max(third, undated.end())).find();
    first = TitleDay.stems(text.substring(title.end, second));
    jubilee = ANNIVERSARY.matcher(text).region(0, second).find();
    latest = latest(candidates);
    lastYear = lastYear(text);
  }

  /** Whether the first sentence of the body speaks of what is to come. */
  boolean announces() {
    return announces;
  }

  /** How much speaks for a date: 0, nothing, to 9, certainty. */
  int weight(Candidate candidate) {
    HeldDay way = HeldDay.of(candidate);
    Place place = place(candidate.date().start());
    if (place == Place.TITLE) {
      int dates = TitleDay.dates(candidate) ? 3 : 0;
      return announces ? 0 : Math.max(way.weight(place), dates);
    }
    if (undated.isToday(candidate.date())) {
      return HeldDay.TODAY.weight(place);
    }
    boolean other =
        isNotToday(candidate, way, place)
            || isAnnounced(candidate.date())
            || isInForce(candidate)
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
    return candidate.date().start() < second;
  }

  /** Whether the text has announced a day before. */
  private boolean isAnnounced(FoundDate date) {
    return announced.stream()
        .map(Candidate::date)
        .anyMatch(day -> day.start() < date.start() && day.first().equals(date.first()));
  }

  private static boolean isOnlyAnnounced(Candidate candidate) {
    return candidate.announced() && HeldDay.of(candidate) == HeldDay.NO;
  }

  /** Whether a law or treaty came into force then, and the text is about something else. */
  private boolean isInForce(Candidate candidate) {
    DateContext context = candidate.context();
    return title.end > 0
        && !titleSaysForce
        && INTO_FORCE.matcher(context.before() + ' ' + context.after()).find();
  }

  /** Whether the text has told before that its own day is another one. */
  private boolean isNotToday(Candidate candidate, HeldDay way, Place place) {
    boolean today = place == Place.FIRST ? todayFirst : todayBelow;
    return switch (way) {
      case TODAY -> false;
      case TOOK_PLACE -> undated.contradict(candidate.date());
      default -> (today && !isRetold(candidate)) || undated.contradict(candidate.date());
    };
  }

  /** Whether a sentence tells again what the first sentence did. */
  private boolean isRetold(Candidate candidate) {
    return !isFirst(candidate) && TitleDay.shared(first, candidate.context()) >= RETOLD_WORDS;
  }

  /** Whether the text tells of a day so long after it that it cannot be news. */
  private boolean isOld(Candidate candidate, HeldDay way) {
    return way != HeldDay.TODAY && candidate.date().first().plusDays(OLDEST).isBefore(latest);
  }

  /** Whether a later sentence tells of something else than the text is about. */
  private boolean isAside(Candidate candidate, HeldDay way) {
    int start = candidate.date().start();
    int lead = Math.max(LEAD, undated.end());
    boolean far = start > NEAR_TOP || candidate.date().first().getYear() + 1 < lastYear;
    boolean strange = title.shared(candidate.context()) < SHARED_WORDS;
    boolean opens = way == HeldDay.OPENS || way == HeldDay.AT_ITS_MEETING;
    boolean reportsToo = opens && start < lead && !strange;
    if ((announcesItsDay && !reportsToo) || OtherDay.isHistory(candidate.context().before())) {
      return true;
    }
    return switch (way) {
      case DID -> jubilee || (start > lead && (far || (start > TOP && strange)));
      case OPENS -> jubilee || (start > lead && (far || strange));
      case AT_A_MEETING -> strange;
      default -> false;
    };
  }

  /** The last year that the text names, 0 if it names none. */
  private static int lastYear(String text) {
    return YEAR.matcher(text)
        .results()
        .mapToInt(year -> Integer.parseInt(year.group()))
        .max()
        .orElse(0);
  }

  /** The last day that the text tells of as past. */
  private static LocalDate latest(List<Candidate> candidates) {
    LocalDate latest = LocalDate.MIN;
    for (Candidate candidate : candidates) {
      FoundDate date = candidate.date();
      if (date.first().isAfter(latest)
          && !candidate.announced()
          && !OtherDay.prepositionSays(date, candidate.context().before())) {
        latest = date.first();
      }
    }
    return latest;
  }
}
