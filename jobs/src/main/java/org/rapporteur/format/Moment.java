package org.rapporteur.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date field as it is written.
 *
 * @param local day and time on the writer's clock, midnight where only a day is given
 * @param offset the writer's offset, null where none is given
 */
record Moment(LocalDateTime local, @Nullable ZoneOffset offset) {

  /** Longer texts are no dates. */
  private static final int LONGEST = 100;

  /**
   * Reads a date in any of the accepted forms.
   *
   * @return null if it is none
   */
  static @Nullable Moment parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Moment iso = IsoMoments.parse(text);
    return iso != null ? iso : WrittenMoments.parse(text);
  }

  /** The civil day: in the zone if an offset is given, else as it is written. */
  LocalDate day(ZoneId zone) {
    return offset == null
        ? local.toLocalDate()
        : local.atOffset(offset).atZoneSameInstant(zone).toLocalDate();
  }

  /** The instant; a time without an offset is taken on the zone's clock. */
  Instant instant(ZoneId zone) {
    return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
  }
}
