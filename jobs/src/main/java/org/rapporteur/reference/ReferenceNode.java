package org.rapporteur.reference;

import java.util.List;

/** A part of a reference file, whatever its format: a text, a list or a map, with its line. */
public sealed interface ReferenceNode {

  /** The line it begins on, from 1. */
  int line();

  /** What it is, for faults: {@code "text"}, a list or a map. */
  String word();

  /** A scalar: always text, so that {@code no} and {@code 2024} are words. */
  record Text(int line, String text) implements ReferenceNode {
    @Override
    public String word() {
      return text.isEmpty() ? "nothing" : "\"" + text + "\"";
    }
  }

  /** A list. */
  record Sequence(int line, List<ReferenceNode> items) implements ReferenceNode {
    @Override
    public String word() {
      return "a list";
    }
  }

  /** A map with its entries in the order of the file; a key may stand twice. */
  record Mapping(int line, List<Entry> entries) implements ReferenceNode {
    @Override
    public String word() {
      return "a map";
    }
  }

  /** One key of a map and what it holds. */
  record Entry(int line, String key, ReferenceNode value) {}
}
