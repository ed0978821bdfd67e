package org.rapporteur.telling;

import java.util.List;
import org.rapporteur.set.MentionRow;
import org.rapporteur.text.Characters;

/** A sentence in which mentions are marked with two asterisks on either side. */
final class MarkedSentence {

  private static final String MARK = "**";

  private MarkedSentence() {}

  /**
   * Marks the mentions from left to right, each at the next place where its words stand.
   *
   * @param mentions those that stand in the sentence, in their order
   */
  static String of(String sentence, List<MentionRow> mentions) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (MentionRow mention : mentions) {
      String words = singleSpaced(mention.text());
      int at = place(sentence, words, from);
      if (at >= 0) {
        marked.append(sentence, from, at).append(MARK).append(words).append(MARK);
        from = at + words.length();
      }
    }
    return marked.append(sentence, from, sentence.length()).toString();
  }

  /** Where the words stand as words, not within longer ones. */
  private static int place(String sentence, String words, int from) {
    int at = sentence.indexOf(words, from);
    while (at >= 0) {
      int end = at + words.length();
      boolean begins = at == 0 || !Characters.isInToken(sentence.codePointBefore(at));
      boolean ends = end == sentence.length() || !Characters.isInToken(sentence.codePointAt(end));
      if (begins && ends) {
        return at;
      }
      at = sentence.indexOf(words, at + 1);
    }
    return -1;
  }

  private static String singleSpaced(String text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      boolean here = Characters.isWhiteSpace(text.charAt(i));
      if (!here) {
        single.append(text.charAt(i));
      } else if (!space) {
        single.append(' ');
      }
      space = here;
    }
    return single.toString();
  }
}
