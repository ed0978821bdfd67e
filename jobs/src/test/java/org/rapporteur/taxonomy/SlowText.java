package org.rapporteur.taxonomy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text's tokens and gaps, found slowly and plainly: every rule one loop, nothing shared. */
final class SlowText {

  /** A token's place in UTF-16 units, and how it is compared. */
  record Word(int start, int end, String cased, String folded) {}

  final String text;
  final List<Word> words = new ArrayList<>();

  SlowText(String text) {
    this.text = text;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      boolean readable = false;
      while (belongs(end)) {
        int codePoint = text.codePointAt(end);
        readable |= is(codePoint, "LN");
        end += Character.charCount(codePoint);
      }
      if (readable) {
        String word = text.substring(start, end);
        words.add(new Word(start, end, cased(word), folded(word)));
      }
      start = Math.max(end, start + 1);
    }
  }

  /** Whether a run of letters, numbers and marks goes on at this place. */
  private boolean belongs(int i) {
    if (i >= text.length()) {
      return false;
    }
    if (text.charAt(i) != 0xAD) {
      return is(text.codePointAt(i), "LNM");
    }
    int before = i;
    while (before > 0 && text.charAt(before) == 0xAD) {
      before--;
    }
    int after = i;
    while (after < text.length() - 1 && text.charAt(after) == 0xAD) {
      after++;
    }
    return is(text.codePointBefore(before + 1), "LNM") && is(text.codePointAt(after), "LNM");
  }

  /** Whether the general category's first letter is one of these. */
  static boolean is(int codePoint, String categories) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER ->
          categories.contains("L");
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
          categories.contains("N");
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          categories.contains("M");
      default -> false;
    };
  }

  /** Whether a word stands in a web or mail address. */
  boolean isInAddress(int i) {
    int from = words.get(i).start;
    while (from > 0 && !isSpace(text.charAt(from - 1))) {
      from--;
    }
    int to = from;
    while (to < text.length() && !isSpace(text.charAt(to))) {
      to++;
    }
    String run = text.substring(from, to);
    String begun = run;
    while (!is(begun.codePointAt(0), "LN")) {
      begun = begun.substring(Character.charCount(begun.codePointAt(0)));
    }
    boolean mailbox = false;
    for (int at = 1; at < run.length() - 1; at++) {
      mailbox |=
          run.charAt(at) == '@'
              && is(run.codePointBefore(at), "LN")
              && is(run.codePointAt(at + 1), "LN");
    }
    return run.contains("://") || mailbox || begun.matches("(?s)[wW]{3}\\..*");
  }

  String word(int i) {
    return text.substring(words.get(i).start, words.get(i).end);
  }

  static String cased(String word) {
    StringBuilder kept = new StringBuilder();
    for (int codePoint : Normalizer.normalize(word, Normalizer.Form.NFKD).codePoints().toArray()) {
      if (codePoint != 0xAD && !is(codePoint, "M")) {
        kept.appendCodePoint(codePoint);
      }
    }
    return kept.toString();
  }

  static String folded(String word) {
    StringBuilder lower = new StringBuilder();
    for (int codePoint : cased(word).codePoints().toArray()) {
      lower.appendCodePoint(Character.toLowerCase(codePoint));
    }
    return lower.toString();
  }

  static boolean isSpace(int codePoint) {
    return "\t\n\u000B\f\r \u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000".indexOf(codePoint) >= 0
        || (codePoint >= 0x2000 && codePoint <= 0x200A);
  }

  static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> !isSpace(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Whether a phrase goes on from word i to the next, the term having these characters there. */
  boolean joins(int i, String own) {
    String gap = text.substring(words.get(i).end, words.get(i + 1).start);
    String marks = withoutSpace(gap);
    if (!own.isEmpty() && marks.equals(own)) {
      return true;
    }
    long breaks = gap.chars().filter(c -> "\n\u000B\f\r\u0085\u2028\u2029".indexOf(c) >= 0).count();
    boolean joiner =
        marks.codePointCount(0, marks.length()) == 1
            && ("'\u2019\u2018/&.\u2212".contains(marks)
                || Character.getType(marks.codePointAt(0)) == Character.DASH_PUNCTUATION);
    boolean stop = marks.equals(".") && !gap.endsWith(".");
    return breaks <= 1 && !stop && (marks.isEmpty() || joiner);
  }
}
