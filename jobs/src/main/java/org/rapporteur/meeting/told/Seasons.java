package org.rapporteur.meeting.told;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.Words;

/**
 * Seasons and half-years of a stated year: {@code the autumn of 2024}, {@code second half of 2025}.
 */
final class Seasons {

  /** Spring, summer, autumn and winter begin with March, June, September and December. */
  private static final int SEASON = 3;

  private static final int HALF_YEAR = 6;

  /**
   * A season or half-year in a text.
   *
   * @param first its first month
   * @param months how many it has
   */
  record Season(int start, int end, YearMonth first, int months) {}

  private record Part(Pattern pattern, int month, int months) {}

  private static final List<Part> PARTS = parts();

  private Seasons() {}

  /** The first in a text in lower case, from a place on. */
  static Optional<Season> find(String lower, int from) {
    Season first = null;
    for (Part part : PARTS) {
      Matcher matcher = part.pattern().matcher(lower);
      if (matcher.find(from) && (first == null || matcher.start() < first.start())) {
        YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), part.month());
        first = new Season(matcher.start(), matcher.end(), month, part.months());
      }
    }
    return Optional.ofNullable(first);
  }

  private static List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int season = 0; season < 4; season++) {
      parts.add(new Part(pattern("seasons", season), SEASON * (season + 1), SEASON));
    }
    for (int half = 0; half < 2; half++) {
      parts.add(new Part(pattern("half-years", half), 1 + HALF_YEAR * half, HALF_YEAR));
    }
    return parts;
  }

  /** Each language lists them in the order of the year. */
  private static Pattern pattern(String kind, int place) {
    return Pattern.compile(
        Words.of(kind).expression(place)
            + "\\s+(?:"
            + Words.of("of a year").expression()
            + "\\s+)?(\\d{4})(?!\\d)");
  }
}
