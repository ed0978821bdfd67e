package org.rapporteur.taxonomy;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reference.Faults;
import org.rapporteur.reference.Fields;
import org.rapporteur.reference.ReferenceNode;
import org.rapporteur.reference.ReferenceNode.Mapping;
import org.rapporteur.reference.ReferenceNode.Text;

/** Reads the near rules of one topic: a map, or a list of maps. */
final class NearReader {

  private static final List<String> KEYS = List.of("any", "of", "within");

  private final Faults faults;
  private final String id;
  private final TermLists lists;

  NearReader(Faults faults, String id, TermLists lists) {
    this.faults = faults;
    this.id = id;
    this.lists = lists;
  }

  List<Near> read(Fields topic) {
    List<Near> rules = new ArrayList<>();
    ReferenceNode node = topic.node("near");
    List<Mapping> maps = node instanceof Mapping map ? List.of(map) : topic.maps("near");
    for (Mapping map : maps) {
      Fields rule = new Fields(map, faults, id, KEYS);
      TermLists terms = lists.within(rule);
      List<TopicTerm> any = terms.read("any");
      List<TopicTerm> of = terms.readUnweighted("of");
      checkThere(rule, "any");
      checkThere(rule, "of");
      rules.add(new Near(any, of, within(rule)));
    }
    return List.copyOf(rules);
  }

  private static void checkThere(Fields rule, String key) {
    if (rule.node(key) == null) {
      rule.fault(rule.line(), "near: expected the key \"" + key + "\"");
    }
  }

  private static int within(Fields rule) {
    ReferenceNode node = rule.node("within");
    if (node instanceof Text text && text.text().matches("[0-9]{1,9}")) {
      return Integer.parseInt(text.text());
    }
    String found = node == null ? "nothing" : node.word();
    rule.fault(
        rule.line("within"),
        "near: within: expected a whole number of tokens such as 8, found " + found);
    return 0;
  }
}
