package org.rapporteur.format.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.format.bytes.Excerpt;
import org.rapporteur.format.bytes.Utf8;
import org.rapporteur.format.draft.Draft;
import org.rapporteur.format.draft.FieldNames;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.RecordCheck;
import org.rapporteur.format.draft.RecordField;
import org.rapporteur.format.draft.Records;
import org.rapporteur.format.draft.Spelling;
import org.rapporteur.format.page.TextOrHtml;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Source;
import org.rapporteur.text.TextCleaner;

/**
 * One JSON object to a release or a reject: the same for a line of JSON Lines and an item of an
 * array.
 *
 * <p>Texts are JSON strings, {@code null} is absent; id and ordinal may be numbers or booleans,
 * organisation an array of strings. Another type in a known field is malformed, as are anything but
 * one object and nesting beyond {@value #MAXIMUM_DEPTH}.
 */
public final class JsonRecord {

  private static final int MAXIMUM_DEPTH = 1000;
  private static final String NO_OBJECT = "no JSON object";

  private final JsonFactory factory =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          // Names chosen to collide slow a lookup down; they are no reason to stop.
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          // Zero bytes would pass for UTF-16.
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAXIMUM_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final FieldNames names;
  private final long maximumBytes;
  private final RecordCheck check;
  private final Draft draft = new Draft();
  private final TextCleaner cleaner = new TextCleaner();

  public JsonRecord(ReadingOptions options, RecordCheck check) {
    this.names = new FieldNames(options.fields());
    this.maximumBytes = options.maximumReleaseBytes();
    this.check = check;
  }

  /** Reads {@code bytes[from, to)} and hands on what it is. */
  void read(byte[] bytes, int from, int to, Source source, Records records) {
    if (to - from > maximumBytes) {
      reject(Reason.TOO_LARGE, bytes, from, to, source, records);
    } else if (!Utf8.valid(bytes, from, to)) {
      reject(Reason.ENCODING, bytes, from, to, source, records);
    } else {
      Supplier<String> excerpt = () -> Excerpt.of(bytes, from, to);
      RecordCheck.unlessTooDeep(
          source,
          excerpt,
          records,
          () -> {
            String fault = parse(bytes, from, to);
            if (fault.isEmpty()) {
              check.record(draft, source, excerpt, records);
            } else {
              RecordCheck.malformed(source, excerpt.get(), fault, records);
            }
          });
    }
  }

  private static void reject(
      Reason reason, byte[] bytes, int from, int to, Source source, Records records) {
    RecordCheck.reject(source, reason, Excerpt.of(bytes, from, to), records);
  }

  /** Fills the draft; what is the matter in a word, empty if nothing is. */
  private String parse(byte[] bytes, int from, int to) {
    draft.clear();
    try (JsonParser parser = factory.createParser(bytes, from, to - from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return NO_OBJECT;
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken value = parser.nextToken();
        Spelling spelling = names.spelling(name);
        if (spelling == null) {
          parser.skipChildren();
        } else if (!take(parser, value, spelling)) {
          return "no text in " + name;
        }
      }
      boolean whole = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
      return whole ? "" : NO_OBJECT;
    } catch (JsonProcessingException notJson) {
      // What it expected instead comes behind a colon, and is long.
      return notJson.getOriginalMessage().split(": ", 2)[0];
    } catch (IOException notJson) {
      return "no JSON object";
    }
  }

  private boolean take(JsonParser parser, JsonToken value, Spelling spelling) throws IOException {
    return switch (value) {
      case VALUE_NULL -> true;
      case VALUE_STRING -> {
        draft.set(spelling, text(parser, spelling.field()));
        yield true;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
        draft.set(spelling, parser.getText());
        yield spelling.field() == RecordField.ID || spelling.field() == RecordField.ORDINAL;
      }
      case START_ARRAY ->
          spelling.field() == RecordField.ORGANISATION && takeNames(parser, spelling);
      default -> false;
    };
  }

  private boolean takeNames(JsonParser parser, Spelling spelling) throws IOException {
    List<String> organisations = new ArrayList<>();
    for (JsonToken item = parser.nextToken();
        item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      if (item == JsonToken.VALUE_STRING) {
        organisations.add(text(parser, RecordField.ORGANISATION));
      } else if (item != JsonToken.VALUE_NULL) {
        return false;
      }
    }
    draft.setOrganisations(spelling, organisations);
    return true;
  }

  private String text(JsonParser parser, RecordField field) throws IOException {
    parser.getText(cleaner);
    String text = cleaner.take();
    return field.isProse() ? TextOrHtml.inRecord(text, cleaner) : text;
  }
}
