package org.rapporteur.format.draft;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What a run decides about reading.
 *
 * @param zone the run's time zone, in which a date-time with an offset becomes a civil day
 * @param from the first day that is in range
 * @param to the last day that is in range
 * @param maximumReleaseBytes the largest record, in bytes as it stands in its file (decompressed)
 * @param fields a field of a release to the records' own name for it; such a name comes before
 *     every other spelling and serves that field alone. A field that is absent has its usual
 *     spellings only
 */
public record ReadingOptions(
    ZoneId zone, LocalDate from, LocalDate to, long maximumReleaseBytes, Map<String, String> fields)
    implements Serializable {

  /** What a run takes that names no options: UTC, 1900 to 2099, 10 MiB, no names of its own. */
  public static final ReadingOptions USUAL =
      new ReadingOptions(
          ZoneOffset.UTC,
          LocalDate.of(1900, 1, 1),
          LocalDate.of(2099, 12, 31),
          10L * 1024 * 1024,
          Map.of());

  /**
   * Checks the fields.
   *
   * @throws IllegalArgumentException if a field is none of a release's, or two fields share a name
   */
  public ReadingOptions {
    fields = Map.copyOf(fields);
    FieldNames.check(fields);
  }
}
