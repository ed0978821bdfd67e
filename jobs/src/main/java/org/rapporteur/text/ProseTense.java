package org.rapporteur.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what has happened from what is announced, by the verbs around a place in a sentence. */
public final class ProseTense {

  private static final Pattern PAST =
      Pattern.compile(
          "(?<!\\b(?:the|a|an|its|their|newly|recently|jointly|be|being|is|are) )"
              + "\\b(?:(?!united|need|based|related|called|named|armed)\\p{L}{2,}ed|met|held|took|led"
              + "|spoke|began|made|gave|paid|sent|saw|left|was|were|had)\\b(?! by\\b)");

  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|shall|scheduled|planned|(?:is|are|was|were) (?:due )?to|due to|to be held"
              + "|(?:is|are) (?:being )?\\p{L}+ing|being held|set to|opens?|takes? place"
              + "|taking place|enters?|comes?|begins?|starts?|(?:plans?|intends?) to|invites?|findet|lädt|einladung|publiziert)\\b");

  private ProseTense() {}

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
    return none ? beginsWithFuture(after) : future > past;
  }

  /** Whether the first verb of a text in lower case speaks of the future. */
  public static boolean beginsWithFuture(String text) {
    Matcher will = FUTURE.matcher(text);
    if (!will.find()) {
      return false;
    }
    Matcher did = PAST.matcher(text);
    return !did.find() || will.start() < did.start();
  }

  /** Whether a text in lower case has a verb that speaks of the past. */
  public static boolean tells(String text) {
    return PAST.matcher(text).find();
  }

  private static int last(Matcher matcher) {
    int place = -1;
    while (matcher.find()) {
      place = matcher.start();
    }
    return place;
  }
}
