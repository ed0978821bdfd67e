package org.rapporteur.meeting.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the number of a meeting beside the name of its series: before it ({@code the 19th iteration
 * of their bi-annual ...}) or after it ({@code ... Conference XX}, {@code ... Conference (20th)}).
 */
public final class OrdinalFinder {

  /** A number stands at most so many words from the name. */
  private static final int FARTHEST = 9;

  /** Small numbers may count within a year: {@code the second conference of 2018}. */
  private static final int COUNTED_IN_A_YEAR = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:st|nd|rd|th|er|re|e|ème)|[XVIL]{2,8}(?:th)?|[XV]th");

  /** Small words between the number and the name, besides words with a capital. */
  private static final Set<String> BETWEEN =
      Set.of(
          ("iteration edition round meeting session instalment installment sitting conference of"
                  + " the their its this our annual biannual bi semi yearly regular joint ordinary"
                  + " plenary formal informal high level in series talks staff s ever")
              .split(" "));

  private static final Set<String> MONTHS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sept sep oct nov dec")
              .split(" "));

  private static final Pattern OF_A_YEAR =
      Pattern.compile("^[\\s,(]*(?:(?:of|in|for) (?:the year )?\\d{4}|this year|of the year)\\b");

  /** {@code the 15th (2016) conference}. */
  private static final Pattern YEAR_BESIDE = Pattern.compile("\\(\\d{4}\\)\\s*$");

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  private static final String ORDINAL = "(\\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:[- ][a-z]+){0,5}?)";

  private static final List<Pattern> AFTER =
      List.of(
          Pattern.compile("^[\\s(]*(?:[Nn]o\\.?|[Nn]r\\.?|[Nn]umber|#|№)\\s*(\\d{1,3}|[a-z-]+)\\b"),
          Pattern.compile("^\\s*\\(\\s*(\\d{1,3}(?:st|nd|rd|th)|[XVIL]+)\\s*\\)"),
          Pattern.compile("^\\s*[–—,-]\\s*(?:the|its|their) " + ORDINAL + "\\s*[–—,-]"),
          Pattern.compile("^\\s+([XVIL]{1,8})(?![\\p{L}\\p{N}])"),
          Pattern.compile("^\\s+(\\d{1,3})(?=\\s*(?:[.,;:)!?]|$))"),
          Pattern.compile(
              "^,?\\s*(?:which (?:is|was) )?(?:now )?(?:in )?(?:the|its|their)\\s+"
                  + ORDINAL
                  + "\\s+(?:of its kind|of the kind|iteration|edition|round|in the series)\\b"),
          Pattern.compile(
              "^[^.!?]{0,80}?\\b(?:was|is|marked|being) the "
                  + ORDINAL
                  + " (?:of its kind|iteration|edition|round|in the series|such)\\b"));

  private OrdinalFinder() {}

  /**
   * The number of the meeting that a name means.
   *
   * @param before what stands before the name in its sentence
   * @param name the name
   * @param after what stands after it in its sentence
   * @return from 1 to {@value OrdinalWords#LARGEST}, or {@link OrdinalWords#NONE}
   */
  public static int find(String before, String name, String after) {
    int ordinal = before(YEAR_BESIDE.matcher(before).replaceFirst(""));
    if (ordinal == OrdinalWords.NONE) {
      return after(after);
    }
    boolean ofAYear = OF_A_YEAR.matcher(after).find() || YEAR.matcher(name).find();
    return ordinal <= COUNTED_IN_A_YEAR && ofAYear ? OrdinalWords.NONE : ordinal;
  }

  private static int before(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
      ends.add(matcher.end());
    }
    int next = text.length();
    for (int i = words.size() - 1; i >= 0 && i >= words.size() - FARTHEST; i--) {
      String word = words.get(i);
      int end = ends.get(i);
      if (breaks(text.substring(end, next))) {
        return OrdinalWords.NONE;
      }
      if (NUMBER.matcher(word).matches()) {
        return OrdinalWords.parse(word);
      }
      String lower = word.toLowerCase(Locale.ROOT);
      if (OrdinalWords.endsOrdinal(lower)) {
        return spelled(words, i);
      }
      boolean named = Character.isUpperCase(word.codePointAt(0)) && !MONTHS.contains(lower);
      if (!named && !BETWEEN.contains(lower)) {
        return OrdinalWords.NONE;
      }
      next = end - word.length();
    }
    return OrdinalWords.NONE;
  }

  /** Whether what stands between two words parts them. */
  private static boolean breaks(String between) {
    return between.length() > 3
        || between.chars().anyMatch(c -> ",;:()!?.".indexOf(c) >= 0)
        || between.contains("\n\n");
  }

  private static int spelled(List<String> words, int last) {
    int first = last;
    while (first > 0 && OrdinalWords.isCardinal(words.get(first - 1).toLowerCase(Locale.ROOT))) {
      first--;
    }
    if (words.get(first).equalsIgnoreCase("and")) {
      first++;
    }
    return OrdinalWords.words(String.join(" ", words.subList(first, last + 1)));
  }

  private static int after(String text) {
    for (Pattern pattern : AFTER) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        int ordinal = OrdinalWords.parse(matcher.group(1));
        if (ordinal != OrdinalWords.NONE) {
          return ordinal;
        }
      }
    }
    return OrdinalWords.NONE;
  }
}
