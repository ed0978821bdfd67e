package org.rapporteur.language;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.Characters;

/** Says whether a sentence ends at a place, by what stands close to it. */
final class SentenceEnds {

  private static final String FINAL = ".!?\u2026";

  /** End a sentence without white space after them. */
  private static final String FINAL_WIDE = "\u3002\uFF01\uFF1F";

  private static final String CLOSING = "\"'\u201D\u2019\u00BB)]}";

  private static final String BULLETS = "-*\u2022\u2023\u2043\u25AA\u25CF\u25E6\u2013\u2014\u00B7";

  /** More than the longest abbreviation or list number has. */
  private static final int LONGEST_WORD = 24;

  private static final Set<String> MONTHS = Words.of("months").forms();
  private static final Set<String> BEFORE_ORDINALS = Words.of("before ordinals").forms();

  private SentenceEnds() {}

  /** Whether a sentence ends between the character before {@code i} and the one at it. */
  static boolean isAt(String text, int i) {
    if (i == 0 || i == text.length()) {
      return true;
    }
    char before = text.charAt(i - 1);
    char c = text.charAt(i);
    // Within a word of ASCII, where most places are, no sentence ends.
    boolean inWord = c > ' ' && c < 0x7F && before < 0x7F;
    return !inWord
        && (Characters.isWhiteSpace(c)
            ? !Characters.isWhiteSpace(before) && isBeforeSpace(text, i)
            : FINAL_WIDE.indexOf(before) >= 0 && CLOSING.indexOf(c) < 0);
  }

  private static boolean isBeforeSpace(String text, int i) {
    int next = i;
    int lines = 0;
    while (next < text.length() && Characters.isWhiteSpace(text.charAt(next))) {
      lines += Characters.isLineBreak(text.charAt(next)) ? 1 : 0;
      next++;
    }
    return lines > 1
        || next == text.length()
        || (lines == 1 && isItem(text, next))
        || isFinal(text, i, next);
  }

  /** Whether a line begins with a bullet, or with a short number or letter and {@code .} or ). */
  private static boolean isItem(String text, int from) {
    if (BULLETS.indexOf(text.charAt(from)) >= 0) {
      return from + 1 < text.length() && Characters.isWhiteSpace(text.charAt(from + 1));
    }
    int i = text.charAt(from) == '(' ? from + 1 : from;
    int begin = i;
    while (i < text.length() && i - begin < 3 && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    boolean counted = i > begin && (i - begin == 1 || Character.isDigit(text.charAt(i - 1)));
    return counted
        && i + 1 < text.length()
        && (text.charAt(i) == ')'
            || (text.charAt(i) == '.' && Character.isDigit(text.charAt(begin))))
        && Characters.isWhiteSpace(text.charAt(i + 1));
  }

  private static boolean isFinal(String text, int i, int next) {
    int last = i - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (FINAL_WIDE.indexOf(text.charAt(last)) >= 0) {
      return true;
    }
    if (FINAL.indexOf(text.charAt(last)) < 0 || Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    if (text.charAt(last) != '.') {
      return true;
    }
    int begin = last;
    while (begin > 0
        && last - begin < LONGEST_WORD
        && !Characters.isWhiteSpace(text.charAt(begin - 1))) {
      begin--;
    }
    while (begin < last && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    String word = text.substring(begin, last);
    String after = word(text, next);
    return !isListNumber(text, begin, word)
        && !isOrdinal(text, begin, word, after)
        && !Abbreviations.leavesOpen(word, after);
  }

  /** Whether a number with a full stop counts what follows: {@code am 1. März, der 5. Sitzung}. */
  private static boolean isOrdinal(String text, int begin, String word, String next) {
    if (word.length() > 2 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int end = begin;
    while (end > 0 && Characters.isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return MONTHS.contains(next.toLowerCase(Locale.ROOT))
        || BEFORE_ORDINALS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isListNumber(String text, int begin, String word) {
    boolean beginsLine = begin == 0 || Characters.isLineBreak(text.charAt(begin - 1));
    return beginsLine && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static String word(String text, int from) {
    int to = from;
    while (to < text.length()
        && to - from < LONGEST_WORD
        && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
