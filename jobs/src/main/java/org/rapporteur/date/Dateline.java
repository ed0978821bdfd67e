package org.rapporteur.date;

import java.util.regex.Pattern;

/**
 * Tells whether a date is a dateline: a line that holds no more than a place, a label or nothing
 * before it ({@code Berne, 7 February 2002}, {@code • 15 Nov. 2023 -}).
 */
final class Dateline {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)[^\\p{L}\\p{N}]*(?:media release|press release|press statement|communiqué|news"
              + "|publication date|date of publication|dates?|first published|published|released"
              + "|issued|posted|publié|veröffentlicht)"
              + "(?: on| le| am)?[\\s\\p{Z}:|–—,-]*(?:\\p{L}+day,?[\\s\\p{Z}]*)?");

  /** Names of places or offices with capital letters, numbers, and small words among them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*+(?:(?:\\p{Lu}[\\p{L}.'’]*+(?:-\\p{L}[\\p{L}.'’]*+)*+|and|et|und|de|la|le"
              + "|den|\\d{1,4}/\\d{1,4})[\\s\\p{Z},:;/|•–—(*_-]{1,4}+){0,6}");

  /** Capital letters that head other things than a place. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?iu)\\b(?:on|at|in|by|since|from|until|before|after|as|the|this|am|im|ab|bis|seit|vom"
              + "|last|next|updated|modified|revised|revision|deadline|maturity|settlement|auction|summit"
              + "|conference|meeting|session|day|agenda|upcoming|embargo|valid|due|born|article"
              + "|journal|nature|science|letters|communications|reviews|awards?|ceremony)\\b");

  /** Nothing, a time of day, or a dash and then whatever the release says. */
  private static final Pattern AFTER =
      Pattern.compile(
          "[\\s\\p{Z}.,;:)|*_•–—-]*(?:(?:at )?\\d{1,2}[:.h]\\d{2}\\b.*)?"
              + "|[\\s\\p{Z}.,)]*(?:[-–—|:(]|\\p{Lu}).*",
          Pattern.DOTALL);

  private static final Pattern NOTHING_AFTER = Pattern.compile("[\\s\\p{Z}.;:)|*_•–—-]*");

  /** A weekday and a time of day: when somebody is expected. */
  private static final Pattern WEEKDAY_BEFORE = Pattern.compile("\\p{L}+(?:day|tag|woch),?\\s*$");

  private static final Pattern TIME_AFTER =
      Pattern.compile("[\\s,]*(?:at |um )?\\d{1,2}[:.h]\\d{2}\\b.*", Pattern.DOTALL);

  /** The start and the end of an appointment. */
  private static final Pattern TIMES_AFTER =
      Pattern.compile(
          "[\\s,]*(?:at |um )?\\d{1,2}[:.h]\\d{2}\\s*(?:[–—-]|to\\b|bis\\b).*", Pattern.DOTALL);

  private Dateline() {}

  /** Whether the date opens its line as a dateline does; text may follow on the line. */
  static boolean opens(DateContext context) {
    return before(context.lineBefore())
        && AFTER.matcher(context.lineAfter()).matches()
        && !appointment(context);
  }

  /** Whether the line holds nothing but the dateline. */
  static boolean fills(DateContext context) {
    return before(context.lineBefore()) && NOTHING_AFTER.matcher(context.lineAfter()).matches();
  }

  /** Whether a weekday stands before the date, as where somebody is expected. */
  static boolean afterWeekday(DateContext context) {
    return WEEKDAY_BEFORE.matcher(context.lineBefore()).find();
  }

  private static boolean appointment(DateContext context) {
    return TIMES_AFTER.matcher(context.lineAfter()).matches()
        || (TIME_AFTER.matcher(context.lineAfter()).matches() && afterWeekday(context));
  }

  private static boolean before(String line) {
    return LABEL.matcher(line).matches()
        || (NAMES.matcher(line).matches() && !NO_PLACE.matcher(line).find());
  }
}
