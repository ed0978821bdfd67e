package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The most frequent words of the languages that have a file: a cheap look at the language of a
 * text. Of a long text it reads three pieces, so that it costs no more than half a page. Immutable.
 */
final class FunctionWords {

  static final FunctionWords ALL = new FunctionWords(LanguageFile.all());

  /** A longer text is read in this many pieces of this length, in UTF-16 units. */
  private static final int PIECES = 3;

  private static final int PIECE = 300;

  /** What is clear: so many words of one language... */
  private static final int LEAST = 3;

  /** ... so many times those of any other... */
  private static final int AHEAD = 3;

  /** ... and at least one of so many words at all. */
  private static final int AMONG = 12;

  /** A word of so many plain letters fits a long, five bits a letter. */
  private static final int LONGEST = 12;

  private static final int BITS_A_LETTER = 5;
  private static final int SLOT_BITS = 9;

  private final List<String> languages = new ArrayList<>();

  /** The words, each packed in a long, in an open hash table. */
  private final long[] words = new long[1 << SLOT_BITS];

  /** At the same places their languages' numbers. */
  private final int[] languageOf = new int[1 << SLOT_BITS];

  private FunctionWords(List<LanguageFile> files) {
    for (LanguageFile file : files) {
      for (String word : file.phrases().getOrDefault("function words", List.of())) {
        add(word, file.code());
      }
      languages.add(file.code());
    }
  }

  private void add(String word, String code) {
    long packed = packed(word);
    int slot = slot(packed);
    if (packed == 0 || words[slot] == packed) {
      throw new IllegalArgumentException(
          code
              + ".yaml: function words: expected each of at most "
              + LONGEST
              + " letters from a to z and in one language, found \""
              + word
              + "\"");
    }
    words[slot] = packed;
    languageOf[slot] = languages.size();
  }

  /** Whether a language's words are known. */
  boolean know(String language) {
    return languages.contains(language);
  }

  /**
   * What a look at a text says.
   *
   * @param words how many words were looked at
   * @param language the language that most of the function words are of, empty if several are
   * @param clear whether they leave no doubt
   */
  record Look(int words, String language, boolean clear) {}

  /** Looks at a text. */
  Look at(String text) {
    int[] counts = new int[languages.size()];
    int read = 0;
    if (text.length() <= PIECES * PIECE) {
      read = count(text, 0, text.length(), counts);
    } else {
      for (int piece = 0; piece < PIECES; piece++) {
        int from = text.length() / PIECES * piece;
        read += count(text, from, from + PIECE, counts);
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    int second = 0;
    for (int i = 0; i < counts.length; i++) {
      second = i == most ? second : Math.max(second, counts[i]);
    }
    int best = counts[most];
    boolean clear = best >= LEAST && best >= AHEAD * second && best * AMONG >= read;
    return new Look(read, best > second ? languages.get(most) : "", clear);
  }

  /** Counts the words of a part of a text, in all and by language. */
  private int count(String text, int from, int to, int[] counts) {
    int read = 0;
    int length = 0;
    long word = 0;
    for (int i = from; i <= to; i++) {
      char c = i == to ? ' ' : text.charAt(i);
      int letter = letter(c);
      if (letter > 0) {
        word = word << BITS_A_LETTER | letter;
        length++;
      } else if (c >= 128 && Character.isLetter(c)) {
        length += LONGEST + 1;
      } else if (length > 0) {
        read++;
        int slot = length > LONGEST ? -1 : slot(word);
        if (slot >= 0 && words[slot] == word) {
          counts[languageOf[slot]]++;
        }
        word = 0;
        length = 0;
      }
    }
    return read;
  }

  /** From 1 on, whatever the case; 0 for others than a to z. */
  private static int letter(char c) {
    int lower = c | 0x20;
    return c < 128 && lower >= 'a' && lower <= 'z' ? lower - 'a' + 1 : 0;
  }

  private static long packed(String word) {
    long packed = 0;
    for (int i = 0; i < word.length(); i++) {
      if (letter(word.charAt(i)) == 0 || word.length() > LONGEST) {
        return 0;
      }
      packed = packed << BITS_A_LETTER | letter(word.charAt(i));
    }
    return packed;
  }

  /** Where the word stands, or would stand. */
  private int slot(long word) {
    // Fibonacci hashing: the upper bits of the product depend on all bits of the word.
    int slot = (int) ((word * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
    while (words[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }
}
