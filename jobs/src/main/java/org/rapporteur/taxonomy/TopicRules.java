package org.rapporteur.taxonomy;

import java.util.Arrays;
import org.rapporteur.term.TermScanner;

/** Applies near and unless rules to the matches in one text. Reuses its arrays. */
final class TopicRules {

  private final Lexicon lexicon;
  private final TermScanner scanner;

  private long[] ofEnds = {};

  TopicRules(Lexicon lexicon, TermScanner scanner) {
    this.lexicon = lexicon;
    this.scanner = scanner;
  }

  /**
   * Adds the matches that stand near another.
   *
   * @param rule number of the rule
   * @param any its candidates, lower half the term's place
   * @param of its other matches in order, lower half the number of their last token
   * @param matches takes the candidates that have an {@code of} match near them
   */
  void addNear(int rule, Longs any, Longs of, Matches matches) {
    if (ofEnds.length < of.size) {
      ofEnds = new long[of.size * 2];
    }
    for (int i = 0; i < of.size; i++) {
      ofEnds[i] = Matches.lower(of.values[i]);
    }
    Arrays.sort(ofEnds, 0, of.size);
    for (int i = 0; i < any.size; i++) {
      if (isNear(any.values[i], of, lexicon.rules[rule].within())) {
        matches.add(lexicon.rules[rule].topic(), any.values[i]);
      }
    }
  }

  /** Looks at the nearest match on either side: if that is too far, so are the others. */
  private boolean isNear(long match, Longs of, int within) {
    int first = Matches.firstToken(match);
    int last = lastToken(match);
    int after = of.below(Matches.match(last + 1, 0));
    if (after < of.size) {
      int next = Matches.firstToken(of.values[after]);
      if (next - last - 1 <= within && scanner.isInTitle(next) == scanner.isInTitle(first)) {
        return true;
      }
    }
    int before = endsBelow(first, of.size);
    if (before > 0) {
      int previous = (int) ofEnds[before - 1];
      return first - previous - 1 <= within
          && scanner.isInTitle(previous) == scanner.isInTitle(first);
    }
    return false;
  }

  private int endsBelow(int token, int size) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ofEnds[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Drops the matches that overlap one of {@code unless}.
   *
   * @param unless in order, lower half the number of their last token; is changed
   */
  void dropUnless(Longs matches, Longs unless) {
    merge(unless);
    int kept = 0;
    for (int i = 0; i < matches.size; i++) {
      long match = matches.values[i];
      int covered = unless.below(Matches.match(lastToken(match) + 1, 0));
      if (covered == 0 || Matches.lower(unless.values[covered - 1]) < Matches.firstToken(match)) {
        matches.values[kept++] = match;
      }
    }
    matches.size = kept;
  }

  /** Makes of matches that overlap one long one, so that the last to begin also ends last. */
  private static void merge(Longs matches) {
    int merged = 0;
    for (int i = 1; i < matches.size; i++) {
      long match = matches.values[i];
      long open = matches.values[merged];
      if (Matches.firstToken(match) <= Matches.lower(open)) {
        int last = Math.max(Matches.lower(open), Matches.lower(match));
        matches.values[merged] = Matches.match(Matches.firstToken(open), last);
      } else {
        matches.values[++merged] = match;
      }
    }
    matches.size = merged + 1;
  }

  private int lastToken(long match) {
    return Matches.firstToken(match) + lexicon.entries[Matches.lower(match)].length() - 1;
  }
}
