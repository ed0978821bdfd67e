package org.rapporteur.table;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads back the rows of a published JSON file, one at a time; no value is an empty text. */
public final class JsonRows {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              String.class,
              override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private JsonRows() {}

  /** One row. */
  public static <R> R row(Class<R> type, String object) throws JsonProcessingException {
    return MAPPER.readValue(object, type);
  }

  /** The rows of an array or of lines; none if there is no such file. */
  public static <R> MappingIterator<R> read(Class<R> type, Path file) throws IOException {
    return Files.exists(file)
        ? MAPPER.readerFor(type).readValues(file.toFile())
        : MappingIterator.emptyIterator();
  }
}
