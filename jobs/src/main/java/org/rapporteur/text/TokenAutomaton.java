package org.rapporteur.text;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The tokens of all terms as one table of states: reading a text's token, folded and in UTF-8, byte
 * by byte leads to a state that knows every token of a term that it matches.
 *
 * <p>States below {@link #steady} are left by no byte, so that a reader may pass over the rest of
 * the token: state 0 for tokens that match nothing, the others for tokens that begin as one with
 * {@code *} says. A state is held as the offset of its row in the table.
 */
final class TokenAutomaton {

  /** The state of tokens that match nothing. */
  static final int NOTHING = 0;

  private static final int[] NO_SYMBOLS = {};

  /** The rows, {@link #width} cells each: by column the state that follows. */
  final int[] next;

  /** How many columns a row has: one for each byte in terms, and column 0 for all others. */
  final int width;

  /** The state before a token's first byte. */
  final int root;

  /** States below this one stay what they are whatever follows. */
  final int steady;

  private final byte[] columns;
  private final int[][] symbols;

  TokenAutomaton(int[] next, byte[] columns, int width, int steadyStates, int[][] symbols) {
    this.next = next;
    this.columns = columns;
    this.width = width;
    this.steady = steadyStates * width;
    this.root = steady;
    this.symbols = symbols;
  }

  /** The column of a byte of UTF-8. */
  int column(int utf8) {
    return columns[utf8 & 0xFF] & 0xFF;
  }

  /** The columns that a folded text is read as. */
  byte[] columns(String folded) {
    byte[] read = folded.getBytes(UTF_8);
    for (int i = 0; i < read.length; i++) {
      read[i] = columns[read[i] & 0xFF];
    }
    return read;
  }

  /** The tokens of terms that a text's token matches which ends in this state, as numbers. */
  int[] symbols(int state) {
    return state == NOTHING ? NO_SYMBOLS : symbols[state / width];
  }
}
