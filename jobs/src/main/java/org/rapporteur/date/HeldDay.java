package org.rapporteur.date;

import java.util.regex.Pattern;

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

  private static final String WEEKDAY = OtherDay.WEEKDAY;
  private static final String THE_DAY = OtherDay.THE_DAY;
  private static final String MEETING = OtherDay.MEETING;

  /** A meeting, or what else takes place on a day. */
  private static final String OCCASION =
      "(?:"
          + MEETING
          + "|ceremony|opening|signing|election|re-election|release|fair|mission|launch|delivery"
          + "|inauguration|assembly|decision)";

  private static final Pattern IS_TODAY =
      Pattern.compile(
          "\\b(?:today|yesterday|heute|gestern|aujourd['’]hui|oggi)[,\\s(]*(?:(?:on|am|den|le|il) ?)?(?:"
              + WEEKDAY
              + ",?)?[\\s(]*$");

  /** {@code is currently on a visit from}, {@code the conference has been under way since}. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\b(?:is|are) (?:currently|at present) (?:[^ ,;]+ ){0,8}?"
              + OCCASION
              + "\\b[^,;]*\\b(?:from|between)"
              + THE_DAY
              + "|\\b"
              + OCCASION
              + "\\b[^;]*\\b(?:has|have) been (?:under ?way|going on|running|in progress|taking place) since"
              + THE_DAY);

  /** What is launched is told of on the day itself, unless it begins at an hour. */
  private static final Pattern LAUNCHES =
      Pattern.compile(
          "^(?!.*(?:\\d[.:h]\\d\\d|\\buhr\\b|\\d ?[ap]m\\b)),? ?(?:[^ ,]+ ){0,10}?"
              + "(?:(?:is|are) launching|launches|lancier(?:t|en)|lance(?:nt)?|lancia(?:no)?)\\b");

  private static final Pattern ON =
      Pattern.compile(
          "\\b(?:on|am|le|les|il|at|of|from|between|in|vom|du|del|dal)"
              + THE_DAY
              + "|\\b(?:last|this) "
              + WEEKDAY
              + ",?[\\s(]*$|\\b"
              + WEEKDAY
              + ",?$|\\((?:[\\p{L} ]+,)?\\s*(?:"
              + WEEKDAY
              + ",? )?$");

  /** A date in apposition, with no preposition: {@code the first day of the talks, 2 June 2023}. */
  private static final Pattern BESIDE = Pattern.compile(",(?: " + WEEKDAY + ",?)?$");

  private static final Pattern MEETING_BEFORE =
      Pattern.compile("\\b(?:" + OCCASION + "|held|met|visit\\p{L}*)\\b");

  private static final Pattern WELCOMED =
      Pattern.compile("\\b(?:welcomes|congratulates|notes|confirms)\\b.*\\b" + OCCASION + " of\\b");

  private static final Pattern BEGINS =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{N} -]{2,20}\\)?(?: ?[–—-]|:) )?"
              + "(?:in \\p{L}+(?:[ ,]+\\p{L}+){0,2}?,? )?"
              + "(?:(?:on|am|le|les|il)"
              + THE_DAY
              + "|(?:last|this) "
              + WEEKDAY
              + ",?[\\s(]*$|"
              + WEEKDAY
              + ",?$|(?:from|between|vom|du|dal)$)");

  /** The first words of a sentence whose verb comes after the date. */
  private static final Pattern LEADS =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*(?:at|during|in|as part of|speaking|meeting|on|to|an|bei|im|lors|à|nella)\\b");

  private static final String MEETING_ON =
      "(?: ?[^ ,]+){0,6}? ?\\b"
          + MEETING
          + "(?: [^ ,]+){0,5}? (?:on|of|in|from|vom|du|del)"
          + THE_DAY;

  private static final Pattern AT_ITS =
      Pattern.compile(
          "\\b(?:(?:at|in|during) (?:its|their|this)|an (?:seiner|ihrer)|lors de sa|nella)"
              + MEETING_ON
              + "|, (?:meeting|gathered|assembled)(?: in \\p{L}+)? on"
              + THE_DAY);

  private static final Pattern AT_A =
      Pattern.compile(
          "\\b(?:at|in|during|on the occasion of|anlässlich|an der|à l['’]occasion de|in occasione)"
              + " (?:the|a|an|his|her|des|der|la|della)?"
              + MEETING_ON
              + "|\\bat (?:the|a|an) (?:[^ ,;]+ ){0,4}?"
              + OCCASION
              + " held (?:[^ ,;]+ ){0,4}?(?:on|from|between)"
              + THE_DAY);

  private static final Pattern ITS =
      Pattern.compile("\\b(?:(?:at|in|during) (?:its|their|the)|^the)$");

  private static final Pattern ITS_MEETING =
      Pattern.compile("^(?:\\p{L}+ ){0,2}?(?:meeting|session|sitting)\\b");

  private static final Pattern HELD =
      Pattern.compile(
          "\\b"
              + OCCASION
              + "\\b[^;]*?\\b(?:took place|(?:was |were |, )(?:officially )?(?:held|hosted|opened|attended|organi[sz]ed)"
              + "|(?:a|ont) eu lieu|fand(?:en)?)\\b[^,]*$");

  /** {@code The seminar from 1 to 3 October was attended by many}. */
  private static final Pattern MEETING_LAST =
      Pattern.compile(
          "(?:^|, )(?:the|this) (?:[^ ,]+ ){0,8}?"
              + MEETING
              + "(?: \\d{4})?(?: in \\p{L}+)? (?:on|of|from)"
              + THE_DAY);

  private static final Pattern WAS =
      Pattern.compile(
          "^,? ?(?:which )?(?:was|were|dealt|brought|gave|ended|closed|set|took place|provided|presents|shows)\\b");

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
    FoundDate date = candidate.date();
    DateContext context = candidate.context();
    String before = context.before();
    String after = context.after();
    if (IS_TODAY.matcher(before).find()) {
      return TODAY;
    }
    if (GOES_ON.matcher(before).find()) {
      return TOOK_PLACE;
    }
    boolean begins = BEGINS.matcher(before).find();
    if (begins && LAUNCHES.matcher(after).find()) {
      return OPENS;
    }
    if (candidate.announced()) {
      return NO;
    }
    boolean atIts =
        AT_ITS.matcher(before).find()
            || (ITS.matcher(before).find() && ITS_MEETING.matcher(after).find());
    if (OtherDay.sentenceSays(date, context, begins, atIts)) {
      return NO;
    }
    if (atIts) {
      return AT_ITS_MEETING;
    }
    if (AT_A.matcher(before).find()) {
      return AT_A_MEETING;
    }
    boolean meetingLast = MEETING_LAST.matcher(before).find() && WAS.matcher(after).find();
    if (meetingLast || HELD.matcher(before).find()) {
      return TOOK_PLACE;
    }
    return act(date, before, after, begins);
  }

  private static HeldDay act(FoundDate date, String before, String after, boolean begins) {
    boolean on = ON.matcher(before).find();
    boolean leads = begins || (on && LEADS.matcher(before).find() && !Tense.hasVerb(before));
    if (leads && Tense.beginsWithPast(after)) {
      return OPENS;
    }
    boolean tells = Tense.tells(before);
    boolean range = !date.first().equals(date.last());
    boolean beside = range || on || BESIDE.matcher(before).find();
    boolean meets =
        beside && MEETING_BEFORE.matcher(before).find() && (tells || Tense.beginsWithPast(after));
    return (on && tells) || meets || (on && WELCOMED.matcher(before).find()) ? DID : NO;
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
