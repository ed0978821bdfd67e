package org.rapporteur.term;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds every match of every term of a {@link TermIndex} in a title and a body, which are matched
 * apart. Reuses its arrays: one scanner serves one thread.
 *
 * <p>The work grows with the text's length times the terms' greatest length, whatever stands there:
 * from each token at most the beginnings of terms are followed that are in the index.
 */
public final class TermScanner {

  /** Takes the matches as they are found. */
  public interface Matches {

    /**
     * A term stands here. All matches that begin at one token come before those that begin later.
     *
     * @param term the term's place in the index
     * @param firstToken number of its first token, counted through title and body
     */
    void found(int term, int firstToken);
  }

  private final TermIndex index;
  private final TextTokens tokens;
  private final boolean anyBegins;
  private int[] reached = new int[64];
  private int count;

  public TermScanner(TermIndex index) {
    this.index = index;
    this.tokens = new TextTokens(index.tokens);
    this.anyBegins = index.branch(TermIndex.ROOT).any() >= 0;
  }

  /** Finds the matches in a title and a body; either may be empty. */
  public void scan(String title, String body, Matches matches) {
    tokens.read(title, body);
    if (anyBegins) {
      for (int token = 0; token < tokens.count; token++) {
        scan(token, matches);
      }
    } else {
      for (int i = 0; i < tokens.beginningCount; i++) {
        scan(tokens.beginnings[i], matches);
      }
    }
  }

  /** How many tokens title and body of the text that was scanned last have. */
  public int words() {
    return tokens.count;
  }

  /** Whether the token stands in the title. */
  public boolean isInTitle(int token) {
    return token < tokens.bodyToken;
  }

  /** Where the token begins in its field, in UTF-16 units. */
  public int start(int token) {
    return tokens.starts[token] - (isInTitle(token) ? 0 : tokens.bodyStart);
  }

  /** Where the token ends in its field, exclusive, in UTF-16 units. */
  public int end(int token) {
    return tokens.ends[token] - (isInTitle(token) ? 0 : tokens.bodyStart);
  }

  /** Follows all beginnings of terms from one token. */
  private void scan(int first, Matches matches) {
    int end = first < tokens.bodyToken ? tokens.bodyToken : tokens.count;
    count = 0;
    follow(TermIndex.ROOT, first, false);
    while (count > 0) {
      TermIndex.TrieNode node = index.node(reached[--count]);
      for (int term : node.terms()) {
        matches.found(term, first);
      }
      int token = first + node.depth();
      if (token < end) {
        for (int branch : node.branches()) {
          follow(branch, token, true);
        }
      }
    }
  }

  /** Adds the beginnings that this token leads to. */
  private void follow(int number, int token, boolean afterGap) {
    TermIndex.Branch branch = index.branch(number);
    boolean joined = !afterGap;
    if (branch.any() >= 0) {
      if (!joined && !joins(token, branch.gap())) {
        return;
      }
      joined = true;
      push(branch.any());
    }
    for (int symbol : index.tokens.symbols(tokens.outcomes[token])) {
      int child = index.child(number, symbol);
      if (child < 0 || !isSpelt(token, index.spelling(symbol))) {
        continue;
      }
      if (!joined && !joins(token, branch.gap())) {
        return;
      }
      joined = true;
      push(child);
    }
  }

  private boolean joins(int token, String gap) {
    return Gaps.joins(tokens.text, tokens.ends[token - 1], tokens.starts[token], gap);
  }

  private boolean isSpelt(int token, @Nullable String spelling) {
    return spelling == null || tokens.isSpelt(token, spelling);
  }

  private void push(int node) {
    if (count == reached.length) {
      reached = Arrays.copyOf(reached, count * 2);
    }
    reached[count++] = node;
  }
}
