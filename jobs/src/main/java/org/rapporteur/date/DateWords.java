package org.rapporteur.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that dates are made of, in English and French, and the months in German and Italian.
 */
final class DateWords {

  /**
   * A month's name.
   *
   * @param number 1 to 12
   * @param capital whether the word means a month only with a capital letter ({@code may}, {@code
   *     march}), unless day and year stand beside it
   * @param lower whether it means a month without a day only in lower case ({@code Mars 2020})
   * @param dotted whether it is an abbreviation, which may end in a full stop
   */
  record Month(int number, boolean capital, boolean lower, boolean dotted) {}

  /** The longest word here, in letters. */
  static final int LONGEST = 9;

  /** The shortest. */
  static final int SHORTEST = 3;

  private static final String[] ENGLISH = {
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december"
  };
  private static final String[] ENGLISH_SHORT = {
    "jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  private static final String[] FRENCH = {
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre"
  };
  private static final String[] FRENCH_SHORT = {
    "janv", "févr", "", "avr", "", "", "juil", "", "sept", "", "", "déc"
  };
  private static final String[] GERMAN = {
    "januar", "februar", "märz", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "dezember"
  };
  private static final String[] ITALIAN = {
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
    "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"
  };
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    for (int i = 0; i < 12; i++) {
      MONTHS.put(GERMAN[i], new Month(i + 1, true, false, false));
      MONTHS.put(ITALIAN[i], new Month(i + 1, false, false, false));
      MONTHS.put(FRENCH[i], new Month(i + 1, false, FRENCH[i].equals("mars"), false));
      MONTHS.put(FRENCH_SHORT[i], new Month(i + 1, false, false, true));
      MONTHS.put(ENGLISH_SHORT[i], new Month(i + 1, true, false, true));
      MONTHS.put(ENGLISH[i], new Month(i + 1, true, false, false));
    }
    MONTHS.put("sept", new Month(9, true, false, true));
    MONTHS.put("fevrier", new Month(2, false, false, false));
    MONTHS.put("aout", new Month(8, false, false, false));
    MONTHS.put("decembre", new Month(12, false, false, false));
    MONTHS.remove("");
    String[] french = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"};
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
      WEEKDAYS.put(french[day.getValue() - 1], day);
    }
  }

  private DateWords() {}

  /** Whether a month's name begins with this letter: most words of a text stop here. */
  static boolean beginsMonth(char letter) {
    return switch (letter) {
      case 'J', 'j', 'F', 'f', 'M', 'm', 'A', 'a', 'S', 's', 'O', 'o', 'N', 'n', 'D', 'd' -> true;
      case 'G', 'g', 'L', 'l' -> true;
      default -> false;
    };
  }

  /** The month that a word names, or null. */
  static @Nullable Month month(String word) {
    return MONTHS.get(word.toLowerCase(Locale.ROOT));
  }

  /** The weekday that a word names in full, or null. */
  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
  }
}
