package org.rapporteur.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The place of one column in the row that is being read: {@link WrittenCell} the other way round. A
 * cell that is the one of the row before is not made again.
 */
final class ReadCell {

  private static final JsonFactory JSON = new JsonFactory();

  private static final byte[] NONE = {'n', 'u', 'l', 'l'};

  private final Function<String, @Nullable Object> parse;
  private byte[] last = NONE;
  private @Nullable Object lastValue;

  /**
   * For a column whose values are held by a component of the row's record.
   *
   * @throws IllegalArgumentException if the component cannot hold such values
   */
  ReadCell(Column<?> column, RecordComponent component) {
    parse = parser(column, component);
    lastValue = parse.apply("");
  }

  private static Function<String, @Nullable Object> parser(
      Column<?> column, RecordComponent component) {
    Class<?> type = component.getType();
    boolean day = column.type() == Column.Type.DATE;
    if (type == String.class) {
      return text -> text;
    } else if (type == int.class) {
      return text -> text.isEmpty() ? 0 : day ? epochDay(text) : Integer.parseInt(text);
    } else if (type == Integer.class) {
      return text -> text.isEmpty() ? null : day ? epochDay(text) : Integer.valueOf(text);
    } else if (type == long.class) {
      return text -> text.isEmpty() ? 0L : Long.parseLong(text);
    } else if (type == double.class) {
      return text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } else if (type == Double.class) {
      return text -> text.isEmpty() ? null : Double.valueOf(text);
    } else if (type == boolean.class) {
      return Boolean::parseBoolean;
    } else if (type == Boolean.class) {
      return text -> text.isEmpty() ? null : Boolean.valueOf(text);
    } else if (type == List.class) {
      return list(column.files(), component);
    } else if (type.isEnum()) {
      return text -> constant(type, text);
    }
    throw new IllegalArgumentException(
        column.name() + ": expected a type that a cell can be read as, found " + component);
  }

  private static int epochDay(String text) {
    return (int) LocalDate.parse(text).toEpochDay();
  }

  private static Function<String, @Nullable Object> list(
      Column.Files files, RecordComponent component) {
    boolean numbers =
        component.getGenericType() instanceof ParameterizedType type
            && type.getActualTypeArguments()[0] == Integer.class;
    return text -> {
      List<String> items = files.items(text);
      return numbers ? items.stream().map(Integer::valueOf).toList() : items;
    };
  }

  private static @Nullable Object constant(Class<?> type, String word) {
    for (Object constant : type.getEnumConstants()) {
      if (constant.toString().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    return null;
  }

  /** Where the value ends that begins at a place. */
  static int end(byte[] bytes, int from, int limit) {
    int at = from;
    if (at < limit && bytes[at] == '"') {
      at++;
      while (at < limit && bytes[at] != '"') {
        at += bytes[at] == '\\' ? 2 : 1;
      }
      return Math.min(at + 1, limit);
    }
    while (at < limit && bytes[at] != ',' && bytes[at] != '}') {
      at++;
    }
    return at;
  }

  /** The value that is written between two places. */
  @Nullable Object value(byte[] bytes, int from, int to) throws IOException {
    if (!Arrays.equals(bytes, from, to, last, 0, last.length)) {
      last = Arrays.copyOfRange(bytes, from, to);
      lastValue = parse.apply(text(bytes, from, to));
    }
    return lastValue;
  }

  /** The value as a text; empty for none. */
  static String text(byte[] bytes, int from, int to) throws IOException {
    if (bytes[from] != '"') {
      return Arrays.equals(bytes, from, to, NONE, 0, NONE.length)
          ? ""
          : new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\\') {
        try (JsonParser escaped = JSON.createParser(bytes, from, to - from)) {
          return escaped.nextTextValue();
        }
      }
    }
    return new String(bytes, from + 1, to - from - 2, StandardCharsets.UTF_8);
  }
}
