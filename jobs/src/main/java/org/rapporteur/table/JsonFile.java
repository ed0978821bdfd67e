package org.rapporteur.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** A file of a set that is one JSON object, written for people to read too. */
public final class JsonFile {

  /** Makes the nodes of such objects. */
  public static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonFile() {}

  /** Creates it. */
  public static void create(Path file, ObjectNode content) throws IOException {
    WrittenFile.create(file, JSON.writeValueAsString(content) + "\n");
  }
}
