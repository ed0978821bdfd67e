package org.rapporteur.format.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.bytes.BrokenFileException;
import org.rapporteur.format.bytes.Utf8;
import org.rapporteur.format.draft.Draft;
import org.rapporteur.format.draft.FieldNames;
import org.rapporteur.format.draft.Format;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.RecordCheck;
import org.rapporteur.format.draft.RecordField;
import org.rapporteur.format.draft.Records;
import org.rapporteur.format.draft.Spelling;
import org.rapporteur.format.page.TextOrHtml;
import org.rapporteur.format.record.CsvRecords.Found;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Source;
import org.rapporteur.text.TextCleaner;

/**
 * CSV by RFC 4180 with a header row, separated by commas or, where the header has more of them, by
 * semicolons or tabs. A header's names are taken in upper and lower case alike. Blank lines are no
 * records; a record with more or fewer values than the header is malformed. Several issuers stand
 * in one value, {@code ;} between them.
 */
public final class CsvFile implements Format {

  private final FieldNames names;
  private final long maximumBytes;
  private final RecordCheck check;
  private final Draft draft = new Draft();
  private final TextCleaner cleaner = new TextCleaner();

  public CsvFile(ReadingOptions options, RecordCheck check) {
    this.names = new FieldNames(options.fields());
    this.maximumBytes = options.maximumReleaseBytes();
    this.check = check;
  }

  @Override
  public void read(InputStream stream, String path, Records records) throws IOException {
    CsvRecords rows = new CsvRecords(stream, maximumBytes);
    try {
      String header = text(rows, rows.next(), path, records);
      char separator = CsvRow.separator(header);
      rows.separateBy(separator);
      List<@Nullable Spelling> columns = columns(CsvRow.values(header, separator));
      if (columns.isEmpty()) {
        if (!header.isEmpty()) {
          reject(rows, Reason.MALFORMED, path, records);
        }
        return;
      }
      for (Found found = rows.next(); found != Found.END; found = rows.next()) {
        String row = text(rows, found, path, records);
        if (!row.isEmpty()) {
          RecordCheck.unlessTooDeep(
              new Source(path, rows.line()),
              rows::excerpt,
              records,
              () -> record(CsvRow.values(row, separator), columns, rows, path, records));
        }
      }
    } catch (BrokenFileException broken) {
      String excerpt = broken.excerpt(rows.excerpt());
      RecordCheck.reject(new Source(path, rows.line()), Reason.MALFORMED, excerpt, records);
    }
  }

  /** A record's text, empty if there is none or it is rejected. */
  private static String text(CsvRecords rows, Found found, String path, Records records) {
    switch (found) {
      case END -> {}
      case BROKEN ->
          RecordCheck.malformed(
              new Source(path, rows.line()),
              rows.excerpt(),
              "quotes that do not open and close a value",
              records);
      case TOO_LARGE -> reject(rows, Reason.TOO_LARGE, path, records);
      case RECORD -> {
        if (Utf8.valid(rows.bytes(), rows.start(), rows.end())) {
          int length = rows.end() - rows.start();
          return new String(rows.bytes(), rows.start(), length, StandardCharsets.UTF_8);
        }
        reject(rows, Reason.ENCODING, path, records);
      }
    }
    return "";
  }

  private List<@Nullable Spelling> columns(List<String> header) {
    List<@Nullable Spelling> columns = new ArrayList<>();
    for (String name : header) {
      columns.add(names.spellingInAnyCase(cleaner.clean(name)));
    }
    return columns;
  }

  private void record(
      List<String> values,
      List<@Nullable Spelling> columns,
      CsvRecords rows,
      String path,
      Records records) {
    if (values.size() != columns.size()) {
      String why = values.size() + " values under " + columns.size() + " columns";
      RecordCheck.malformed(new Source(path, rows.line()), rows.excerpt(), why, records);
      return;
    }
    draft.clear();
    for (int i = 0; i < values.size(); i++) {
      Spelling column = columns.get(i);
      if (column != null) {
        fill(column, values.get(i));
      }
    }
    check.record(draft, new Source(path, rows.line()), rows::excerpt, records);
  }

  private static void reject(CsvRecords rows, Reason reason, String path, Records records) {
    RecordCheck.reject(new Source(path, rows.line()), reason, rows.excerpt(), records);
  }

  private void fill(Spelling column, String value) {
    if (column.field() == RecordField.ORGANISATION) {
      List<String> issuers = new ArrayList<>();
      for (String issuer : value.split(";", -1)) {
        issuers.add(cleaner.clean(issuer));
      }
      draft.setOrganisations(column, issuers);
    } else {
      String text = cleaner.clean(value);
      draft.set(column, column.field().isProse() ? TextOrHtml.inRecord(text, cleaner) : text);
    }
  }
}
