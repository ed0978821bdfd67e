package org.rapporteur.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Lexicon.Entry;
import org.rapporteur.language.Phrase.Step;
import org.rapporteur.text.Characters;

/**
 * A stretch of text word by word, with the phrases of every kind that stand in it. A phrase's words
 * have nothing but white space, an apostrophe or a hyphen between them. Made in one pass.
 */
public final class Wording {

  /**
   * Where a phrase stands.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public record Stretch(int from, int to) {}

  private static final Lexicon LEXICON = new Lexicon(Words.all());

  private final List<String> words = new ArrayList<>();

  /** What stands before each word, and after the last. */
  private final List<String> gaps = new ArrayList<>();

  /** The places of each kind, by its number; null if there are none. */
  private final List<List<Stretch>> places = new ArrayList<>();

  private final List<Integer> starts = new ArrayList<>();
  private final BitSet capitals = new BitSet();

  private Wording() {}

  /** The words of a text from a place to another, in UTF-16 units. */
  public static Wording of(String text, int from, int to) {
    Wording wording = new Wording();
    int gap = from;
    int i = from;
    while (i < to) {
      int start = i;
      boolean word = false;
      while (i < to && Characters.isInToken(text.charAt(i))) {
        word |= !Characters.isMark(text.charAt(i));
        i++;
      }
      if (word) {
        wording.gaps.add(text.substring(gap, start));
        wording.capitals.set(wording.words.size(), Character.isUpperCase(text.charAt(start)));
        wording.words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        wording.starts.add(start);
        gap = i;
      }
      i = Math.max(i, start + 1);
    }
    wording.gaps.add(text.substring(gap, to));
    wording.findPhrases();
    return wording;
  }

  /** The words of a text. */
  public static Wording of(String text) {
    return of(text, 0, text.length());
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /** A word in lower case. */
  public String word(int index) {
    return words.get(index);
  }

  /** Whether a word begins with a capital letter. */
  public boolean isCapital(int index) {
    return capitals.get(index);
  }

  /** Where a word begins in the text. */
  public int start(int index) {
    return starts.get(index);
  }

  /** What stands before a word, or after the last. */
  public String gap(int index) {
    return gaps.get(index);
  }

  /** The places of a kind of words, in their order. */
  public List<Stretch> places(Words kind) {
    int number = kind.number();
    return number < places.size() ? places.get(number) : List.of();
  }

  /** Whether words of a kind stand in it. */
  public boolean has(Words kind) {
    return !places(kind).isEmpty();
  }

  /** Whether it begins with words of a kind. */
  public boolean begins(Words kind) {
    for (Stretch place : places(kind)) {
      if (place.from() == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase may go on over what stands before a word. */
  public boolean isJoined(int index) {
    return consistsOf(gaps.get(index), "'’-");
  }

  /** Whether nothing but white space and some other characters stands in a gap. */
  public static boolean consistsOf(String gap, String others) {
    for (int i = 0; i < gap.length(); i++) {
      if (!Characters.isWhiteSpace(gap.charAt(i)) && others.indexOf(gap.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void findPhrases() {
    for (int i = 0; i < Words.all().size(); i++) {
      places.add(List.of());
    }
    for (int i = 0; i < words.size(); i++) {
      for (Entry entry : LEXICON.beginning(words.get(i))) {
        int end = end(entry.phrase().steps(), 1, i + 1);
        if (end > 0) {
          add(entry.words().number(), new Stretch(i, end));
        }
      }
    }
  }

  private void add(int kind, Stretch place) {
    if (places.get(kind).isEmpty()) {
      places.set(kind, new ArrayList<>());
    }
    places.get(kind).add(place);
  }

  /** Where a phrase ends of which some steps are taken, 0 if it does not stand here. */
  private int end(List<Step> steps, int step, int word) {
    if (step == steps.size()) {
      return word;
    }
    Step next = steps.get(step);
    boolean taken = word < words.size() && isJoined(word) && Lexicon.takes(next, words.get(word));
    int end = taken ? end(steps, step + 1, word + 1) : 0;
    return end == 0 && next.optional() ? end(steps, step + 1, word) : end;
  }
}
