package org.rapporteur.taxonomy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rapporteur.reference.Fields;
import org.rapporteur.reference.ReferenceNode;
import org.rapporteur.reference.ReferenceNode.Entry;
import org.rapporteur.reference.ReferenceNode.Mapping;
import org.rapporteur.reference.ReferenceNode.Text;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermException;

/** Reads lists of terms: plain lists, or maps of lists by release language. */
final class TermLists {

  /** The key of the list for every language. */
  private static final String EVERY = "*";

  private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,8})([-_].*)?");

  private final Fields fields;
  private final Weights weights;

  TermLists(Fields fields, Weights weights) {
    this.fields = fields;
    this.weights = weights;
  }

  /** The terms under a key, with the topic's weights; none if it is absent. */
  List<TopicTerm> read(String key) {
    ReferenceNode node = fields.node(key);
    return node == null ? List.of() : read(key, node, weights::of);
  }

  /** The terms under a key whose matches are no mentions. */
  List<TopicTerm> readUnweighted(String key) {
    ReferenceNode node = fields.node(key);
    return node == null ? List.of() : read(key, node, term -> BigDecimal.ONE);
  }

  /** The same lists within a part of the topic. */
  TermLists within(Fields part) {
    return new TermLists(part, weights);
  }

  private List<TopicTerm> read(
      String key, ReferenceNode node, Function<String, BigDecimal> weight) {
    List<TopicTerm> terms = new ArrayList<>();
    if (node instanceof Mapping map) {
      Map<String, Integer> lines = new HashMap<>();
      for (Entry entry : map.entries()) {
        String lang = language(key, entry);
        Integer first = lines.putIfAbsent(lang, entry.line());
        if (first != null) {
          fields.fault(
              entry.line(),
              key + ": duplicate language \"" + entry.key() + "\", first on line " + first);
        }
        addTerms(key, entry.value(), lang, weight, terms);
      }
    } else {
      addTerms(key, node, "", weight, terms);
    }
    return List.copyOf(terms);
  }

  private String language(String key, Entry entry) {
    if (entry.key().equals(EVERY)) {
      return "";
    }
    Optional<String> language = language(entry.key());
    if (language.isEmpty()) {
      fields.fault(
          entry.line(),
          key + ": expected a language such as en, or *, found \"" + entry.key() + "\"");
    }
    return language.orElse("");
  }

  /** The primary subtag of a language's tag, in lower case. */
  static Optional<String> language(String tag) {
    var matcher = LANGUAGE.matcher(tag);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private void addTerms(
      String key,
      ReferenceNode node,
      String lang,
      Function<String, BigDecimal> weight,
      List<TopicTerm> terms) {
    for (Text text : fields.texts(key, node)) {
      BigDecimal factor = weight.apply(text.text());
      term(fields, key, text).ifPresent(term -> terms.add(new TopicTerm(term, lang, factor)));
    }
  }

  /** The term that a text of the file is, or a fault. */
  static Optional<Term> term(Fields fields, String key, Text text) {
    try {
      return Optional.of(Term.of(text.text()));
    } catch (TermException e) {
      fields.fault(text.line(), key + ": " + e.getMessage());
      return Optional.empty();
    }
  }
}
