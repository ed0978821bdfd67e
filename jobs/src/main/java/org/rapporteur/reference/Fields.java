package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.ReferenceNode.Entry;
import org.rapporteur.reference.ReferenceNode.Mapping;
import org.rapporteur.reference.ReferenceNode.Sequence;
import org.rapporteur.reference.ReferenceNode.Text;

/** The keys of one map in a reference file; what is not as expected becomes a fault. */
public final class Fields {

  private final Map<String, Entry> entries = new HashMap<>();
  private final Mapping mapping;
  private final Faults faults;
  private final String id;

  /**
   * Takes a map apart.
   *
   * @param id of what the map describes, for faults; empty if it has none
   * @param keys those that may stand in it; any other is a fault, and so is one that stands twice
   */
  public Fields(Mapping mapping, Faults faults, String id, List<String> keys) {
    this.mapping = mapping;
    this.faults = faults;
    this.id = id;
    check(mapping, faults, id, keys);
    mapping.entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry));
  }

  /** Reports the keys that are not among those that may stand in a map, or that stand twice. */
  static void check(Mapping mapping, Faults faults, String id, List<String> keys) {
    Map<String, Integer> lines = new HashMap<>();
    for (Entry entry : mapping.entries()) {
      String key = entry.key();
      Integer first = lines.putIfAbsent(key, entry.line());
      if (first != null) {
        faults.add(entry.line(), id, "duplicate key \"" + key + "\", first on line " + first);
      } else if (!keys.contains(key)) {
        faults.add(entry.line(), id, "unknown key \"" + key + "\"" + expected(key, keys));
      }
    }
  }

  /** The text of a map's {@code id}, read before its other keys so that faults can name it. */
  public static String id(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      if (entry.key().equals("id") && entry.value() instanceof Text text) {
        return text.text();
      }
    }
    return "";
  }

  /** The line the map begins on. */
  public int line() {
    return mapping.line();
  }

  /** The line of a key, or of the map if the key is absent. */
  public int line(String key) {
    Entry entry = entries.get(key);
    return entry == null ? mapping.line() : entry.line();
  }

  /** What a key holds; null if it is absent. */
  public @Nullable ReferenceNode node(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  /** The text of a key; empty if it is absent. */
  public String text(String key) {
    ReferenceNode node = node(key);
    if (node instanceof Text text) {
      return text.text();
    }
    if (node != null) {
      fault(node.line(), key + ": expected a text, found " + node.word());
    }
    return "";
  }

  /** The texts listed under a key; none if it is absent. */
  public List<Text> texts(String key) {
    ReferenceNode node = node(key);
    return node == null ? List.of() : texts(key, node);
  }

  /** The texts of a list that stands under a key or somewhere within it. */
  public List<Text> texts(String key, ReferenceNode node) {
    List<Text> texts = new ArrayList<>();
    if (!(node instanceof Sequence sequence)) {
      fault(node.line(), key + ": expected a list of texts, found " + node.word());
      return texts;
    }
    for (ReferenceNode item : sequence.items()) {
      if (item instanceof Text text) {
        texts.add(text);
      } else {
        fault(item.line(), key + ": expected a text, found " + item.word());
      }
    }
    return texts;
  }

  /** The maps listed under a key; none if it is absent. */
  public List<Mapping> maps(String key) {
    ReferenceNode node = node(key);
    List<Mapping> maps = new ArrayList<>();
    if (node instanceof Sequence sequence) {
      for (ReferenceNode item : sequence.items()) {
        if (item instanceof Mapping map) {
          maps.add(map);
        } else {
          fault(item.line(), key + ": expected a map, found " + item.word());
        }
      }
    } else if (node != null) {
      fault(node.line(), key + ": expected a list of maps, found " + node.word());
    }
    return maps;
  }

  /** Adds a fault of this map. */
  public void fault(int line, String message) {
    faults.add(line, id, message);
  }

  private static String expected(String key, List<String> keys) {
    return NearMiss.nearest(key, keys)
        .map(meant -> ", did you mean \"" + meant + "\"?")
        .orElseGet(() -> ", expected one of " + String.join(", ", keys));
  }
}
