package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code mentions}, as far as the page shows it.
 *
 * @param organisation the ids of the issuers, joined by {@code ;}
 * @param text the mention as it stands in the sentence
 */
record Evidence(
    String release,
    String topic,
    String field,
    String date,
    String organisation,
    String text,
    String sentence) {

  /** The newest first; of one day by release. */
  static final Comparator<Evidence> NEWEST_FIRST =
      Comparator.comparing(Evidence::date)
          .reversed()
          .thenComparing(Evidence::release)
          .thenComparing(Evidence::topic);

  /** The next row of a file of mentions; null at its end. */
  static @Nullable Evidence next(JsonParser mentions) throws IOException {
    if (mentions.nextToken() == null) {
      return null;
    }
    String release = "";
    String topic = "";
    String field = "";
    String date = "";
    String organisation = "";
    String text = "";
    String sentence = "";
    while (mentions.nextToken() == JsonToken.FIELD_NAME) {
      String column = mentions.currentName();
      mentions.nextToken();
      switch (column) {
        case "release" -> release = mentions.getText();
        case "topic" -> topic = mentions.getText();
        case "field" -> field = mentions.getText();
        case "date" -> date = mentions.getText();
        case "organisation" -> organisation = mentions.getText();
        case "text" -> text = mentions.getText();
        case "sentence" -> sentence = mentions.getText();
        default -> mentions.skipChildren();
      }
    }
    return new Evidence(release, topic, field, date, organisation, text, sentence);
  }
}
