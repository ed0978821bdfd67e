package org.rapporteur.meeting.told;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.Sentences;

/** Collects the sentences of a text that facts were read from, so that people can check them. */
final class FactSentences {

  private final String text;
  private final Map<Integer, String> byPlace = new TreeMap<>();

  FactSentences(String text) {
    this.text = text;
  }

  /** Adds the sentence that a fact stands in. */
  void add(int start, int end) {
    byPlace.put(start, Sentences.around(text, start, end));
  }

  /**
   * The sentences, each once, in the order of their places; white space made single, at most
   * {@value Sentences#LONGEST} code points of each around its fact.
   */
  List<String> inOrder() {
    return byPlace.values().stream().distinct().toList();
  }
}
