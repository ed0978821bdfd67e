package org.rapporteur.term;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Characters;
import org.rapporteur.text.Folding;
import org.rapporteur.text.Token;

/**
 * A word or phrase that is looked for in texts, such as {@code critical * infrastructure*}.
 *
 * @param text the term as its file writes it
 * @param tokens what a text's consecutive tokens must match; at least one has letters or numbers
 * @param gaps before each token but the first, the term's own characters there without white space;
 *     empty where there is only white space
 */
public record Term(String text, List<TermToken> tokens, List<String> gaps) implements Serializable {

  /**
   * Reads a term. It is split into tokens as a text is; {@code *} stands right after a token's
   * letters or alone between spaces.
   *
   * @throws TermException if it is empty, has no letters or numbers, or a misplaced {@code *}
   */
  public static Term of(String text) throws TermException {
    if (text.codePoints().allMatch(Characters::isWhiteSpace)) {
      throw new TermException("empty term");
    }
    List<Token> words = Token.allOf(text);
    if (words.isEmpty()) {
      throw new TermException(
          "term \"" + text + "\" has no letters or numbers, expected at least one token with some");
    }
    List<TermToken> tokens = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    boolean initials = words.stream().allMatch(word -> upperCaseLetters(word.in(text)) == 1);
    boolean stars = text.indexOf('*') >= 0;
    int from = 0;
    for (Token word : words) {
      if (word.start() == from && from > 0) {
        throw misplaced(text);
      }
      addGap(text, from, word.start(), tokens, gaps);
      boolean prefix = word.end() < text.length() && text.charAt(word.end()) == '*';
      tokens.add(token(word.in(text), prefix, initials && !stars));
      from = prefix ? word.end() + 1 : word.end();
    }
    addGap(text, from, text.length(), tokens, gaps);
    return new Term(text, List.copyOf(tokens), List.copyOf(gaps.subList(1, tokens.size())));
  }

  /** How many consecutive tokens of a text it matches. */
  public int length() {
    return tokens.size();
  }

  private static TermToken token(String word, boolean prefix, boolean initials) {
    if (prefix) {
      String folded = Folding.fold(word);
      return folded.isEmpty() ? TermToken.ANY : new TermToken(TermToken.Kind.PREFIX, folded);
    }
    if (initials || upperCaseLetters(word) >= 2) {
      return new TermToken(TermToken.Kind.UPPER_CASE, Folding.withoutMarks(word));
    }
    return new TermToken(TermToken.Kind.FOLDED, Folding.fold(word));
  }

  /** How many letters the token has if all are upper case, marks left out; else 0. */
  private static int upperCaseLetters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); ) {
      int codePoint = word.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Characters.isMark(codePoint) || codePoint == Characters.SOFT_HYPHEN) {
        continue;
      }
      if (Character.getType(codePoint) != Character.UPPERCASE_LETTER) {
        return 0;
      }
      letters++;
    }
    return letters;
  }

  /** Adds the lone {@code *} that stand between two tokens, and the gap up to the next token. */
  private static void addGap(
      String text, int from, int to, List<TermToken> tokens, List<String> gaps)
      throws TermException {
    StringBuilder own = new StringBuilder();
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      if (codePoint == '*') {
        if (!isSpaceOrEdge(text, i - 1) || !isSpaceOrEdge(text, i + 1)) {
          throw misplaced(text);
        }
        gaps.add(own.toString());
        tokens.add(TermToken.ANY);
        own.setLength(0);
      } else if (!Characters.isWhiteSpace(codePoint)) {
        own.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    gaps.add(own.toString());
  }

  private static TermException misplaced(String text) {
    return new TermException(
        "misplaced * in term \""
            + text
            + "\", expected it right after a token's letters or alone between spaces");
  }

  private static boolean isSpaceOrEdge(String text, int i) {
    return i < 0 || i >= text.length() || Characters.isWhiteSpace(text.charAt(i));
  }
}
