package org.rapporteur.reference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of topics, organisations or series by its ending: {@code .json}, {@code .csv}, and
 * YAML for all others.
 *
 * <p>YAML and JSON hold one map with one key, such as {@code topics}, and under it a list of maps.
 * CSV has a header row with the same keys and a row for each of the list's items; a cell of a list
 * joins its texts with {@code ;}, one of a map joins {@code key=value} so, and an empty cell is an
 * absent key.
 */
public final class ReferenceFile {

  private ReferenceFile() {}

  /**
   * What the columns of a CSV file hold.
   *
   * @param texts columns of plain text
   * @param lists columns of lists
   * @param maps columns of maps
   */
  public record Columns(List<String> texts, List<String> lists, List<String> maps) {

    List<String> keys() {
      return Stream.of(texts, lists, maps).flatMap(List::stream).toList();
    }
  }

  /**
   * The maps listed under the file's one key; without those that are none.
   *
   * @param key the key, such as {@code topics}
   * @param columns what CSV columns hold
   * @param faults takes what is wrong with the file
   */
  public static List<ReferenceNode.Mapping> read(
      Path file, String key, Columns columns, Faults faults) {
    String text = text(file, faults);
    if (text == null) {
      return List.of();
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    ReferenceNode root;
    try {
      if (name.endsWith(".csv")) {
        return CsvReference.read(text, columns, faults);
      }
      root = name.endsWith(".json") ? JsonReference.read(text) : YamlReference.read(text);
    } catch (MalformedReferenceException e) {
      faults.add(e.line(), "", String.valueOf(e.getMessage()));
      return List.of();
    }
    if (!(root instanceof ReferenceNode.Mapping mapping)) {
      faults.add(
          root.line(), "", "expected a map with the key \"" + key + "\", found " + root.word());
      return List.of();
    }
    Fields fields = new Fields(mapping, faults, "", List.of(key));
    if (fields.node(key) == null) {
      faults.add(root.line(), "", "expected the key \"" + key + "\"");
    }
    return fields.maps(key);
  }

  private static @Nullable String text(Path file, Faults faults) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      faults.add(0, "", "expected text in UTF-8, found other bytes");
    } catch (NoSuchFileException e) {
      faults.add(0, "", "expected a file, found none");
    } catch (IOException e) {
      faults.add(0, "", "cannot be read: " + e);
    }
    return null;
  }
}
