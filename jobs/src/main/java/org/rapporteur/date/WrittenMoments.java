package org.rapporteur.date;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.date.DateWords.Month;
import org.rapporteur.language.Words;

/**
 * Dates as people and feeds write them in English: RFC 1123 and RFC 822 with the faults that feeds
 * have (a full stop after the month, a long month, no weekday or a wrong one, no seconds, no zone),
 * {@code 2 June 2023}, {@code 2nd of June 2023}, {@code June 2, 2023}, {@code 2-Jun-2023}, each
 * perhaps with a time.
 */
final class WrittenMoments {

  private static final String WEEKDAY =
      "(?:" + Words.of("weekdays", "en").expression() + "\\.?,?\\s*)?";
  private static final String DAY = "(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH = "(?<month>" + Words.of("months", "en").expression() + ")\\.?";
  private static final String TIME =
      "(?:,?\\s+(?:at\\s+|-\\s+)?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?"
          + "(?:\\s*(?<half>[ap])\\.?m\\.?)?"
          + "(?:\\s*(?<zone>[a-z]{1,4}|(?:gmt|utc)?[+-]\\d{1,2}(?::?\\d{2})?))?"
          + "(?:\\s*\\([a-z ]+\\))?)?";

  private static final List<Pattern> FORMS =
      List.of(
          form(WEEKDAY + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+(?<year>\\d{4}|\\d{2})"),
          form(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+(?<year>\\d{4})"));

  /** Hours from UTC of the zones of RFC 822 and of Europe's common ones. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          entry("z", 0),
          entry("ut", 0),
          entry("utc", 0),
          entry("gmt", 0),
          entry("est", -5),
          entry("edt", -4),
          entry("cst", -6),
          entry("cdt", -5),
          entry("mst", -7),
          entry("mdt", -6),
          entry("pst", -8),
          entry("pdt", -7),
          entry("wet", 0),
          entry("west", 1),
          entry("bst", 1),
          entry("cet", 1),
          entry("cest", 2),
          entry("eet", 2),
          entry("eest", 3));

  private WrittenMoments() {}

  private static Pattern form(String date) {
    return Pattern.compile(date + TIME, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Reads a text, null if it is no such date. */
  static @Nullable Moment parse(String text) {
    for (Pattern form : FORMS) {
      Matcher written = form.matcher(text);
      if (written.matches()) {
        try {
          return moment(written);
        } catch (DateTimeException impossible) {
          return null;
        }
      }
    }
    return null;
  }

  /**
   * The offset that a zone's name or number gives.
   *
   * @throws DateTimeException if nobody knows the name or the number is beyond 18 hours
   */
  static ZoneOffset offset(String zone) {
    String name = zone.toLowerCase(Locale.ROOT);
    Integer hours = ZONES.get(name);
    if (hours != null) {
      return ZoneOffset.ofHours(hours);
    }
    String number = name.replaceFirst("^(?:gmt|utc)", "");
    if (Character.isLetter(number.charAt(0))) {
      throw new DateTimeException("expected a time zone, found \"" + zone + "\"");
    }
    int sign = number.charAt(0) == '-' ? -1 : 1;
    String digits = number.substring(1).replace(":", "");
    int split = digits.length() <= 2 ? digits.length() : digits.length() - 2;
    int minutes = split == digits.length() ? 0 : Integer.parseInt(digits.substring(split));
    return ZoneOffset.ofHoursMinutes(
        sign * Integer.parseInt(digits.substring(0, split)), sign * minutes);
  }

  private static @Nullable Moment moment(Matcher written) {
    String hour = written.group("hour");
    int year = Integer.parseInt(written.group("year"));
    if (year < 100) {
      if (hour == null) {
        return null;
      }
      // RFC 2822, 4.3: two digits are 1950 to 2049.
      year += year < 50 ? 2000 : 1900;
    }
    Month month = Objects.requireNonNull(DateWords.month(written.group("month")));
    LocalDate date = LocalDate.of(year, month.number(), Integer.parseInt(written.group("day")));
    if (hour == null) {
      return new Moment(date.atStartOfDay(), null);
    }
    String zone = written.group("zone");
    return new Moment(
        Moment.at(
            date,
            hours(written, Integer.parseInt(hour)),
            Integer.parseInt(written.group("minute")),
            second(written),
            0),
        zone == null ? null : offset(zone));
  }

  private static int hours(Matcher written, int hour) {
    String half = written.group("half");
    return half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  private static int second(Matcher written) {
    String second = written.group("second");
    return second == null ? 0 : Integer.parseInt(second);
  }
}
