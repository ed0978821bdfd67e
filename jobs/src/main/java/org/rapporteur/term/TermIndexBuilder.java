package org.rapporteur.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays terms out as a {@link TermIndex}: terms that begin alike share their beginning. */
final class TermIndexBuilder {

  private final Map<TermToken, Integer> symbols = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Branch> branches = new ArrayList<>();
  private final Branch root = new Branch("");

  TermIndexBuilder() {
    symbols.put(TermToken.ANY, TermIndex.ANY);
    branches.add(root);
  }

  void add(Term term, int place) {
    Branch branch = root;
    Node node = null;
    for (int i = 0; i < term.length(); i++) {
      if (node != null) {
        branch = node.branches.computeIfAbsent(term.gaps().get(i - 1), this::branch);
      }
      int symbol = symbols.computeIfAbsent(term.tokens().get(i), token -> symbols.size());
      int depth = i + 1;
      node = branch.children.computeIfAbsent(symbol, s -> node(depth));
    }
    if (node != null) {
      node.terms.add(place);
    }
  }

  private Branch branch(String gap) {
    Branch branch = new Branch(gap);
    branches.add(branch);
    return branch;
  }

  private Node node(int depth) {
    Node node = new Node(nodes.size(), depth);
    nodes.add(node);
    return node;
  }

  TermIndex build() {
    TokenAutomatonBuilder tokens = new TokenAutomatonBuilder();
    @Nullable String[] spellings = new @Nullable String[symbols.size()];
    symbols.forEach(
        (token, symbol) -> {
          if (token.kind() != TermToken.Kind.ANY) {
            tokens.add(token.folded(), token.kind() == TermToken.Kind.PREFIX, symbol);
          }
          if (token.kind() == TermToken.Kind.UPPER_CASE) {
            spellings[symbol] = token.text();
          }
        });
    Map<Branch, Integer> numbers = new HashMap<>();
    LongIntMap children = new LongIntMap(nodes.size());
    TermIndex.Branch[] flatBranches = new TermIndex.Branch[branches.size()];
    for (int i = 0; i < flatBranches.length; i++) {
      Branch branch = branches.get(i);
      int number = i;
      numbers.put(branch, number);
      branch.children.forEach(
          (symbol, child) -> children.put(TermIndex.key(number, symbol), child.number));
      Node any = branch.children.get(TermIndex.ANY);
      flatBranches[i] = new TermIndex.Branch(branch.gap, any == null ? -1 : any.number);
    }
    TermIndex.TrieNode[] flatNodes =
        nodes.stream()
            .map(
                node ->
                    new TermIndex.TrieNode(
                        node.depth,
                        node.terms.stream().mapToInt(Integer::intValue).toArray(),
                        node.branches.values().stream()
                            .mapToInt(branch -> numbers.getOrDefault(branch, -1))
                            .toArray()))
            .toArray(TermIndex.TrieNode[]::new);
    return new TermIndex(
        tokens.build(root.children::containsKey), spellings, flatNodes, flatBranches, children);
  }

  private static final class Node {
    final int number;
    final int depth;
    final List<Integer> terms = new ArrayList<>(1);
    final Map<String, Branch> branches = new LinkedHashMap<>();

    Node(int number, int depth) {
      this.number = number;
      this.depth = depth;
    }
  }

  private static final class Branch {
    final String gap;
    final Map<Integer, Node> children = new LinkedHashMap<>();

    Branch(String gap) {
      this.gap = gap;
    }
  }
}
