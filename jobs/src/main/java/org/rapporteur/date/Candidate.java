package org.rapporteur.date;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentences;
import org.rapporteur.language.Wording;

/**
 * A date of a text that may be its own, and what stands around it: its line and, within that, its
 * sentence, at most {@value #REACH} characters to either side, so that a text without line breaks
 * costs no more. What it says is found out when it is first asked for.
 */
final class Candidate {

  private static final int REACH = 300;

  final FoundDate date;
  private final String text;
  private final int lineStart;
  private final int lineEnd;
  private @Nullable WordsBefore before;
  private @Nullable Wording after;
  private @Nullable HeldDay held;

  Candidate(String text, FoundDate date) {
    this.text = text;
    this.date = date;
    int start = date.start();
    while (start > 0 && date.start() - start < REACH && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = date.end();
    while (end < text.length() && end - date.end() < REACH && text.charAt(end) != '\n') {
      end++;
    }
    lineStart = start;
    lineEnd = end;
  }

  /** Where the sentence that stands at or after a place ends, as far as a sentence reaches. */
  static int sentenceEnd(String text, int from) {
    int limit = Math.min(text.length(), from + 2 * REACH);
    int i = from;
    while (i < limit && DateCursor.isSpace(text.charAt(i))) {
      i++;
    }
    i++;
    while (i < limit && !Sentences.endsAt(text, i)) {
      i++;
    }
    return Math.min(i, limit);
  }

  /** The line up to the date, word by word. */
  Wording lineBefore() {
    return Wording.of(text, lineStart, date.start());
  }

  /** The line after the date, as written. */
  String lineAfter() {
    return text.substring(date.end(), lineEnd);
  }

  /** The sentence up to the date. */
  WordsBefore before() {
    if (before == null) {
      int from = date.start();
      while (from > lineStart && !Sentences.endsAt(text, from)) {
        from--;
      }
      before = new WordsBefore(Wording.of(text, from, date.start()));
    }
    return before;
  }

  /** The sentence after the date. */
  Wording after() {
    if (after == null) {
      int to = date.end();
      while (to < lineEnd && !Sentences.endsAt(text, to)) {
        to++;
      }
      after = Wording.of(text, date.end(), to);
    }
    return after;
  }

  /** Whether the sentence speaks of the date as one to come. */
  boolean announced() {
    return Tense.announces(before().wording, after());
  }

  /** How the sentence speaks of the date. */
  HeldDay held() {
    if (held == null) {
      held = HeldDay.of(this);
    }
    return held;
  }

  boolean isRange() {
    return !date.first().equals(date.last());
  }
}
