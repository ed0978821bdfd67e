package org.rapporteur.taxonomy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermException;

/** Taxonomies, organisations and texts made of few words, so that they meet often. */
final class RandomMatching {

  private static final List<String> WORDS =
      List.of(
          "a",
          "b",
          "ab",
          "abc",
          "EU",
          "eu",
          "U",
          "S",
          "N",
          "WHO",
          "who",
          "G20",
          "\u00E9tat",
          "e\u0301tat",
          "co\u00ADop",
          "coop",
          "\uFB01n",
          "fin",
          "\uFF25\uFF35",
          "\u0130stanbul",
          "istanbul",
          "\u0131s",
          "stra\u00DFe",
          "STRASSE",
          "\uD835\uDC04\uD835\uDC14",
          "\uD801\uDC00\uD801\uDC01",
          "\uD801\uDC28",
          "\u05E9\u05DC\u05D5\u05DD",
          "\u0645\u0631\u062D",
          "\u8BA1\u7B97",
          "\u8BA1",
          "\u00BD",
          "1\u20442",
          "\u0301x",
          "\u212BB",
          "\u00C5B",
          "\u01C4",
          "\uFF9E",
          "2024",
          "the",
          "\u039F\u03A3",
          "\u03BF\u03C2",
          "\u03BF\u03C3",
          "\u1E9E\u00C9",
          "\uAC00",
          "\u2160\u2161",
          "\u02B0");

  private static final List<String> GAPS =
      List.of(
          " ",
          " ",
          " ",
          " ",
          " ",
          " ",
          "\u00A0",
          "\n",
          "\n\n",
          " \n ",
          "\u2028",
          "\r\u0085",
          "-",
          " - ",
          "\u2013",
          "\u2212",
          "'",
          "\u2019",
          "\u2018 ",
          "/",
          " & ",
          ".",
          ". ",
          " .",
          "..",
          ", ",
          ",",
          " (",
          ") ",
          "\u00AD ",
          " \u00AD",
          " \u0301 ",
          "\u200B",
          "--",
          "\u3000\u2009",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00 ",
          "\u202F/\u202F",
          "\u000B",
          "*",
          "\u2010\n",
          "\u000B\f",
          "@",
          " @",
          "://",
          " www.",
          "\nWww.",
          " (wWw.",
          ";");

  private static final List<String> LANGUAGES = List.of("", "", "en", "fr", "de");

  private static final List<String> THRESHOLDS = List.of("1", "1", "1", "0.3", "1.2", "2");

  private static final int COMMON = 6;

  private final SplittableRandom random;
  private final List<String> common = new ArrayList<>();

  RandomMatching(long seed) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < COMMON; i++) {
      common.add(one(WORDS));
    }
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  String lang() {
    return one(LANGUAGES);
  }

  String text(int most) {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(6) == 0) {
      text.append(one(GAPS));
    }
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(spelling(one(common))).append(one(GAPS));
    }
    return text.toString();
  }

  private String spelling(String word) {
    return switch (random.nextInt(12)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> Normalizer.normalize(word, Normalizer.Form.NFD);
      case 2 -> word + "\u0301";
      case 3 -> word + one(WORDS);
      case 4 -> word.substring(0, 1) + "\u00AD" + word.substring(1);
      default -> word;
    };
  }

  private String term() {
    StringBuilder term = new StringBuilder();
    int words = 1 + random.nextInt(3);
    for (int i = 0; i < words; i++) {
      term.append(
          i == 0 ? "" : one(List.of(" ", " ", " ", "-", ".", ", ", " (", " & ", "\u2013", "; ")));
      term.append(spelling(one(common)));
      term.append(random.nextInt(5) == 0 ? "*" : "");
      term.append(random.nextInt(8) == 0 ? " *" : "");
    }
    return random.nextInt(20) == 0 ? "* " + term : term.toString();
  }

  private Term validTerm() {
    Term term = null;
    while (term == null) {
      try {
        term = Term.of(term());
      } catch (TermException e) {
        // A misplaced star, for example: the next one is taken.
        term = null;
      }
    }
    return term;
  }

  private List<TopicTerm> terms(int most) {
    List<TopicTerm> terms = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      BigDecimal weight = random.nextInt(3) == 0 ? new BigDecimal("0.1") : BigDecimal.ONE;
      terms.add(new TopicTerm(validTerm(), lang(), weight));
    }
    return terms;
  }

  List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      List<Near> near = new ArrayList<>();
      for (int rules = random.nextInt(4) - 1; rules > 0; rules--) {
        near.add(new Near(terms(2), terms(2), random.nextInt(4)));
      }
      List<TopicTerm> unless = random.nextInt(3) == 0 ? terms(2) : List.of();
      // A parent stands before its child or after it, but never below it.
      String parent = i == 0 || random.nextBoolean() ? "" : "t" + random.nextInt(i);
      BigDecimal threshold = new BigDecimal(one(THRESHOLDS));
      boolean inNames = random.nextInt(4) == 0;
      topics.add(new Topic(i, "t" + i, "", parent, terms(4), unless, near, threshold, inNames));
    }
    return topics;
  }

  List<Organisation> organisations() {
    List<Organisation> organisations = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      organisations.add(
          new Organisation("o" + i, "", "", List.of(validTerm().text(), validTerm().text())));
    }
    return organisations;
  }
}
