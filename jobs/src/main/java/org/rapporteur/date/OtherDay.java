package org.rapporteur.date;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Tells from the words of a sentence that a date in it is another day than that of the text's own
 * meeting: the start or end of a span, the date of a document, a day of history, one to come.
 */
final class OtherDay {

  static final String WEEKDAY =
      "(?:\\p{L}+day|\\p{L}+tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
          + "|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)";

  /** What may stand between a preposition and its date. */
  static final String THE_DAY =
      "(?: the| den)?(?: (?:early )?(?:morning|afternoon|evening) of)?(?: "
          + WEEKDAY
          + ",?)?[\\s(]*$";

  /** Something that takes place, in the four languages. */
  static final String MEETING =
      "(?:meetings?|sessions?|conferences?|sittings?|talks|summit|symposium|visit|rounds?|retreat"
          + "|consultations|negotiations|seminar|workshop|forum|congress|dialogue|event|exercise"
          + "|sitzung|tagung|\\p{L}*konferenz|treffens?|besuch|séance|réunion|seduta|riunione)";

  /** No meeting lasts longer, in days; what does is a term or a period that a report covers. */
  private static final int LONGEST_MEETING = 40;

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "\\b(?:since|until|till|by|before|after|as of|as from|as at|dated|than|born|effective"
              + "|tomorrow|commencing|starting|beginning|(?:last )?updated:?|modified:?|revised:?"
              + "|deadline:?|with effect from|ab|seit|bis|per|auf|nach|depuis|dès|avant|après|jusqu'au)"
              + "(?: on| dem| den| zum| le)?"
              + THE_DAY);

  private static final Pattern FROM = Pattern.compile("\\b(?:from|between)" + THE_DAY);

  private static final Pattern OF =
      Pattern.compile("(?<!morning|afternoon|evening) (?:of|vom|du|del)" + THE_DAY);

  private static final Pattern MEETING_OF =
      Pattern.compile("\\b" + MEETING + "(?: [^ ,]+){0,4} (?:of|vom|du|del)" + THE_DAY);

  private static final Pattern MEETING_BEFORE = Pattern.compile("\\b" + MEETING + "\\b");

  /** Words that turn the sentence away from the text's own meeting. */
  private static final Pattern TURNED =
      Pattern.compile(
          "\\b(?:following|since|after|before|until|prior to|in view of|ahead of|in the run-up to"
              + "|on the basis of|based on|in (?:its |his |her |the )?response to|in accordance with|pursuant to|who (?:was|were|had|has|have|is|are)"
              + "|reference (?:day|date)|stichtag|angekündigt|nachgang)\\b[^,]*$"
              + "|^as (?!part of)[^,]*$|\\bas (?:announced|agreed|decided)\\b[^,]*$"
              + "|\\bthat (?:was|were|had|began|\\p{L}+ed)\\b[^,]*$"
              + "|\\banniversary\\b(?! of [^,]* at an? )[^,]*$|\\b(?:an|the) initial [^,]*$|\\ba first "
              + MEETING
              + "[^,]*$|\\bhad (?:been )?\\p{L}+(?:ed|t|n)\\b[^,]*$"
              + "|\\b(?:previous|preceding|former|last(?! "
              + WEEKDAY
              + ")|next|upcoming|forthcoming)"
              + " (?:[^ ,]+ ){0,4}?(?:meeting|session|conference|summit|talks|visit|round|sitting"
              + "|iteration|edition|day|evening|week|month|year|press release)"
              + "|\\b(?:upcoming|forthcoming)\\b[^,]*$|\\b(?:earlier|next|ago|already|inaugural|last met"
              + "|held for the first time|invit(?:ed|es|ing)|look(?:ed|s|ing) (?:ahead|forward))\\b"
              + "|(?<!entered |came |went )\\binto (?:force|effect|operation)\\b"
              + "|\\b(?:to an end|deadline|maturity|settlement)\\b");

  /** A document or decision and the participle that dates it. */
  private static final Pattern DEED =
      Pattern.compile(
          "\\b(?:agreement|arrangement|treaty|declaration|convention|memorandum|protocol|contract"
              + "|resolution|act|law|document|decision|dispatch|letter|request|proceedings?|ruling|dta"
              + "|warrant|report|investigation|inquiry)s?"
              + "(?: (?!was|were|is|are|has|had|have|been|took|came|entered)[^ ,]+){0,5}?"
              + " (?:signed|adopted|approved|concluded|reached|agreed|passed|issued|opened|initialled"
              + "|taken|launched)\\b[^,]*$"
              + "|(?<!\\b(?:was|were|is|are|be|been)(?: \\p{L}{2,12})? )\\b(?:announced|adopted"
              + "|approved|decided|signed|published|presented|filed|submitted|conducted) by [^,]*$");

  private static final Pattern WHICH =
      Pattern.compile(
          "\\bwhich (?!took place|(?:was|were) (?:held|hosted|opened|attended))[^,]*(?:,[^,]*,[^,]*)?$");

  /** A deed that is still to be done: {@code decided to bring it into force on}. */
  private static final Pattern TO_DO =
      Pattern.compile(
          "\\b(?:has|have|decided|resolved|agreed|intends|wants)\\b[^,]*? to (?:bring|put|close"
              + "|open|extend|enter|start|launch|introduce|take effect|cancel|hold|meet|begin)\\b[^,]*$");

  /** A count on a reference day. */
  private static final Pattern COUNT =
      Pattern.compile(
          "^,? ?(?:there (?:was|were)\\b|(?:some |around |about |approximately |a total of )?\\d)");

  private static final String DISASTER =
      "(?:earthquake|tsunami|cyclone|hurricane|typhoon|storm|flood|flooding|landslide|explosion"
          + "|accident|crash|attack|bombing|shooting|coup|erdbeben|anschlag|angriff|séisme|attentat"
          + "|terremoto)s?";

  /** What befell somebody: {@code the attack on a school on}. */
  private static final Pattern BEFELL_BEFORE =
      Pattern.compile(
          "^(?!.*\\b(?:condemn|condamn|verurteil|conden)).*\\b"
              + DISASTER
              + "\\b(?! (?:relief|aid|victims|prevention))[^,;]*$");

  private static final Pattern BEFELL_AFTER =
      Pattern.compile(
          "^,? ?(?:an?|the|two|several|ein|une?) (?:[^ ,]+ ){0,3}?"
              + DISASTER
              + "\\b(?! (?:relief|aid|victims|prevention))");

  /** The sentence's own verb: that before the date only describes who or what. */
  private static final Pattern VERB_AFTER =
      Pattern.compile(
          "^,? ?(?:entered|enters|was|were|is|are|has|have|had|will|would|remains?|provides?|took"
              + "|came)\\b|\\bsince\\b");

  /** How many there were: {@code the population reached 7,785,800 persons on}. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?:reached|amounted to|stood at|totall?ed|numbered|betrug(?:en)?|zählten?|lag(?:en)? bei)"
              + "\\b[^;]*?\\d[^;]*$");

  /** Where somebody or something comes from. */
  private static final Pattern HISTORY =
      Pattern.compile(
          "\\b(?:was|were|been|wurden?|a été|ont été) (?:founded|established|created|arrested|born"
              + "|gegründet|fondée?s?|arrêtée?s?)\\b[^;]*$"
              + "|^(?:elected|appointed|founded|established|created|arrested|gegründet|fondée?)\\b");

  private OtherDay() {}

  /** Whether the words before a date tell how somebody or something came to be. */
  static boolean isHistory(String before) {
    return HISTORY.matcher(before).find();
  }

  /** The days on which terms and accounts begin and end, but nobody meets. */
  private static boolean isTurnOfYear(LocalDate day) {
    int number = day.getDayOfYear();
    return number == 1 || number == day.lengthOfYear();
  }

  /** Whether a preposition makes the date the edge of a span or a document's. */
  static boolean prepositionSays(FoundDate date, String before) {
    if (PREPOSITION.matcher(before).find()) {
      return true;
    }
    long days = date.last().toEpochDay() - date.first().toEpochDay();
    return (FROM.matcher(before).find() && (days == 0 || days > LONGEST_MEETING))
        || (OF.matcher(before).find() && !MEETING_OF.matcher(before).find() && days == 0);
  }

  /**
   * Whether the sentence, apart from the tense of its verbs, makes it another day.
   *
   * @param opens whether the date opens the sentence
   * @param atItsMeeting whether it is said to be that of somebody's meeting: then a document of
   *     that day is what the meeting came to
   */
  static boolean sentenceSays(
      FoundDate date, DateContext context, boolean opens, boolean atItsMeeting) {
    String before = context.before();
    boolean described =
        VERB_AFTER.matcher(context.after()).find()
            && Tense.tells(before)
            && !MEETING_BEFORE.matcher(before).find();
    boolean deed = DEED.matcher(before).find() || WHICH.matcher(before).find();
    return prepositionSays(date, before)
        || described
        || TURNED.matcher(before).find()
        || (deed && !atItsMeeting)
        || TO_DO.matcher(before).find()
        || isTurnOfYear(date.first())
        || COUNTED.matcher(before).find()
        || BEFELL_BEFORE.matcher(before).find()
        || (opens && BEFELL_AFTER.matcher(context.after()).find())
        || (opens && COUNT.matcher(context.after()).find());
  }
}
