package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Unspoken;
import org.rapporteur.set.PublishedSet;

/**
 * The data that stand inside the page, as compact JSON: every row a short array, every topic,
 * organisation and window named by its place.
 */
final class ReportData {

  private ReportData() {}

  /** Writes one JSON object that no HTML parser mistakes for markup; leaves {@code out} open. */
  static void write(PublishedSet set, Writer out) throws IOException {
    // A generator over a Writer takes texts with half a surrogate pair, one over bytes refuses
    // them.
    try (JsonGenerator page = new ObjectMapper().createGenerator(out)) {
      page.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      page.setCharacterEscapes(new MarkupEscapes());
      page.writeStartObject();
      PackageSection.write(set, page);
      EntryPlaces topics = EntryPlaces.ofTopics(set, page);
      EntryPlaces organisations = EntryPlaces.ofOrganisations(set, page);
      TrendSection.write(set, page);
      Intervals intervals = new Intervals();
      List<KindWindows> kinds = CoverageSection.write(set, organisations, intervals, page);
      Unspoken unspoken = Unspoken.in(set);
      page.writeNumberField("unspoken", unspoken.matters() ? unspoken.unspoken() : 0);
      SeriesBudget budget = new SeriesBudget(set, kinds, SeriesBudget.Limits.OF_A_PAGE);
      new SeriesSection(set, kinds, organisations, topics, intervals, page).write(budget);
      intervals.write(page);
      EvidenceSection.write(set, budget.releasesByTopic(), organisations, topics, page);
      MeetingSection.write(set, page);
      QualitySection.write(set, page);
      RejectedSection.write(set, page);
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
