package org.rapporteur.date;

import java.util.List;
import org.rapporteur.language.Wording;
import org.rapporteur.language.Wording.Stretch;
import org.rapporteur.language.Words;

/** How a sentence says that a date in it is the day of the text's own meeting. */
enum HeldDay {
  /** It does not. */
  NO(0, 0, 0, 0),
  /** {@code The Council approved the plan on 2 June 2023}. */
  DID(0, 6, 5, 1),
  /** {@code On 2 June 2023, the Council approved the plan}. */
  OPENS(0, 8, 6, 2),
  /** {@code The conference took place on 2 June 2023}. */
  TOOK_PLACE(4, 8, 7, 3),
  /** {@code At a meeting with its partners on 2 June 2023}. */
  AT_A_MEETING(4, 8, 7, 3),
  /** {@code At its meeting on 2 June 2023}. */
  AT_ITS_MEETING(4, 8, 7, 3),
  /** {@code The Council met today, 2 June 2023}. */
  TODAY(9, 9, 9, 9);

  private static final Words TODAY_WORDS = Words.of("today");
  private static final Words YESTERDAY = Words.of("yesterday");
  private static final Words GOING_ON = Words.of("in progress");
  private static final Words SINCE = Words.of("bounding");
  private static final Words FROM = Words.of("from");
  private static final Words LAUNCHING = Words.of("launching");
  private static final Words HOURS = Words.of("hours");
  private static final Words MEETINGS = Words.of("meetings");
  private static final Words OCCASIONS = Words.of("occasions");
  private static final Words MET = Words.of("met");
  private static final Words MEETING_ON = Words.of("meeting on");
  private static final Words AT_ITS = Words.of("at its");
  private static final Words AT_A = Words.of("at a");
  private static final Words AT_THE = Words.of("at the");
  private static final Words SITTING = Words.of("sitting");
  private static final Words TAKING_PLACE = Words.of("taking place");
  private static final Words HELD = Words.of("held");
  private static final Words LEADING = Words.of("leading");

  /** What is launched is told of within so many words. */
  private static final int SOON = 10;

  /** Where in a text a sentence stands. */
  enum Place {
    TITLE,
    /** The first sentence after the title. */
    FIRST,
    SECOND,
    LATER
  }

  /** How the sentence around a date speaks of it. */
  static HeldDay of(Candidate candidate) {
    WordsBefore before = candidate.before();
    Wording after = candidate.after();
    if (before.call(TODAY_WORDS) || before.call(YESTERDAY)) {
      return TODAY;
    }
    boolean occasion = before.has(MEETINGS) || before.has(OCCASIONS);
    if (occasion && before.near(GOING_ON) && (before.precede(FROM) || before.precede(SINCE))) {
      return TOOK_PLACE;
    }
    boolean opens = before.open();
    if (opens && launches(after)) {
      return OPENS;
    }
    if (candidate.announced()) {
      return NO;
    }
    boolean atIts = atIts(before, after);
    if (OtherDay.sentenceSays(candidate, opens, atIts)) {
      return NO;
    }
    if (atIts) {
      return AT_ITS_MEETING;
    }
    if (before.leadToMeeting(AT_A, MEETINGS)
        || (before.near(HELD) && before.leadToMeeting(AT_A, OCCASIONS))) {
      return AT_A_MEETING;
    }
    return tookPlace(before, after) ? TOOK_PLACE : act(candidate, opens, occasion);
  }

  /** Whether something is launched on the day itself, and not at an hour. */
  private static boolean launches(Wording after) {
    List<Stretch> launches = after.places(LAUNCHING);
    return !launches.isEmpty() && launches.get(0).from() <= SOON && !saysHour(after);
  }

  private static boolean saysHour(Wording after) {
    for (int i = 0; i < after.size(); i++) {
      if (Dateline.afterHour(after, i) > 0) {
        return true;
      }
    }
    return after.has(HOURS);
  }

  private static boolean atIts(WordsBefore before, Wording after) {
    List<Stretch> sittings = after.places(SITTING);
    return before.leadToMeeting(AT_ITS, MEETINGS)
        || before.meetOn(MEETING_ON)
        || ((before.end(AT_THE) || before.isThe())
            && !sittings.isEmpty()
            && sittings.get(0).from() <= 2);
  }

  /** Whether a meeting is said to have been held then. */
  private static boolean tookPlace(WordsBefore before, Wording after) {
    return before.nearAfter(TAKING_PLACE, MEETINGS, OCCASIONS)
        || before.nearAfterComma(HELD, MEETINGS, OCCASIONS)
        || (before.isMeeting() && Tense.firstPast(after) == 0);
  }

  private static HeldDay act(Candidate candidate, boolean opens, boolean occasion) {
    WordsBefore before = candidate.before();
    boolean on = before.sayOn();
    boolean leads = opens || (on && before.begin(LEADING) && !Tense.hasVerb(before.wording));
    boolean past = Tense.beginsWithPast(candidate.after());
    if (leads && past) {
      return OPENS;
    }
    boolean tells = Tense.tells(before.wording);
    boolean beside = candidate.isRange() || on || before.isAfterComma();
    boolean meets = beside && (occasion || before.has(MET)) && (tells || past);
    return (on && tells) || meets ? DID : NO;
  }

  private final int title;
  private final int first;
  private final int second;
  private final int later;

  /** How much it says in the title, and in the first, second and later sentences. */
  HeldDay(int title, int first, int second, int later) {
    this.title = title;
    this.first = first;
    this.second = second;
    this.later = later;
  }

  /** From 0, nothing, to 9, certainty. */
  int weight(Place place) {
    return switch (place) {
      case TITLE -> title;
      case FIRST -> first;
      case SECOND -> second;
      case LATER -> later;
    };
  }
}
