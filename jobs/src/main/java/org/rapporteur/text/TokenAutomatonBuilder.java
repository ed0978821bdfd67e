package org.rapporteur.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Collects the tokens of terms and lays them out as a {@link TokenAutomaton}. */
final class TokenAutomatonBuilder {

  private final Node root = new Node();
  private final byte[] columns = new byte[256];
  private int width = 1;

  TokenAutomatonBuilder() {
    // ASCII first: the reader keeps those columns in signed bytes.
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

  TokenAutomaton build() {
    // Breadth first: the rows near the root, which nearly all of the reading touches, lie together.
    List<Node> nodes = new ArrayList<>(List.of(root));
    List<Node> withPrefix = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (!node.prefixes.isEmpty()) {
        withPrefix.add(node);
      }
      for (Node child : node.children.values()) {
        child.parent = node;
        nodes.add(child);
      }
    }
    int steady = 1 + withPrefix.size();
    int[] next = new int[Math.multiplyExact(steady + nodes.size(), width)];
    int[][] symbols = new int[steady + nodes.size()][];
    symbols[0] = new int[0];
    for (int i = 0; i < withPrefix.size(); i++) {
      Node node = withPrefix.get(i);
      node.whenLeft = 1 + i;
      node.prefixSymbols = join(inheritedSymbols(node), node.prefixes);
      symbols[1 + i] = node.prefixSymbols;
      fill(next, 1 + i, (1 + i) * width);
    }
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).state = (steady + i) * width;
    }
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.parent != null && node.prefixes.isEmpty()) {
        node.whenLeft = node.parent.whenLeft;
        node.prefixSymbols = node.parent.prefixSymbols;
      }
      symbols[steady + i] = join(node.prefixSymbols, node.exact);
      fill(next, steady + i, node.whenLeft * width);
      node.children.forEach((column, child) -> next[node.state + column] = child.state);
    }
    return new TokenAutomaton(next, columns, width, steady, symbols);
  }

  private static int[] inheritedSymbols(Node node) {
    for (Node above = node.parent; above != null; above = above.parent) {
      if (!above.prefixes.isEmpty()) {
        return above.prefixSymbols;
      }
    }
    return new int[0];
  }

  private void fill(int[] next, int row, int state) {
    java.util.Arrays.fill(next, row * width, (row + 1) * width, state);
  }

  private static int[] join(int[] some, List<Integer> others) {
    return others.isEmpty()
        ? some
        : IntStream.concat(IntStream.of(some), others.stream().mapToInt(Integer::intValue))
            .toArray();
  }

  private static final class Node {
    final TreeMap<Integer, Node> children = new TreeMap<>();
    final List<Integer> exact = new ArrayList<>(1);
    final List<Integer> prefixes = new ArrayList<>(0);
    @Nullable Node parent;
    int state;
    int whenLeft;
    int[] prefixSymbols = {};
  }
}
