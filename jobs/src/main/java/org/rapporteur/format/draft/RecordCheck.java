package org.rapporteur.format.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.date.Moment;
import org.rapporteur.format.bytes.Excerpt;
import org.rapporteur.release.Rejected;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Release;
import org.rapporteur.release.Release.DateSource;
import org.rapporteur.release.Source;
import org.rapporteur.text.TextCleaner;

/**
 * Decides whether a draft is a release. Where several reasons speak against it the first of these
 * is given: missing-date, invalid-date, out-of-range, missing-text; a format has already seen
 * too-large, encoding and malformed, in this order.
 */
public final class RecordCheck {

  private static final Set<String> UNKNOWN_LANGUAGES = Set.of("und", "mul");

  /** Leaves the excerpt more than half of the room. */
  private static final int LONGEST_WHY = 80;

  private final ReadingOptions options;
  private final Versions versions = new Versions();
  private final TextCleaner cleaner = new TextCleaner();

  public RecordCheck(ReadingOptions options) {
    this.options = options;
  }

  /** A record, whose date is a field. */
  public void record(Draft draft, Source source, Supplier<String> excerpt, Records records) {
    String written = draft.text(RecordField.DATE);
    if (written.isEmpty()) {
      reject(source, Reason.MISSING_DATE, excerpt.get(), records);
      return;
    }
    Moment date = Moment.parse(written);
    if (date == null) {
      reject(source, Reason.INVALID_DATE, Excerpt.of(written), records);
      return;
    }
    Instant updated = updated(draft.text(RecordField.UPDATED));
    if (updated == null) {
      reject(source, Reason.INVALID_DATE, Excerpt.of(draft.text(RecordField.UPDATED)), records);
      return;
    }
    admit(draft, date.day(options.zone()), DateSource.FIELD, updated, source, excerpt, records);
  }

  /**
   * A file that is one release and has no fields.
   *
   * @param draft has the file's id; title and body may be empty
   * @param date the day the file states, empty if it states none
   * @param dateSource whether markup or the text states it
   */
  public void file(
      Draft draft, Optional<LocalDate> date, DateSource dateSource, String path, Records records) {
    Supplier<String> excerpt =
        () -> Excerpt.of(draft.text(RecordField.TITLE) + '\n' + draft.text(RecordField.BODY));
    if (draft.text(RecordField.TITLE).isEmpty() && draft.text(RecordField.BODY).isEmpty()) {
      reject(new Source(path, 0), Reason.MISSING_TEXT, "", records);
    } else if (date.isEmpty()) {
      reject(new Source(path, 0), Reason.MISSING_DATE, excerpt.get(), records);
    } else {
      admit(draft, date.get(), dateSource, Instant.MIN, new Source(path, 0), excerpt, records);
    }
  }

  /** Hands on what is no release; what concerns a whole file stands at its line 1. */
  public static void reject(Source source, Reason reason, String excerpt, Records records) {
    Source place = source.line() == 0 ? new Source(source.path(), 1) : source;
    records.rejected(new Rejected(place, reason, excerpt));
  }

  /**
   * Hands on what is malformed.
   *
   * @param why in a word; stands behind the excerpt
   */
  public static void malformed(Source source, String excerpt, String why, Records records) {
    String reason = " (" + Excerpt.upTo(LONGEST_WHY, Excerpt.of(why)) + ")";
    int room = Math.max(Rejected.MAXIMUM_DETAIL - reason.length(), 0);
    reject(source, Reason.MALFORMED, Excerpt.of(Excerpt.upTo(room, excerpt) + reason), records);
  }

  /**
   * Reads a record; one whose parts stand in each other deeper than a thread can follow is
   * malformed, and the next one is read.
   */
  public static void unlessTooDeep(
      Source source, Supplier<String> excerpt, Records records, Runnable reading) {
    try {
      reading.run();
    } catch (StackOverflowError tooDeep) {
      malformed(source, excerpt.get(), "too deep", records);
    }
  }

  private void admit(
      Draft draft,
      LocalDate date,
      DateSource dateSource,
      Instant updated,
      Source source,
      Supplier<String> excerpt,
      Records records) {
    if (date.isBefore(options.from()) || date.isAfter(options.to())) {
      String written = draft.text(RecordField.DATE);
      reject(
          source,
          Reason.OUT_OF_RANGE,
          Excerpt.of(written.isEmpty() ? date.toString() : written),
          records);
      return;
    }
    String title = draft.text(RecordField.TITLE);
    String body = draft.text(RecordField.BODY);
    List<String> organisations = draft.organisations();
    if (organisations.isEmpty()) {
      SourceLine line = SourceLine.of(body, cleaner);
      body = line.body();
      organisations = line.name().isEmpty() ? List.of() : List.of(line.name());
    }
    if (title.isEmpty() && body.isEmpty()) {
      reject(source, Reason.MISSING_TEXT, excerpt.get(), records);
      return;
    }
    String id = draft.text(RecordField.ID);
    records.release(
        new Release(
            id.isEmpty() ? versions.id(date, title, body, organisations) : id,
            date,
            dateSource,
            title,
            body,
            organisations,
            language(draft.text(RecordField.LANG)),
            draft.text(RecordField.URL),
            updated,
            draft.text(RecordField.SERIES),
            draft.text(RecordField.ORDINAL),
            source));
  }

  /** The earliest instant if there is none, null if it cannot be read. */
  private @Nullable Instant updated(String written) {
    if (written.isEmpty()) {
      return Instant.MIN;
    }
    Moment moment = Moment.parse(written);
    return moment == null ? null : moment.instant(options.zone());
  }

  /** The primary subtag in lower case, empty if it says nothing. */
  static String language(String tag) {
    int end = 0;
    while (end < tag.length() && !endsSubtag(tag.charAt(end))) {
      end++;
    }
    String primary = tag.substring(0, end).toLowerCase(Locale.ROOT);
    return UNKNOWN_LANGUAGES.contains(primary) ? "" : primary;
  }

  private static boolean endsSubtag(char c) {
    return c == '-' || c == '_' || TextCleaner.isWhiteSpace(c);
  }
}
