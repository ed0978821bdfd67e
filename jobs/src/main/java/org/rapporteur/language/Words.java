package org.rapporteur.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one kind in all languages: those that tell, that host, the months. */
public final class Words {

  /**
   * Edges of words. Not {@code \b}: that looks back over all the marks before it, however many, so
   * a text of marks would cost their square.
   */
  private static final String BEGIN = "(?<![\\p{L}\\p{N}])";

  private static final String END = "(?![\\p{L}\\p{N}])";

  /** Of words that are not among those which a text is looked through for. */
  private static final int NO_NUMBER = -1;

  private static final List<LanguageFile> FILES = LanguageFile.all();
  private static final Map<String, Words> ALL = load(FILES);
  private static final List<Words> LISTED = List.copyOf(ALL.values());

  private final int number;
  private final List<List<String>> listed;
  private final List<Phrase> phrases;

  private Words(int number, String kind, List<List<String>> listed) {
    this.number = number;
    this.listed = listed;
    this.phrases =
        listed.stream().flatMap(List::stream).distinct().map(one -> phrase(kind, one)).toList();
  }

  /**
   * The words of a kind.
   *
   * @param kind a key that at least one language's file has
   * @throws IllegalArgumentException if none has it
   */
  public static Words of(String kind) {
    Words words = ALL.get(kind);
    if (words == null) {
      throw unknown(kind);
    }
    return words;
  }

  /** The words of a kind in one language alone, by its code. */
  public static Words of(String kind, String language) {
    return FILES.stream()
        .filter(file -> file.code().equals(language) && file.phrases().containsKey(kind))
        .map(
            file ->
                new Words(NO_NUMBER, kind, List.of(file.phrases().getOrDefault(kind, List.of()))))
        .findFirst()
        .orElseThrow(() -> unknown(kind));
  }

  private static IllegalArgumentException unknown(String kind) {
    return new IllegalArgumentException(
        "expected a kind of words that a language has, found \"" + kind + "\"");
  }

  /** What each language that has the kind lists under it, in the languages' and files' order. */
  public List<List<String>> listed() {
    return listed;
  }

  /** The single words that any of its phrases may begin with, in lower case. */
  public Set<String> forms() {
    return phrases.stream()
        .flatMap(phrase -> phrase.steps().get(0).forms().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Takes any of them, as whole words, in text in lower case: a part of a regular expression,
   * without a capturing group. White space between words may be of any length and kind.
   */
  public String expression() {
    return expression(phrases);
  }

  /** Takes those that each language lists at a place, from 0: the first season is the spring. */
  public String expression(int place) {
    return expression(listed.stream().map(one -> Phrase.parse(one.get(place))).toList());
  }

  private static String expression(List<Phrase> phrases) {
    return phrases.stream()
        .map(Phrase::expression)
        .collect(Collectors.joining("|", BEGIN + "(?:", ")" + END));
  }

  /** Of all kinds, in the order of their numbers. */
  static List<Words> all() {
    return LISTED;
  }

  /** The kind's place among all of them, from 0. */
  int number() {
    return number;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  private static Phrase phrase(String kind, String written) {
    try {
      return Phrase.parse(written);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(kind + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, Words> load(List<LanguageFile> files) {
    Map<String, List<List<String>>> byKind = new LinkedHashMap<>();
    for (LanguageFile file : files) {
      file.phrases()
          .forEach(
              (kind, phrases) ->
                  byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(phrases));
    }
    Map<String, Words> words = new LinkedHashMap<>();
    byKind.forEach((kind, listed) -> words.put(kind, new Words(words.size(), kind, listed)));
    return words;
  }
}
