package org.rapporteur.reference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of topics, organisations or series by its ending: {@code .json}, {@code .csv}, and
 * YAML for all others.
 *
 * <p>YAML and JSON hold one map with one key, such as {@code topics}, and under it a list of maps;
 * perhaps lists of texts that are about all of them stand beside it. CSV has a header row with the
 * same keys and a row for each of the list's items; a cell of a list joins its texts with {@code
 * ;}, one of a map joins {@code key=value} so, and an empty cell is an absent key. What is about
 * all items stands in any row.
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

    /** The keys that a map may have: all columns. */
    public List<String> keys() {
      return Stream.of(texts, lists, maps).flatMap(List::stream).toList();
    }
  }

  /**
   * What a file holds.
   *
   * @param items the maps listed under its one key; without those that are none
   * @param besides the map that the lists beside that key stand in; none in CSV
   */
  public record Content(List<ReferenceNode.Mapping> items, Optional<Fields> besides) {

    private static final Content NONE = new Content(List.of(), Optional.empty());
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
    return read(file, key, List.of(), columns, faults).items();
  }

  /**
   * All that a file holds.
   *
   * @param key the key, such as {@code topics}
   * @param besides keys that may stand beside it
   * @param columns what CSV columns hold
   * @param faults takes what is wrong with the file
   */
  public static Content read(
      Path file, String key, List<String> besides, Columns columns, Faults faults) {
    String text = text(file, faults);
    if (text == null) {
      return Content.NONE;
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    ReferenceNode root;
    try {
      if (name.endsWith(".csv")) {
        return new Content(CsvReference.read(text, columns, faults), Optional.empty());
      }
      root = name.endsWith(".json") ? JsonReference.read(text) : YamlReference.read(text);
    } catch (MalformedReferenceException e) {
      faults.add(e.line(), "", String.valueOf(e.getMessage()));
      return Content.NONE;
    }
    if (!(root instanceof ReferenceNode.Mapping mapping)) {
      faults.add(
          root.line(), "", "expected a map with the key \"" + key + "\", found " + root.word());
      return Content.NONE;
    }
    List<String> keys = new ArrayList<>(List.of(key));
    keys.addAll(besides);
    Fields fields = new Fields(mapping, faults, "", keys);
    if (fields.node(key) == null) {
      faults.add(root.line(), "", "expected the key \"" + key + "\"");
    }
    return new Content(fields.maps(key), Optional.of(fields));
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
