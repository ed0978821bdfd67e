package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.RejectedRow;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;

/** Counts the rejected records by reason for the page, and copies the first of each. */
final class RejectedSection {

  private static final int EXAMPLES_OF_A_REASON = 10;

  private RejectedSection() {}

  static void write(PublishedSet set, JsonGenerator page) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    List<RejectedRow> examples = new ArrayList<>();
    try (Rows<RejectedRow> rows = set.rows(Tables.REJECTED)) {
      for (RejectedRow row = rows.next(); row != null; row = rows.next()) {
        if (counts.merge(row.reason(), 1L, Long::sum) <= EXAMPLES_OF_A_REASON) {
          examples.add(row);
        }
      }
    }
    page.writeObjectFieldStart("rejected");
    for (Map.Entry<String, Long> reason : counts.entrySet()) {
      page.writeNumberField(reason.getKey(), reason.getValue());
    }
    page.writeEndObject();
    page.writeArrayFieldStart("rejectedExamples");
    for (RejectedRow row : examples) {
      page.writeStartArray();
      page.writeString(row.source());
      page.writeNumber(row.line());
      page.writeString(row.reason());
      page.writeString(row.detail());
      page.writeEndArray();
    }
    page.writeEndArray();
  }
}
