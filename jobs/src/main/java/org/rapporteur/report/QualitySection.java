package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.quality.QualityLine;
import org.rapporteur.quality.TopicQuality;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;

/** How well each topic is found, in the words of {@link QualityLine}, where labels tell. */
final class QualitySection {

  private QualitySection() {}

  static void write(PublishedSet set, JsonGenerator page) throws IOException {
    page.writeObjectFieldStart("quality");
    if (set.files().containsKey(Tables.TOPIC_QUALITY.name() + ".json")) {
      try (Rows<TopicQuality> rows = set.rows(Tables.TOPIC_QUALITY)) {
        for (TopicQuality row = rows.next(); row != null; row = rows.next()) {
          page.writeStringField(row.topic(), QualityLine.of(row));
        }
      }
    }
    page.writeEndObject();
  }
}
