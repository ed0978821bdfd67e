package org.rapporteur.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what has happened from what is announced, by the verbs around a place in a sentence.
 * English verbs in general; of German, French and Italian those that releases use.
 */
public final class Tense {

  /** Before these a word in {@code -ed} is no verb of the sentence: {@code the united}. */
  private static final String NO_ADJECTIVE =
      "(?<!\\b(?:the|a|an|its|their|newly|recently|jointly|be|being|is|are) )";

  private static final String ENGLISH_PAST =
      "(?!united|need|based|related|called(?! for)|named|armed|limited)\\p{L}{2,}ed"
          + "|met|held|took|led|spoke|began|made|gave|paid|sent|saw|left|ran|flew|won|chose|fell|brought|dealt|drew|said|stood|told|wrote|became|heard"
          + "|(?:came|come) together|came|went|was|were|had|set (?:out|up)|set the";

  private static final String OTHER_PAST =
      "hat|haben|wurden?|waren?|fand(?:en)?|stellten?|eröffneten?|besuchten?|beschloss(?:en)?"
          + "|unterzeichneten?|verabschiedeten?|genehmigten?|informierten?|präsentierten?|feierten?"
          + "|referierte|empfing|begrüssten?|tagten?|trafen?|nahm(?:en)?|gab(?:en)?|sprach(?:en)?|begann(?:en)?|hielt(?:en)?|einigten"
          + "|vereinbarten?|übergab(?:en)?|kündigten?|traten?"
          + "|(?:a|ont) (?:été |\\p{L}+ )?(?:\\p{L}+ée?s?|pris|eu|tenu|reçu|accueilli|réuni|choisi|établi)|s['’]est|se sont"
          + "|(?:ha|hanno) \\p{L}+(?:ato|uto|ito|eso|iso)|si è|si sono|stat[oaie]";

  private static final Pattern PAST =
      Pattern.compile(
          NO_ADJECTIVE
              + "\\b(?:"
              + ENGLISH_PAST
              + "|"
              + OTHER_PAST
              + ")(?![\\p{L}\\p{N}])(?! by\\b)");

  private static final String ENGLISH_FUTURE =
      "will|shall|scheduled|planned|(?:is|are|was|were|has|have) (?:still |due )?to|due to"
          + "|to be held|(?:is|are) (?:being )?\\p{L}+ing|being held|set to|opens?|takes? place"
          + "|taking place|enters?|comes?|begins?|starts?|(?:plans?|intends?) to|invites?"
          + "|travels?|attends?|takes part|launches";

  private static final String OTHER_FUTURE =
      "wird|werden|findet|finden|lädt|laden|einladung|publiziert|präsentiert|präsentieren|tritt"
          + "|treten|führt|führen|lanciert|lancieren|reist|weilt|nimmt|begibt|begeben|startet"
          + "|beginnt|muss|müssen|(?:se )?(?:aura|auront|sera|seront|tiendra|tiendront)"
          + "|entrera|entreront|recevra|participera|rencontrera|sarà|saranno|terrà|avrà|entrerà";

  private static final Pattern FUTURE =
      Pattern.compile("\\b(?:" + ENGLISH_FUTURE + "|" + OTHER_FUTURE + ")(?![\\p{L}\\p{N}])");

  private Tense() {}

  /**
   * Whether a sentence announces what stands at a place in it: the verb nearest before the place,
   * or else the first after it, speaks of the future.
   *
   * @param before the sentence up to the place, in lower case
   * @param after the sentence after the place, in lower case
   */
  public static boolean announces(String before, String after) {
    int past = last(PAST.matcher(before));
    int future = last(FUTURE.matcher(before));
    boolean none = past < 0 && future < 0;
    return none ? beginsWithFuture(after) : future >= past;
  }

  /** Whether the first verb of a text in lower case speaks of the future. */
  public static boolean beginsWithFuture(String text) {
    Matcher will = FUTURE.matcher(text);
    if (!will.find()) {
      return false;
    }
    Matcher did = PAST.matcher(text);
    return !did.find() || will.start() <= did.start();
  }

  /** Whether the first verb of a text in lower case speaks of the past. */
  static boolean beginsWithPast(String text) {
    return tells(text) && !beginsWithFuture(text);
  }

  /** Whether a text in lower case has a verb that speaks of the past. */
  public static boolean tells(String text) {
    return PAST.matcher(text).find();
  }

  /** Whether a text in lower case has a verb at all, as far as they are known here. */
  static boolean hasVerb(String text) {
    return tells(text) || FUTURE.matcher(text).find();
  }

  private static int last(Matcher matcher) {
    int place = -1;
    while (matcher.find()) {
      place = matcher.start();
    }
    return place;
  }
}
