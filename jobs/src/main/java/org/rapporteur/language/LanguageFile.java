package org.rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The words of one language by their kinds, as its file writes them.
 *
 * @param code the language, ISO 639-1
 * @param phrases by kind, in the file's order
 */
record LanguageFile(String code, Map<String, List<String>> phrases) {

  /** Of every language that has a file, in the order of their codes. */
  static List<LanguageFile> all() {
    List<LanguageFile> files = new ArrayList<>();
    for (String code : Locale.getISOLanguages()) {
      resource(code).ifPresent(files::add);
    }
    return files;
  }

  private static Optional<LanguageFile> resource(String code) {
    String name = code + ".yaml";
    try (InputStream in = LanguageFile.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new LanguageFile(
                  code, phrases(name, new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Composes only: so {@code no} and {@code on} stay words. */
  private static Map<String, List<String>> phrases(String name, InputStreamReader in) {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    if (!(new Yaml().compose(in) instanceof MappingNode root)) {
      throw new IllegalArgumentException(name + ": expected a map of kinds of words");
    }
    for (NodeTuple tuple : root.getValue()) {
      String kind = text(name, tuple.getKeyNode());
      List<String> listed = List.of(text(name, tuple.getValueNode()).strip().split(",\\s*"));
      if (phrases.put(kind, listed) != null) {
        throw fault(name, tuple.getKeyNode(), "each kind once, found \"" + kind + "\" again");
      }
    }
    return phrases;
  }

  private static String text(String name, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault(name, node, "phrases with commas between, found a " + node.getNodeId());
  }

  private static IllegalArgumentException fault(String name, Node node, String expected) {
    int line = node.getStartMark().getLine() + 1;
    return new IllegalArgumentException(name + ":" + line + ": expected " + expected);
  }
}
