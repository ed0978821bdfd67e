package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.rapporteur.set.PublishedSet;

/**
 * Copies what {@code datapackage.json} says of the set as a whole to the page: version, options,
 * the hashes of the reference files. What it says of single tables stays there.
 */
final class PackageSection {

  private PackageSection() {}

  static void write(PublishedSet set, JsonGenerator page) throws IOException {
    page.writeObjectFieldStart("package");
    writeFacts("", set.described(), page);
    page.writeEndObject();
  }

  private static void writeFacts(String prefix, JsonNode object, JsonGenerator page)
      throws IOException {
    for (Map.Entry<String, JsonNode> fact : object.properties()) {
      String name = prefix + fact.getKey();
      JsonNode value = fact.getValue();
      if (value.isObject()) {
        writeFacts(name + ".", value, page);
      } else if (!value.isNull() && !fact.getKey().equals("resources")) {
        page.writeStringField(name, value.isValueNode() ? value.asText() : value.toString());
      }
    }
  }
}
