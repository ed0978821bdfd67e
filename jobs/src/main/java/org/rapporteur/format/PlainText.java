package org.rapporteur.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.rapporteur.date.Dates;
import org.rapporteur.format.bytes.Excerpt;
import org.rapporteur.format.bytes.FileName;
import org.rapporteur.format.bytes.Utf8;
import org.rapporteur.format.draft.Draft;
import org.rapporteur.format.draft.Format;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.RecordCheck;
import org.rapporteur.format.draft.RecordField;
import org.rapporteur.format.draft.Records;
import org.rapporteur.format.draft.WholeFile;
import org.rapporteur.language.Wording;
import org.rapporteur.language.Words;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Release.DateSource;
import org.rapporteur.release.Source;
import org.rapporteur.text.TextCleaner;

/** Plain text: one release a file, whose date, title and issuer stand in the text itself. */
final class PlainText implements Format {

  private static final int LONGEST_TITLE = 250;

  /** A full stop, question or exclamation mark or ellipsis, perhaps inside quotes or brackets. */
  private static final Pattern ENDS_AS_SENTENCE = Pattern.compile(".*[.!?…][\"'”’»)\\]]*");

  /** What a line begins with that heads the sheet, not the release: {@code Cite:}. */
  private static final Words NO_TITLE = Words.of("no title");

  private final ReadingOptions options;
  private final RecordCheck check;
  private final Draft draft = new Draft();
  private final TextCleaner cleaner = new TextCleaner();

  PlainText(ReadingOptions options, RecordCheck check) {
    this.options = options;
    this.check = check;
  }

  @Override
  public void read(InputStream stream, String path, Records records) throws IOException {
    byte[] bytes = WholeFile.read(stream, path, options.maximumReleaseBytes(), records);
    if (bytes != null) {
      RecordCheck.unlessTooDeep(
          new Source(path, 1),
          () -> Excerpt.of(bytes, 0, bytes.length),
          records,
          () -> release(bytes, path, records));
    }
  }

  private void release(byte[] bytes, String path, Records records) {
    if (!Utf8.valid(bytes, 0, bytes.length)) {
      WholeFile.reject(Reason.ENCODING, bytes, path, records);
      return;
    }
    String text = cleaner.clean(new String(bytes, StandardCharsets.UTF_8));
    int titleEnd = titleEnd(text);
    draft.clear();
    draft.set(RecordField.ID, FileName.withoutEndings(path));
    draft.set(RecordField.TITLE, cleaner.clean(text.substring(0, titleEnd)));
    draft.set(RecordField.BODY, cleaner.clean(text.substring(titleEnd)));
    check.file(draft, Dates.statedDay(text), DateSource.TEXT, path, records);
  }

  /** Where the title ends in a cleaned text, 0 if the first line does not read as a title. */
  private int titleEnd(String text) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return 0;
    }
    String line = cleaner.clean(text.substring(0, end));
    boolean title =
        line.codePointCount(0, line.length()) <= LONGEST_TITLE
            && !ENDS_AS_SENTENCE.matcher(line).matches()
            && !Wording.of(line).begins(NO_TITLE)
            && !Dates.isOnlyDate(line);
    return title ? end : 0;
  }
}
