package org.rapporteur.reference;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON as it stands: numbers and truth values are text, {@code null} is empty text. */
final class JsonReference {

  private JsonReference() {}

  static ReferenceNode read(String text) throws MalformedReferenceException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() == null) {
        return new ReferenceNode.Text(1, "");
      }
      ReferenceNode root = node(parser);
      if (parser.nextToken() != null) {
        throw new MalformedReferenceException(line(parser), "no JSON: more than one value");
      }
      return root;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      // Jackson adds where an array or object began, with a source that says nothing here.
      String message = e.getOriginalMessage().replaceFirst("(?s) \\(for .*", "");
      throw new MalformedReferenceException(line, "no JSON: " + message);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static ReferenceNode node(JsonParser parser) throws IOException {
    int line = line(parser);
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<ReferenceNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser));
      }
      return new ReferenceNode.Sequence(line, items);
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      List<ReferenceNode.Entry> entries = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        int keyLine = line(parser);
        parser.nextToken();
        entries.add(new ReferenceNode.Entry(keyLine, key, node(parser)));
      }
      return new ReferenceNode.Mapping(line, entries);
    }
    boolean absent = parser.currentToken() == JsonToken.VALUE_NULL;
    return new ReferenceNode.Text(line, absent ? "" : parser.getText());
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
