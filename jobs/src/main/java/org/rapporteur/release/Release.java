package org.rapporteur.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One dated text that an organisation published about a meeting, cleaned: {@code \r\n} is {@code
 * \n}, no byte-order mark, no white space at either end of title and body. An absent text is empty.
 *
 * @param id the record's own id, or one derived from its content; never empty
 * @param date event time: the civil day in the run's time zone
 * @param dateSource whether a field gave the date or the text
 * @param title empty if there is none
 * @param body empty if there is none (then the title is not)
 * @param organisations the issuers' names as given, in their order; empty if none is given
 * @param lang the primary language subtag that the record gives, in lower case, empty if it gives
 *     none; the text may be in another
 * @param url empty if there is none
 * @param updated when this version was made; {@link Instant#MIN} if absent, which is earliest
 * @param series the id of the meeting series that the record names, empty if none
 * @param ordinal the meeting's number as the record gives it, empty if none
 * @param source where it was read
 */
public record Release(
    String id,
    LocalDate date,
    DateSource dateSource,
    String title,
    String body,
    List<String> organisations,
    String lang,
    String url,
    Instant updated,
    String series,
    String ordinal,
    Source source) {

  /** Where a release's date comes from. */
  public enum DateSource {
    /** A field of the record. */
    FIELD,
    /** The text itself: a file of plain text or HTML has no fields. */
    TEXT;

    /** As the {@code releases} table writes it: {@code field} or {@code text}. */
    public String word() {
      return this == FIELD ? "field" : "text";
    }
  }
}
