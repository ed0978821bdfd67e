package org.rapporteur.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date field as it is written.
 *
 * @param local day and time on the writer's clock, midnight where only a day is given
 * @param offset the writer's offset, null where none is given
 */
public record Moment(LocalDateTime local, @Nullable ZoneOffset offset) {

  /** Longer texts are no dates. */
  private static final int LONGEST = 100;

  /**
   * Reads a date in any of the accepted forms.
   *
   * @return null if it is none
   */
  public static @Nullable Moment parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    // Markup keeps the parts of a date on one line by such spaces.
    String spaced = text.replace('\u00A0', ' ').replace('\u202F', ' ');
    Moment iso = IsoMoments.parse(spaced);
    return iso != null ? iso : WrittenMoments.parse(spaced);
  }

  /**
   * A day and a time of it. ISO 8601 and RFC 822 write the midnight at a day's end as 24:00.
   *
   * @throws DateTimeException if the clock shows no such time
   */
  static LocalDateTime at(LocalDate day, int hour, int minute, int second, int nanosecond) {
    boolean endOfDay = hour == 24 && minute == 0 && second == 0 && nanosecond == 0;
    return endOfDay
        ? day.plusDays(1).atStartOfDay()
        : LocalDateTime.of(day, LocalTime.of(hour, minute, second, nanosecond));
  }

  /** The civil day: in the zone if an offset is given, else as it is written. */
  public LocalDate day(ZoneId zone) {
    return offset == null
        ? local.toLocalDate()
        : local.atOffset(offset).atZoneSameInstant(zone).toLocalDate();
  }

  /** The instant; a time without an offset is taken on the zone's clock. */
  public Instant instant(ZoneId zone) {
    return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
  }
}
