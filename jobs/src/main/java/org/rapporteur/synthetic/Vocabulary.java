package org.rapporteur.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Made-up words that can be spoken, the short ones first, each in three spellings that are ready to
 * be written into a JSON text.
 */
final class Vocabulary {

  /** How many words there are. */
  static final int SIZE = 1 << 15;

  private static final String[] CONSONANTS = {
    "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "dr", "gl", "kr",
    "pl", "st", "tr", "sk"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ei", "ou"};
  private static final String[] CODAS = {"", "", "n", "r", "l", "s", "m", "lt"};

  private static final String LATIN = "abdefgiklmnoprstuvz";
  private static final String GREEK = "αβδεφγικλμνοπρστυωζ";
  private static final String CYRILLIC = "абдефгиклмнопрстувз";
  private static final String VOWEL_LETTERS = "aeiou";
  private static final String[] ACCENTED = {"áéíóú", "äéïöü", "àèìòù", "âêîôû", "ąęıøů"};

  private final byte[][] plain = new byte[SIZE][];
  private final byte[][] beyondAscii = new byte[SIZE][];
  private final byte[][] escaped = new byte[SIZE][];

  /** The same words every time: only the corpus depends on its seed. */
  Vocabulary() {
    SplitMix random = SplitMix.of(0, 0, 0);
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < SIZE) {
      int syllables = words.size() < 64 ? 1 : words.size() < 8192 ? 2 : 3;
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        word.append(CONSONANTS[random.below(CONSONANTS.length)]);
        word.append(VOWELS[random.below(VOWELS.length)]);
      }
      words.add(word.append(CODAS[random.below(CODAS.length)]).toString());
    }
    int rank = 0;
    for (String word : words) {
      plain[rank] = utf8(word);
      beyondAscii[rank] = utf8(beyondAscii(word, rank));
      escaped[rank] = utf8(escaped(word, rank));
      rank++;
    }
  }

  /** Lower-case ASCII letters. */
  byte[] plain(int rank) {
    return plain[rank];
  }

  /** At least one letter outside ASCII, as UTF-8. */
  byte[] beyondAscii(int rank) {
    return beyondAscii[rank];
  }

  /** One character or surrogate pair of it is a JSON escape. */
  byte[] escaped(int rank) {
    return escaped[rank];
  }

  private static String beyondAscii(String word, int rank) {
    return switch (rank % 8) {
      case 3 -> inScript(word, GREEK);
      case 7 -> inScript(word, CYRILLIC);
      default -> {
        int at = firstVowel(word);
        yield word.substring(0, at) + accented(word, at, rank) + word.substring(at + 1);
      }
    };
  }

  private static String escaped(String word, int rank) {
    return switch (rank % 8) {
      case 1 -> word + "\\u2019s";
      case 3 -> word + "\\/" + word;
      case 5 -> word + "\\t" + word;
      case 7 -> word + " \\ud83d\\udef0";
      default -> {
        int at = firstVowel(word);
        String escape = String.format("\\u%04x", (int) accented(word, at, rank));
        yield word.substring(0, at) + escape + word.substring(at + 1);
      }
    };
  }

  private static String inScript(String word, String script) {
    StringBuilder written = new StringBuilder();
    word.chars().forEach(letter -> written.append(script.charAt(LATIN.indexOf(letter))));
    return written.toString();
  }

  private static int firstVowel(String word) {
    int at = 0;
    while (VOWEL_LETTERS.indexOf(word.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static char accented(String word, int at, int rank) {
    return ACCENTED[rank % ACCENTED.length].charAt(VOWEL_LETTERS.indexOf(word.charAt(at)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
