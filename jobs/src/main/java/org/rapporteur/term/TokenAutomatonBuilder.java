package org.rapporteur.term;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Collects the tokens of terms and lays them out as a {@link TokenAutomaton}. */
final class TokenAutomatonBuilder {

  private final Node root = new Node();
  private final byte[] columns = new byte[256];
  private int width = 1;

  TokenAutomatonBuilder() {
    // The most frequent first: only columns below 128 are read at full speed.
    for (int letter = 'a'; letter <= 'z'; letter++) {
      columns[letter] = (byte) width++;
    }
    for (int digit = '0'; digit <= '9'; digit++) {
      columns[digit] = (byte) width++;
    }
  }

  /** Tokens that are, or if {@code prefix} begin with, {@code folded} match {@code symbol}. */
  void add(String folded, boolean prefix, int symbol) {
    Node node = root;
    for (byte utf8 : folded.getBytes(UTF_8)) {
      if (columns[utf8 & 0xFF] == 0) {
        columns[utf8 & 0xFF] = (byte) width++;
      }
      node = node.children.computeIfAbsent(columns[utf8 & 0xFF] & 0xFF, column -> new Node());
    }
    (prefix ? node.prefixes : node.exact).add(symbol);
  }

  /**
   * Lays out the table.
   *
   * @param begins whether some term begins with this symbol
   */
  TokenAutomaton build(IntPredicate begins) {
    List<Node> nodes = breadthFirst();
    List<Node> withPrefix = nodes.stream().filter(node -> !node.prefixes.isEmpty()).toList();
    int rootState = 1 + withPrefix.size();
    int rowWidth = width + 1;
    int[] next = new int[Math.multiplyExact(rootState + nodes.size(), rowWidth)];
    int[][] symbols = new int[rootState + nodes.size()][];
    symbols[0] = new int[0];
    for (int i = 0; i < withPrefix.size(); i++) {
      Node node = withPrefix.get(i);
      node.whenLeft = (1 + i) * rowWidth;
      node.prefixSymbols = join(inheritedSymbols(node), node.prefixes);
      symbols[1 + i] = node.prefixSymbols;
      Arrays.fill(next, node.whenLeft, node.whenLeft + rowWidth, node.whenLeft);
    }
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).state = (rootState + i) * rowWidth;
    }
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.parent != null && node.prefixes.isEmpty()) {
        node.whenLeft = node.parent.whenLeft;
        node.prefixSymbols = node.parent.prefixSymbols;
      }
      symbols[rootState + i] = join(node.prefixSymbols, node.exact);
      Arrays.fill(next, node.state, node.state + rowWidth, node.whenLeft);
      node.children.forEach((column, child) -> next[node.state + column] = child.state);
    }
    int[][] outcomes = addOutcomes(next, rowWidth, symbols, begins);
    return new TokenAutomaton(next, columns, rowWidth, rootState, outcomes);
  }

  /** The rows near the root, which nearly all of the reading touches, come to lie together. */
  private List<Node> breadthFirst() {
    List<Node> nodes = new ArrayList<>(List.of(root));
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      for (Node child : node.children.values()) {
        child.parent = node;
        nodes.add(child);
      }
    }
    return nodes;
  }

  private static int[] inheritedSymbols(Node node) {
    for (Node above = node.parent; above != null; above = above.parent) {
      if (!above.prefixes.isEmpty()) {
        return above.prefixSymbols;
      }
    }
    return new int[0];
  }

  private static int[][] addOutcomes(int[] next, int width, int[][] symbols, IntPredicate begins) {
    List<int[]> outcomes = new ArrayList<>(List.of(new int[0]));
    for (int state = 0; state < symbols.length; state++) {
      int outcome = 0;
      if (symbols[state].length > 0) {
        boolean beginning = IntStream.of(symbols[state]).anyMatch(begins);
        outcome = TokenAutomaton.outcome(outcomes.size(), beginning);
        outcomes.add(symbols[state]);
      }
      next[(state + 1) * width - 1] = outcome;
    }
    return outcomes.toArray(int[][]::new);
  }

  private static int[] join(int[] some, List<Integer> others) {
    return others.isEmpty()
        ? some
        : IntStream.concat(IntStream.of(some), others.stream().mapToInt(Integer::intValue))
            .toArray();
  }

  /** A beginning of tokens of terms. */
  private static final class Node {
    final TreeMap<Integer, Node> children = new TreeMap<>();
    final List<Integer> exact = new ArrayList<>(1);
    final List<Integer> prefixes = new ArrayList<>(0);
    @Nullable Node parent;
    int state;

    /** The state for tokens that begin so and then go on as no term's does. */
    int whenLeft;

    int[] prefixSymbols = {};
  }
}
