package org.rapporteur.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.text.ProseDate.Form;

/**
 * Picks the day that a text states for itself among all its dates. A dateline decides; else the
 * date with the most signs of an own meeting, the earlier in the text on a tie, if it has enough.
 */
final class ProseStatedDay {

  /** The fewest points at which a date is the text's own. */
  private static final int ENOUGH = 3;

  /** So far into a text its opening reaches, in characters. */
  private static final int OPENING = 700;

  private static final Pattern DATELINE_BEFORE =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:(?:(?i:press release|news|date|published|released|issued|posted)"
              + "(?: on)?|\\p{Lu}[\\p{L}.'’-]*|and|de|la|le|the|den|am|\\d{1,4}|/)[\\s\\p{Z},:;/|•–—(-]*){0,8}");
  private static final Pattern DATELINE_AFTER =
      Pattern.compile(
          "[\\s\\p{Z}.,;:)|•–—-]*|[\\s\\p{Z}.,)]*(?:[-–—|:(]|\\p{Lu}).*", Pattern.DOTALL);
  private static final Pattern NOT_OWN_BEFORE =
      Pattern.compile(
          "(?:since|until|till|by|before|after|from|as of|dated|than|between|born|effective"
              + "|following|updated:?|modified:?|revised:?)"
              + "(?: on)?(?: the)?(?: \\p{L}+day,?)?[\\s(]*$");
  private static final Pattern ELSEWHEN =
      Pattern.compile(
          "\\b(?:will|shall|to be held|scheduled|upcoming|forthcoming|planned|next|previous|last"
              + "|earlier|anniversary|deadline|expires?|in force|updated|modified|had)\\b");
  private static final Pattern OPENS =
      Pattern.compile("[\\s\"“•-]*(?:on|am|le)(?: \\p{L}+day,?)? ");
  private static final Pattern TOOK_PLACE =
      Pattern.compile(
          "\\b(?:took place|held|met|hosted|welcomed|gathered|convened|meeting|today|conference)\\b"
              + "[^.]{0,60}?(?: (?:on|of|in|from)(?: the)?(?: \\p{L}+day,?)?)?[\\s(]*$");
  private static final Pattern ON = Pattern.compile("\\bon(?: the)?(?: \\p{L}+day,?)?[\\s(]*$");

  private ProseStatedDay() {}

  static Optional<LocalDate> of(String text) {
    List<ProseDate> dates =
        ProseDates.find(text).stream().filter(date -> date.form() == Form.DAY).toList();
    ProseDate best = null;
    int most = ENOUGH - 1;
    for (ProseDate date : dates) {
      ProseDateContext context = ProseDateContext.of(text, date.start(), date.end());
      if (dateline(context)) {
        return Optional.of(date.first());
      }
      int points = points(date, context);
      if (points > most) {
        most = points;
        best = date;
      }
    }
    return Optional.ofNullable(best).map(ProseDate::first);
  }

  private static boolean dateline(ProseDateContext context) {
    return DATELINE_BEFORE.matcher(context.lineBefore()).matches()
        && DATELINE_AFTER.matcher(context.lineAfter()).matches();
  }

  private static int points(ProseDate date, ProseDateContext context) {
    if (NOT_OWN_BEFORE.matcher(context.before()).find()) {
      return 0;
    }
    int points = date.start() < OPENING ? 2 : 0;
    if (OPENS.matcher(context.before()).matches()) {
      points += 2;
    } else if (ON.matcher(context.before()).find()) {
      points += 1;
    }
    if (TOOK_PLACE.matcher(context.before()).find()) {
      points += 2;
    }
    boolean elsewhen =
        ELSEWHEN.matcher(context.before()).find() || ELSEWHEN.matcher(context.after()).find();
    return elsewhen ? points - 4 : points;
  }
}
