package org.rapporteur.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.date.DateCursor.Joiner;
import org.rapporteur.language.Words;

/** The words that dates are made of, in all languages. */
final class DateWords {

  /**
   * A month's name.
   *
   * @param number 1 to 12
   * @param capital whether the word means a month only with a capital letter ({@code may}, {@code
   *     march}), unless day and year stand beside it: so where its languages write it with one
   * @param lower whether it means a month without a day only in lower case ({@code Mars 2020})
   * @param dotted whether it is an abbreviation, which may end in a full stop
   */
  record Month(int number, boolean capital, boolean lower, boolean dotted) {}

  /** No word here is longer, in letters. */
  static final int LONGEST = 10;

  /** The shortest. */
  static final int SHORTEST = 3;

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> RELATIVE = new HashMap<>();
  private static final Map<String, Joiner> JOINERS = new HashMap<>();
  private static final Set<String> ENDINGS = Words.of("endings of days").forms();
  private static final Set<String> OF = Words.of("of a month").forms();

  /** The letters that months begin with. */
  private static final Set<Character> INITIALS = new HashSet<>();

  static {
    Set<String> lower = Words.of("months in lower case").forms();
    for (List<String> months : Words.of("months").listed()) {
      for (int i = 0; i < months.size(); i++) {
        String[] names = months.get(i).split("\\|", -1);
        for (String name : names) {
          addMonth(i + 1, name, names[0], lower);
        }
      }
    }
    for (List<String> weekdays : Words.of("weekdays").listed()) {
      for (int i = 0; i < weekdays.size(); i++) {
        WEEKDAYS.put(weekdays.get(i).split("\\|", -1)[0], DayOfWeek.of(i + 1));
      }
    }
    Words.of("today").forms().forEach(word -> RELATIVE.put(word, 0));
    Words.of("yesterday").forms().forEach(word -> RELATIVE.put(word, -1));
    Words.of("tomorrow").forms().forEach(word -> RELATIVE.put(word, 1));
    Words.of("to a day").forms().forEach(word -> JOINERS.put(word, Joiner.RANGE));
    Words.of("and a day").forms().forEach(word -> JOINERS.put(word, Joiner.AND));
  }

  private DateWords() {}

  private static void addMonth(int number, String name, String full, Set<String> lower) {
    String word = name.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(name.charAt(0));
    boolean dotted = full.startsWith(name) && !full.equals(name);
    Month month = new Month(number, capital, lower.contains(word), dotted);
    // One language that writes it small is enough: mai is French as well as German.
    MONTHS.merge(word, month, (one, other) -> one.capital() ? other : one);
    INITIALS.add(word.charAt(0));
    INITIALS.add(Character.toUpperCase(word.charAt(0)));
  }

  /** Whether a month's name begins with this letter: most words of a text stop here. */
  static boolean beginsMonth(char letter) {
    return INITIALS.contains(letter);
  }

  /** The month that a word names, or null. */
  static @Nullable Month month(String word) {
    return MONTHS.get(word.toLowerCase(Locale.ROOT));
  }

  /** The weekday that a word names in full, or null. */
  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
  }

  /** How many days after today a word means ({@code yesterday}: -1), null if it means none. */
  static @Nullable Integer daysFromToday(String word) {
    return RELATIVE.get(word.toLowerCase(Locale.ROOT));
  }

  /** How a word joins two days. */
  static Joiner joiner(String word) {
    return JOINERS.getOrDefault(word, Joiner.NONE);
  }

  /** Whether a number with these letters is that of a day: {@code 2nd}, {@code 1er}. */
  static boolean endsDay(String letters) {
    return letters.isEmpty() || ENDINGS.contains(letters.toLowerCase(Locale.ROOT));
  }

  /** Whether a word stands between a day and its month: {@code 2nd of June}. */
  static boolean isOf(String word) {
    return OF.contains(word);
  }
}
