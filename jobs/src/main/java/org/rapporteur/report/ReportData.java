package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data that stand inside the page, as compact JSON: every row a short array, every topic,
 * organisation and window named by its place.
 */
final class ReportData {

  private ReportData() {}

  /** Writes one JSON object that no HTML parser mistakes for markup; leaves {@code out} open. */
  static void write(SetTables tables, Writer out) throws IOException {
    // A generator over a Writer takes texts with half a surrogate pair, one over bytes refuses
    // them.
    try (JsonGenerator page = SetTables.JSON.createGenerator(out)) {
      page.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      page.setCharacterEscapes(new MarkupEscapes());
      page.writeStartObject();
      PackageSection.write(tables, page);
      EntryPlaces topics = EntryPlaces.ofTopics(tables, page);
      EntryPlaces organisations = EntryPlaces.ofOrganisations(tables, page);
      List<KindWindows> kinds = CoverageSection.write(tables, organisations, page);
      SeriesBudget budget = new SeriesBudget(tables, kinds, SeriesBudget.Limits.OF_A_PAGE);
      new SeriesSection(tables, kinds, organisations, topics, page).write(budget);
      EvidenceSection.write(tables, budget.releasesByTopic(), organisations, topics, page);
      MeetingSection.write(tables, page);
      RejectedSection.write(tables, page);
      page.writeEndObject();
    }
  }

  /** Inside a script element only {@code <} can end the element or open a comment. */
  private static final class MarkupEscapes extends CharacterEscapes {

    private final int[] escapes = standardAsciiEscapesForJSON();

    MarkupEscapes() {
      escapes['<'] = ESCAPE_STANDARD;
      escapes['>'] = ESCAPE_STANDARD;
      escapes['&'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
