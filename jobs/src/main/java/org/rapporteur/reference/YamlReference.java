package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML as it stands: no scalar becomes a number, a truth value or nothing. */
final class YamlReference {

  private YamlReference() {}

  static ReferenceNode read(String text) throws MalformedReferenceException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      Composer composer =
          new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
      Node root = composer.getSingleNode();
      Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
      return root == null ? new ReferenceNode.Text(1, "") : node(root, open);
    } catch (MarkedYAMLException e) {
      throw new MalformedReferenceException(line(e.getProblemMark()), "no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new MalformedReferenceException(0, "no YAML: " + e.getMessage());
    }
  }

  private static ReferenceNode node(Node node, Set<Node> open) throws MalformedReferenceException {
    int line = line(node.getStartMark());
    if (!open.add(node)) {
      throw new MalformedReferenceException(line, "no tree: an alias within its own anchor");
    }
    if (node instanceof SequenceNode sequence) {
      List<ReferenceNode> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(node(item, open));
      }
      open.remove(node);
      return new ReferenceNode.Sequence(line, items);
    }
    if (node instanceof MappingNode mapping) {
      List<ReferenceNode.Entry> entries = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        int keyLine = line(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
          throw new MalformedReferenceException(keyLine, "expected a text as key");
        }
        entries.add(
            new ReferenceNode.Entry(keyLine, key.getValue(), node(tuple.getValueNode(), open)));
      }
      open.remove(node);
      return new ReferenceNode.Mapping(line, entries);
    }
    open.remove(node);
    return new ReferenceNode.Text(line, node instanceof ScalarNode text ? text.getValue() : "");
  }

  private static int line(@Nullable Mark mark) {
    return mark == null ? 0 : mark.getLine() + 1;
  }
}
