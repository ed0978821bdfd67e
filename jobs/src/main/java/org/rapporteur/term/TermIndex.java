package org.rapporteur.term;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All terms that are looked for, compiled: a {@link TokenAutomaton} that says which tokens of terms
 * a text's token matches, and a trie of terms over those. Immutable; any number of {@link
 * TermScanner}s may share it.
 */
public final class TermIndex {

  /** Stands for a lone {@code *}. */
  static final int ANY = 0;

  /** The way from nowhere to the first tokens of terms. */
  static final int ROOT = 0;

  final TokenAutomaton tokens;

  /** By symbol, how the token must be written, or null where its folding says enough. */
  private final @Nullable String[] spellings;

  private final TrieNode[] nodes;
  private final Branch[] branches;
  private final LongIntMap children;

  /** By symbol the node of the terms that begin with it, or -1: asked for most often. */
  private final int[] firsts;

  TermIndex(
      TokenAutomaton tokens,
      @Nullable String[] spellings,
      TrieNode[] nodes,
      Branch[] branches,
      LongIntMap children) {
    this.tokens = tokens;
    this.spellings = spellings;
    this.nodes = nodes;
    this.branches = branches;
    this.children = children;
    this.firsts = new int[spellings.length];
    Arrays.setAll(firsts, symbol -> children.get(key(ROOT, symbol), -1));
  }

  /** Compiles the terms. A match is reported by the term's place in this list. */
  public static TermIndex of(List<Term> terms) {
    TermIndexBuilder builder = new TermIndexBuilder();
    for (int i = 0; i < terms.size(); i++) {
      builder.add(terms.get(i), i);
    }
    return builder.build();
  }

  TrieNode node(int node) {
    return nodes[node];
  }

  Branch branch(int branch) {
    return branches[branch];
  }

  @Nullable String spelling(int symbol) {
    return spellings[symbol];
  }

  /** The node that a symbol leads to, or -1. */
  int child(int branch, int symbol) {
    return branch == ROOT ? firsts[symbol] : children.get(key(branch, symbol), -1);
  }

  static long key(int branch, int symbol) {
    return (long) branch << 32 | symbol;
  }

  /**
   * The beginning of some terms.
   *
   * @param depth how many tokens it has
   * @param terms the terms that end here
   * @param branches the ways on
   */
  record TrieNode(int depth, int[] terms, int[] branches) {}

  /**
   * The ways on from a beginning over one kind of gap.
   *
   * @param gap the terms' own characters in the gap, empty for white space alone
   * @param any the node that any token leads to, or -1
   */
  record Branch(String gap, int any) {}
}
