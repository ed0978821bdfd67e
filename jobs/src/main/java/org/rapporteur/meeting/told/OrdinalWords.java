package org.rapporteur.meeting.told;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of meetings as people write them: {@code 20th}, {@code twentieth}, {@code XX}. */
public final class OrdinalWords {

  /** No number. */
  public static final int NONE = 0;

  /** No series has had more meetings; what is larger is a year or a document's number. */
  static final int LARGEST = 999;

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3})(?:st|nd|rd|th|er|re|e|ème|º|°|\\.)?", Pattern.CASE_INSENSITIVE);

  /** Only the letters that numbers below 90 need: MC and CD are abbreviations. */
  private static final Pattern ROMAN = Pattern.compile("(XL|L?X{0,3})(IX|IV|V?I{0,3})(?:th)?");

  private static final List<String> UNITS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Integer> CARDINALS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  static {
    for (int i = 0; i < UNITS.size(); i++) {
      CARDINALS.put(UNITS.get(i), i + 1);
      ORDINALS.put(UNITS.get(i) + "th", i + 1);
    }
    for (int i = 0; i < TENS.size(); i++) {
      String ten = TENS.get(i);
      CARDINALS.put(ten, 20 + 10 * i);
      ORDINALS.put(ten.substring(0, ten.length() - 1) + "ieth", 20 + 10 * i);
    }
    ORDINALS.put("first", 1);
    ORDINALS.put("second", 2);
    ORDINALS.put("third", 3);
    ORDINALS.put("fifth", 5);
    ORDINALS.put("eighth", 8);
    ORDINALS.put("ninth", 9);
    ORDINALS.put("twelfth", 12);
    ORDINALS.put("hundredth", 100);
    ORDINALS.put("première", 1);
    ORDINALS.put("deuxième", 2);
    ORDINALS.put("vingtième", 20);
  }

  private OrdinalWords() {}

  /**
   * The number that a text is, whatever its form.
   *
   * @param text such as a record's own field: {@code 20}, {@code 20th}, {@code XX}, {@code
   *     twenty-first}, {@code one hundred and seventy-third}
   * @return from 1 to {@value #LARGEST}, or {@link #NONE}
   */
  public static int parse(String text) {
    String trimmed = text.strip();
    Matcher digits = DIGITS.matcher(trimmed);
    if (digits.matches()) {
      return Integer.parseInt(digits.group(1));
    }
    int roman = roman(trimmed);
    return roman == NONE ? words(trimmed) : roman;
  }

  /** The value of a Roman number in upper case, at most 89; {@link #NONE} for all else. */
  public static int roman(String text) {
    Matcher matcher = ROMAN.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      return NONE;
    }
    int tens = matcher.group(1).equals("XL") ? 40 : value(matcher.group(1));
    return switch (matcher.group(2)) {
      case "IX" -> tens + 9;
      case "IV" -> tens + 4;
      default -> tens + value(matcher.group(2));
    };
  }

  private static int value(String letters) {
    return letters
        .chars()
        .map(letter -> letter == 'L' ? 50 : letter == 'X' ? 10 : letter == 'V' ? 5 : 1)
        .sum();
  }

  /** The value of words of which the last is an ordinal, or all are cardinals. */
  static int words(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[\\s-]+", -1);
    int value = 0;
    for (int i = 0; i < words.length; i++) {
      boolean last = i == words.length - 1;
      Integer ordinal = last ? ORDINALS.get(words[i]) : null;
      Integer part = ordinal == null ? CARDINALS.get(words[i]) : ordinal;
      boolean hundred = words[i].equals("hundred") || words[i].equals("hundredth");
      if (hundred) {
        value = 100 * Math.max(1, value);
      } else if (part != null) {
        value += part;
      } else if (last || !words[i].equals("and")) {
        return NONE;
      }
    }
    return value > LARGEST ? NONE : value;
  }

  /** Whether a word can stand in a number of several words, before its last. */
  static boolean isCardinal(String word) {
    return CARDINALS.containsKey(word) || word.equals("hundred") || word.equals("and");
  }

  /** Whether a word ends an ordinal in words: {@code twentieth}. */
  static boolean endsOrdinal(String word) {
    return ORDINALS.containsKey(word);
  }
}
