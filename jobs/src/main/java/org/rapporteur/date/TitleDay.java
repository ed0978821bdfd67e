package org.rapporteur.date;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.language.Wording;
import org.rapporteur.language.Wording.Stretch;
import org.rapporteur.language.Words;

/** What the title of a text says of a date: in itself, and of a sentence farther down. */
final class TitleDay {

  /** A first line longer than this is no title. */
  private static final int LONGEST = 250;

  /**
   * Words are the same if they begin so; endings differ ({@code negotiate}, {@code negotiations}).
   */
  private static final int STEM = 6;

  /** A shorter word says little. */
  private static final int SHORTEST = 4;

  private static final Words SMALL = Words.of("small words");

  /** Of a title that tells of a meeting. */
  private static final Words MEETS = Words.of("meets");

  private static final Words MEETINGS = Words.of("meetings");

  private final Set<String> stems;

  /** Where the body begins. */
  final int end;

  TitleDay(String text) {
    int line = text.indexOf('\n');
    end = line >= 0 && line <= LONGEST ? line + 1 : 0;
    stems = stems(Wording.of(text, 0, end));
  }

  /** Whether a date in the title is that of the meeting which the title names. */
  static boolean dates(Candidate candidate) {
    Wording before = candidate.before().wording;
    String after = candidate.lineAfter();
    return before.has(MEETS)
        || (before.has(MEETINGS) && (isLast(after) || (candidate.isRange() && hasMore(after))));
  }

  private static boolean isLast(String after) {
    return after.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the title goes on with something else. */
  private static boolean hasMore(String after) {
    int i = 0;
    while (i < after.length()
        && (DateCursor.isSpace(after.charAt(i)) || ".:–—-".indexOf(after.charAt(i)) >= 0)) {
      i++;
    }
    return i > 0 && i < after.length() && Character.isUpperCase(after.charAt(i));
  }

  /** How many words of the title stand in the sentence around a date. */
  int shared(Candidate candidate) {
    return shared(stems, candidate);
  }

  /** How many of some words stand in the sentence around a date. */
  static int shared(Set<String> words, Candidate candidate) {
    Set<String> shared = stems(candidate.before().wording);
    shared.addAll(stems(candidate.after()));
    shared.retainAll(words);
    return shared.size();
  }

  /** The words of a text, without small ones, as far as they are compared. */
  static Set<String> stems(Wording text) {
    Set<String> stems = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      String word = text.word(i);
      if (word.length() >= SHORTEST && !text.places(SMALL).contains(new Stretch(i, i + 1))) {
        stems.add(word.substring(0, Math.min(word.length(), STEM)));
      }
    }
    return stems;
  }
}
