package org.rapporteur.term;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The tokens of all terms as one table of states: reading a text's token, folded and in UTF-8, byte
 * by byte leads to a state, whose outcome says which tokens of terms it matches.
 *
 * <p>The first states are left by no byte: state 0 for tokens that match nothing, the others for
 * tokens that begin as a term's token with {@code *} says. A state is held as the offset of its row
 * in the table.
 */
final class TokenAutomaton {

  /** The rows, {@link #width} cells each: by column the state that follows, and the outcome. */
  final int[] next;

  /** How many columns a row has. */
  final int width;

  /** The state before a token's first byte. */
  final int root;

  /** The column of a row that holds the outcome of tokens which end in that state. */
  final int outcome;

  private final byte[] columns;
  private final int[][] symbols;

  /**
   * Takes a finished table.
   *
   * @param columns by byte of UTF-8 its column; 0 for the bytes that no term has
   * @param rootState number of the state before a token's first byte
   * @param symbols by outcome, the tokens of terms that are matched
   */
  TokenAutomaton(int[] next, byte[] columns, int width, int rootState, int[][] symbols) {
    this.next = next;
    this.columns = columns;
    this.width = width;
    this.root = rootState * width;
    this.outcome = width - 1;
    this.symbols = symbols;
  }

  /** The columns that a folded text is read as, unsigned. */
  byte[] columns(String folded) {
    byte[] read = folded.getBytes(UTF_8);
    for (int i = 0; i < read.length; i++) {
      read[i] = columns[read[i] & 0xFF];
    }
    return read;
  }

  /** The outcome for tokens that match {@code number}, and whether some term begins with one. */
  static int outcome(int number, boolean begins) {
    return number << 1 | (begins ? 1 : 0);
  }

  /** Whether some term begins with a token of this outcome. */
  static boolean begins(int outcome) {
    return (outcome & 1) != 0;
  }

  /** The tokens of terms that a token of this outcome matches, as numbers. */
  int[] symbols(int outcome) {
    return symbols[outcome >> 1];
  }
}
