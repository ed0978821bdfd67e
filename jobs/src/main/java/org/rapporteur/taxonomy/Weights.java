package org.rapporteur.taxonomy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reference.Decimals;
import org.rapporteur.reference.Fields;
import org.rapporteur.reference.NearMiss;
import org.rapporteur.reference.ReferenceNode;
import org.rapporteur.reference.ReferenceNode.Entry;
import org.rapporteur.reference.ReferenceNode.Mapping;
import org.rapporteur.reference.ReferenceNode.Text;

/** The weights of one topic: by term as the file writes it, 1 for the others. */
final class Weights {

  private final Fields fields;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, BigDecimal> weights = new HashMap<>();
  private final Set<String> terms = new HashSet<>();

  Weights(Fields fields) {
    this.fields = fields;
    ReferenceNode node = fields.node("weights");
    if (node instanceof Mapping map) {
      map.entries().forEach(this::read);
    } else if (node != null) {
      fields.fault(
          node.line(), "weights: expected a map from terms to numbers, found " + node.word());
    }
  }

  private void read(Entry entry) {
    Entry first = entries.putIfAbsent(entry.key(), entry);
    if (first != null) {
      fields.fault(
          entry.line(),
          "weights: duplicate key \"" + entry.key() + "\", first on line " + first.line());
    }
    Optional<BigDecimal> number =
        entry.value() instanceof Text text ? Decimals.parse(text.text()) : Optional.empty();
    if (number.isEmpty()) {
      fields.fault(
          entry.value().line(),
          "weights: \""
              + entry.key()
              + "\": expected a number such as 0.5, found "
              + entry.value().word());
    }
    weights.put(entry.key(), number.orElse(BigDecimal.ONE));
  }

  /** The weight of a term that the topic has. */
  BigDecimal of(String term) {
    terms.add(term);
    return weights.getOrDefault(term, BigDecimal.ONE);
  }

  /** Reports the weights of terms that the topic does not have. */
  void checkAllUsed() {
    for (Entry entry : entries.values()) {
      if (!terms.contains(entry.key())) {
        fields.fault(
            entry.line(),
            "weights: \""
                + entry.key()
                + "\" is no term of this topic"
                + NearMiss.hint(entry.key(), terms));
      }
    }
  }
}
