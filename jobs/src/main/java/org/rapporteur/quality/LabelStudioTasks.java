package org.rapporteur.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A sample as tasks for Label Studio (its basic JSON format: {@code data} and {@code predictions}),
 * for a project whose interface has a {@code Text} named {@code text} and {@code Choices} named
 * {@code label} with the values 0, 1 and 2. The prediction is what the program finds.
 */
public final class LabelStudioTasks {

  private LabelStudioTasks() {}

  /** Writes an array of tasks. */
  public static void write(List<SampleRow> rows, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (SampleRow row : rows) {
        json.writeStartObject();
        data(row, json);
        prediction(row, json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void data(SampleRow row, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("data");
    json.writeStringField("topic", row.topic());
    json.writeStringField("topic_label", row.topicLabel());
    json.writeStringField("stratum", row.stratum());
    json.writeNumberField("stratum_size", row.stratumSize());
    json.writeNumberField("probability", row.probability());
    json.writeStringField("release", row.release());
    json.writeStringField("date", row.date());
    json.writeStringField("organisation", row.organisation());
    json.writeStringField("title", row.title());
    json.writeStringField("text", row.text());
    json.writeStringField("url", row.url());
    json.writeStringField("taxonomy", row.taxonomy());
    json.writeStringField("rules", row.rules());
    json.writeEndObject();
  }

  private static void prediction(SampleRow row, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("predictions");
    json.writeStartObject();
    json.writeStringField("model_version", row.taxonomy());
    json.writeArrayFieldStart("result");
    json.writeStartObject();
    json.writeStringField("id", "label");
    json.writeStringField("from_name", "label");
    json.writeStringField("to_name", "text");
    json.writeStringField("type", "choices");
    json.writeObjectFieldStart("value");
    json.writeArrayFieldStart("choices");
    json.writeString(row.suggested() ? "1" : "0");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
