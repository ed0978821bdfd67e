package org.rapporteur.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Phrase.Step;

/** All phrases of all kinds by their first word, so that a text is looked through once for all. */
final class Lexicon {

  /** A phrase and the kind of words that it is one of. */
  record Entry(Words words, Phrase phrase) {}

  /** Entries whose phrase may begin with words that begin or end in some way. */
  private record Affix(String form, List<Entry> entries) {}

  private final Map<String, List<Entry>> exact = new HashMap<>();
  private final List<Affix> beginnings = new ArrayList<>();
  private final List<Affix> endings = new ArrayList<>();

  Lexicon(Collection<Words> all) {
    Map<String, List<Entry>> byForm = new HashMap<>();
    for (Words words : all) {
      for (Phrase phrase : words.phrases()) {
        for (String form : phrase.steps().get(0).forms()) {
          byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(new Entry(words, phrase));
        }
      }
    }
    byForm.forEach(
        (form, entries) -> {
          if (form.endsWith("*")) {
            beginnings.add(new Affix(form.substring(0, form.length() - 1), entries));
          } else if (form.startsWith("*")) {
            endings.add(new Affix(form.substring(1), entries));
          } else {
            exact.put(form, entries);
          }
        });
  }

  /** The phrases of which a word may be the first. */
  List<Entry> beginning(String word) {
    List<Entry> found = exact.getOrDefault(word, List.of());
    for (Affix affix : beginnings) {
      found = word.startsWith(affix.form()) ? joined(found, affix.entries()) : found;
    }
    for (Affix affix : endings) {
      found = word.endsWith(affix.form()) ? joined(found, affix.entries()) : found;
    }
    return found;
  }

  private static List<Entry> joined(List<Entry> some, List<Entry> others) {
    List<Entry> joined = new ArrayList<>(some);
    joined.addAll(others);
    return joined;
  }

  /** Whether a word is one that a step takes. */
  static boolean takes(Step step, String word) {
    for (String form : step.forms()) {
      int last = form.length() - 1;
      if (form.charAt(0) == '*'
          ? word.endsWith(form.substring(1))
          : form.charAt(last) == '*'
              ? word.startsWith(form.substring(0, last))
              : word.equals(form)) {
        return true;
      }
    }
    return false;
  }
}
