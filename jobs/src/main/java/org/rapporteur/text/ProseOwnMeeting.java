package org.rapporteur.text;

import java.util.regex.Pattern;

/** Weighs, from the sentence around a date, whether it is the day of the text's own meeting. */
final class ProseOwnMeeting {

  /** Where in a text a sentence stands. */
  enum Place {
    TITLE,
    /** The first sentence after the title. */
    FIRST,
    SECOND,
    LATER
  }

  /** No sign at all, or a sign of another day. */
  static final int NO = 0;

  /** The text says that this day is today. */
  static final int CERTAIN = 7;

  /** The text says that the meeting it is about took place on this day. */
  static final int TOOK_PLACE = 2;

  private static final String WEEKDAY =
      "(?:\\p{L}+day|\\p{L}+tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";

  private static final String THE_DAY =
      "(?: the)?(?: (?:morning|afternoon|evening) of)?(?: " + WEEKDAY + ",?)?[\\s(]*$";

  private static final Pattern TODAY =
      Pattern.compile("\\b(?:today|yesterday|heute)[,\\s(]*(?:\\p{L}+day,?)?[\\s(]*$");

  /** Prepositions and labels of other days than the meeting's. */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "\\b(?:since|until|till|by|before|after|as of|dated|than|born|effective|tomorrow"
              + "|commencing|starting|beginning|(?:last )?updated:?|modified:?|revised:?|deadline:?"
              + "|with effect from)(?: on)?"
              + THE_DAY);

  private static final Pattern FROM = Pattern.compile("\\b(?:from|between)" + THE_DAY);

  private static final Pattern OF = Pattern.compile("(?<!morning|afternoon|evening) of" + THE_DAY);

  private static final Pattern MEETING_OF =
      Pattern.compile("\\b(?:meeting|session|conference|sitting|talks) of" + THE_DAY);

  private static final Pattern ON =
      Pattern.compile(
          "\\b(?:on|am|le|les|at|of|from|between|in)"
              + THE_DAY
              + "|\\b(?:last|this) "
              + WEEKDAY
              + ",?[\\s(]*$|\\((?:[\\p{L} ]+,)?\\s*(?:"
              + WEEKDAY
              + ",? )?$");

  /** A date in apposition, with no preposition: {@code the first day of the talks, 2 June 2023}. */
  private static final Pattern BESIDE = Pattern.compile(",(?: " + WEEKDAY + ",?)?$");

  private static final Pattern OPENS =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{N} -]{2,20}\\)?(?: ?[–—-]|:) )?"
              + "(?:in \\p{L}+(?:[ ,]+\\p{L}+){0,2}?,? )?"
              + "(?:(?:on|am|le|les)"
              + THE_DAY
              + "|(?:last|this) "
              + WEEKDAY
              + ",?[\\s(]*$|(?:from|between)$)");

  /** Words that turn the sentence away from the text's own meeting. */
  private static final Pattern TURNED =
      Pattern.compile(
          "\\b(?:following|since|after|before|until|prior to|in view of|ahead of|who)\\b[^,]*$"
              + "|\\bwhich (?!took place|(?:was|were) (?:held|hosted))[^,]*$"
              + "|\\bthat (?:was|were|had|began|\\p{L}+ed)\\b[^,]*$"
              + "|\\b(?:agreement|arrangement|treaty|declaration|convention|memorandum|protocol"
              + "|contract|resolution|act|law|document)s?"
              + "(?: (?!was|were|is|are|has|had|have|been)[\\p{L}-]+){0,4}?"
              + " (?:signed|adopted|approved|concluded|reached|agreed|passed)\\b[^,]*$"
              + "|\\b(?:previous|preceding|former) (?:[^ ,]+ ){0,4}?(?:meeting|session|conference"
              + "|summit|talks|visit|round|sitting|iteration|day|evening|week|month|year)"
              + "|(?<!\\b(?:was|were|is|are|be|been)(?: \\p{L}{2,12})? )\\b(?:announced|adopted"
              + "|approved|decided|signed|published|presented) by [^,]*$"
              + "|\\b(?:last(?! "
              + WEEKDAY
              + ")|earlier|next|upcoming|forthcoming|ago|already"
              + "|inaugural|held for the first time|invit(?:ed|es|ing)|look(?:ed|s|ing) (?:ahead|forward))\\b"
              + "|\\b(?:ha[ds]|have) (?:been )?\\p{L}+(?:ed|t|n)\\b[^,]*$"
              + "|\\b(?:into (?:force|effect|operation)|to an end|anniversary|deadline|maturity"
              + "|settlement)\\b");

  /** A meeting that the sentence is about. */
  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(?:took place|held|met|hosted|welcomed|received|gathered|convened|meeting|session"
              + "|conference|summit|talks|symposium|visit"
              + "|réunie?s?|tenue?s?|rencontrée?s?|accueillie?s?)\\b");

  /** What a meeting, or an office on its own, comes to. */
  private static final Pattern ACT =
      Pattern.compile(
          "\\b(?:signed|decided|adopted|approved|agreed|launched|opened|presented|elected|appointed"
              + "|announced|published|released)\\b");

  /** A title that tells of a meeting. */
  private static final Pattern MEETS =
      Pattern.compile("\\b(?:meets?|met|hosts?|hosted|holds?|held|welcomes?|took place)\\b");

  /** {@code The conference took place}: said of the one meeting that a text is about. */
  private static final Pattern IT_TOOK_PLACE =
      Pattern.compile(
          "\\b(?:the|this|their|its) (?:\\S+ ){0,8}?"
              + "(?:meeting|conference|session|event|visit|talks|summit|symposium|workshop|congress|forum)\\S*"
              + " (?:\\S+ ){0,6}?(?:took place|(?:was|were) (?:held|hosted))\\b");

  /** {@code The conference on}. */
  private static final Pattern THE_MEETING =
      Pattern.compile(
          "\\b(?:the|this) (?:\\S+ ){0,4}?(?:meeting|conference|session|summit|symposium)"
              + "(?: \\d{4})? (?:in \\p{L}+ )?on$");

  /** A count on a reference day. */
  private static final Pattern COUNT = Pattern.compile("^,? there (?:was|were)\\b");

  private ProseOwnMeeting() {}

  /** How much speaks for the date: {@link #NO}, or from 1 to {@link #CERTAIN}. */
  static int signs(ProseDate date, ProseDateContext context, Place place) {
    String before = context.before();
    boolean announced = ProseTense.announces(before, context.after());
    if (!announced && TODAY.matcher(before).find()) {
      return CERTAIN;
    }
    boolean meeting = MEETING.matcher(before).find();
    boolean beside = place != Place.LATER && meeting && BESIDE.matcher(before).find();
    if (announced
        || (!beside && !ON.matcher(before).find())
        || otherDay(date, before)
        || COUNT.matcher(context.after()).find()) {
      return NO;
    }
    boolean opens = OPENS.matcher(before).find();
    boolean meets = opens && MEETING.matcher(context.after()).find();
    boolean acts = ACT.matcher(opens ? context.after() : before).find();
    boolean did = ProseTense.tells(before);
    return switch (place) {
      case FIRST -> opens || meeting ? 6 : did ? 5 : NO;
      case SECOND -> meeting || meets || acts ? 4 : NO;
      case TITLE -> MEETS.matcher(before).find() || (meeting && isEnd(context.after())) ? 3 : NO;
      case LATER ->
          IT_TOOK_PLACE.matcher(before).find()
              ? TOOK_PLACE
              : meets || THE_MEETING.matcher(before).find() ? 1 : NO;
    };
  }

  private static boolean isEnd(String after) {
    return after.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean otherDay(ProseDate date, String before) {
    boolean range = !date.first().equals(date.last());
    boolean lasted = range && (MEETING.matcher(before).find() || OPENS.matcher(before).find());
    boolean from = FROM.matcher(before).find() && !lasted;
    boolean of = OF.matcher(before).find() && !MEETING_OF.matcher(before).find();
    return from || of || OTHER_DAY.matcher(before).find() || TURNED.matcher(before).find();
  }
}
