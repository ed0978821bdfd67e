package org.rapporteur.term;

import java.util.Arrays;
import org.rapporteur.text.Folding;

/**
 * The tokens of one title and body, each with the terms' tokens that it matches. Refilled for each
 * text, so that reading allocates nothing once the arrays have grown.
 */
final class TextTokens {

  private final TokenAutomaton automaton;
  private final CharacterTable table;

  /** Title, a line feed, body, a line feed. */
  char[] text = new char[1 << 12];

  private int length;

  /** Where the body begins in {@link #text}. */
  int bodyStart;

  /** The first token of the body. */
  int bodyToken;

  /** How many tokens title and body have. */
  int count;

  int[] starts = new int[1 << 9];
  int[] ends = new int[1 << 9];

  /** What the automaton says of each token. */
  int[] outcomes = new int[1 << 9];

  /** The tokens that some term begins with, and how many they are. */
  int[] beginnings = new int[1 << 9];

  int beginningCount;

  TextTokens(TokenAutomaton automaton) {
    this.automaton = automaton;
    this.table = new CharacterTable(automaton);
  }

  void read(String title, String body) {
    bodyStart = title.length() + 1;
    length = bodyStart + body.length();
    if (text.length <= length) {
      text = new char[Math.max(length + 1, text.length * 2)];
    }
    title.getChars(0, title.length(), text, 0);
    text[title.length()] = '\n';
    body.getChars(0, body.length(), text, bodyStart);
    text[length] = '\n';
    count = 0;
    beginningCount = 0;
    read(0, title.length());
    bodyToken = count;
    read(bodyStart, length);
  }

  /**
   * Reads tokens of characters that are each one column, and hands over to {@link #readOther} at
   * any other. A line feed stands at {@code to}, so that only tokens' ends are looked for.
   */
  private void read(int from, int to) {
    char[] text = this.text;
    byte[] columns = table.columns;
    int[] next = automaton.next;
    int root = automaton.root;
    int i = from;
    while (i < to) {
      int column = columns[text[i]];
      if (column < 0) {
        i = column == CharacterTable.END ? i + 1 : readOther(i, i, to, root, false);
        continue;
      }
      int start = i;
      int state = next[root + column];
      while ((column = columns[text[++i]]) >= 0) {
        // Reading on in a state that nothing leaves costs less than asking whether it is one.
        state = next[state + column];
      }
      if (column == CharacterTable.END) {
        add(start, i, state);
        i++;
      } else {
        i = readOther(start, i, to, state, true);
      }
    }
  }

  /**
   * Reads on in a token, or at a place outside one, character by character.
   *
   * @return where to read on
   */
  private int readOther(int start, int from, int to, int state, boolean word) {
    int end = from;
    int i = from;
    while (i < to) {
      int codePoint = codePointAt(i, to);
      int code = table.code(codePoint);
      int kind = code & CharacterTable.CLASS;
      if (kind == CharacterTable.OUTSIDE || (kind == CharacterTable.SOFT_HYPHEN && end == start)) {
        // Soft hyphens before a token are outside it.
        i += i == start ? Character.charCount(codePoint) : 0;
        break;
      }
      i += Character.charCount(codePoint);
      if (kind == CharacterTable.SOFT_HYPHEN) {
        continue;
      }
      for (byte column : table.folding(code)) {
        state = automaton.next[state + (column & 0xFF)];
      }
      word |= kind == CharacterTable.LETTER_OR_NUMBER;
      end = i;
    }
    if (word) {
      add(start, end, state);
    }
    return i;
  }

  private int codePointAt(int i, int to) {
    char c = text[i];
    return Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text[i + 1])
        ? Character.toCodePoint(c, text[i + 1])
        : c;
  }

  private void add(int start, int end, int state) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      outcomes = Arrays.copyOf(outcomes, count * 2);
      beginnings = Arrays.copyOf(beginnings, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    int outcome = automaton.next[state + automaton.outcome];
    outcomes[count] = outcome;
    if (TokenAutomaton.begins(outcome)) {
      beginnings[beginningCount++] = count;
    }
    count++;
  }

  /** Whether the token stands in the text as the spelling says, marks and soft hyphens aside. */
  boolean isSpelt(int token, String spelling) {
    int start = starts[token];
    int end = ends[token];
    if (end - start == spelling.length()) {
      int same = 0;
      while (same < spelling.length() && text[start + same] == spelling.charAt(same)) {
        same++;
      }
      if (same == spelling.length()) {
        return true;
      }
    }
    for (int i = start; i < end; i++) {
      if (text[i] >= 128) {
        String word = new String(text, start, end - start);
        return Folding.withoutMarks(word).equals(spelling);
      }
    }
    return false;
  }
}
