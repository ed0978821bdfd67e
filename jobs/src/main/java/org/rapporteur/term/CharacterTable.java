package org.rapporteur.term;

import java.util.Arrays;
import org.rapporteur.text.Characters;
import org.rapporteur.text.Folding;

/**
 * What each character is to a {@link TokenAutomaton}: whether it belongs to a token, and the
 * columns that its folding is read as. Filled as characters are met, so each thread has its own.
 */
final class CharacterTable {

  /** The class of characters that end a token; the others follow. */
  static final int OUTSIDE = 1;

  static final int SOFT_HYPHEN = 2;
  static final int MARK = 3;
  static final int LETTER_OR_NUMBER = 4;

  /** The bits of a code that hold the class; the others hold the folding's number. */
  static final int CLASS = 7;

  static final int CLASS_BITS = 3;

  /** In {@link #columns}: the character ends a token. */
  static final int END = -1;

  /** In {@link #columns}: the character is not met yet, or its code says more than one column. */
  static final int OTHER = -2;

  /** By character of the basic plane the one column it is read as, or a negative number. */
  final byte[] columns = new byte[1 << Character.SIZE];

  private static final int PAGE_BITS = 8;
  private static final int PAGE = 1 << PAGE_BITS;

  private final TokenAutomaton automaton;
  private final int[][] pages = new int[(Character.MAX_CODE_POINT + 1) >> PAGE_BITS][];
  private byte[][] foldings = {{}};
  private int foldingCount = 1;

  CharacterTable(TokenAutomaton automaton) {
    this.automaton = automaton;
    Arrays.fill(columns, (byte) OTHER);
  }

  /** Class and folding of a code point. */
  int code(int codePoint) {
    int[] page = pages[codePoint >> PAGE_BITS];
    if (page == null) {
      page = new int[PAGE];
      pages[codePoint >> PAGE_BITS] = page;
    }
    int code = page[codePoint & (PAGE - 1)];
    if (code == 0) {
      code = newCode(codePoint);
      page[codePoint & (PAGE - 1)] = code;
      addColumn(codePoint, code);
    }
    return code;
  }

  /** The columns that a code stands for; none for marks. */
  byte[] folding(int code) {
    return foldings[code >> CLASS_BITS];
  }

  private void addColumn(int codePoint, int code) {
    if (codePoint >= columns.length) {
      return;
    }
    if (code == OUTSIDE) {
      // Half a surrogate pair says nothing of the whole.
      boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
      columns[codePoint] = (byte) (half ? OTHER : END);
    } else if ((code & CLASS) == LETTER_OR_NUMBER && folding(code).length == 1) {
      // Columns from 128 are negative bytes, and left to the slower way.
      columns[codePoint] = (byte) Math.max(folding(code)[0], OTHER);
    }
  }

  private int newCode(int codePoint) {
    if (codePoint == Characters.SOFT_HYPHEN) {
      return SOFT_HYPHEN;
    }
    if (!Characters.isInToken(codePoint)) {
      return OUTSIDE;
    }
    int kind = Characters.isMark(codePoint) ? MARK : LETTER_OR_NUMBER;
    byte[] folding = automaton.columns(Folding.fold(Character.toString(codePoint)));
    if (folding.length == 0) {
      return kind;
    }
    if (foldingCount == foldings.length) {
      foldings = Arrays.copyOf(foldings, foldingCount * 2);
    }
    foldings[foldingCount] = folding;
    return foldingCount++ << CLASS_BITS | kind;
  }
}
