package org.rapporteur.taxonomy;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermException;

/**
 * Measures how fast texts are tagged: English-like words by frequency, 1,000 terms, no evidence
 * taken. Prints megabytes of text a second of processor time; run by hand, with the number of
 * rounds as its argument.
 */
public final class TaggerBenchmark {

  private static final int WORDS = 20_000;
  private static final int TERMS = 1_000;
  private static final int TEXTS = 4_000;
  private static final int TEXT_WORDS = 400;

  private TaggerBenchmark() {}

  /** Runs the rounds. */
  public static void main(String[] arguments) throws TermException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
    SplittableRandom random = new SplittableRandom(7);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      words.add(word(random, i));
    }
    List<Topic> topics = new ArrayList<>();
    for (int t = 0; t < TERMS / 10; t++) {
      List<TopicTerm> terms = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        terms.add(new TopicTerm(Term.of(term(random, words)), "", BigDecimal.ONE));
      }
      topics.add(new Topic(t, "t" + t, "", "", terms, List.of(), List.of(), BigDecimal.ONE, false));
    }
    List<String> texts = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < TEXTS; i++) {
      texts.add(text(random, words));
      bytes += texts.get(i).length();
    }
    Tagger tagger = new Tagger(new Taxonomy(topics), new Organisations(List.of()), List.of());
    for (int round = 0; round < rounds; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long mentions = 0;
      for (String text : texts) {
        for (int count : tagger.tag("", text, "en").topicMentions()) {
          mentions += count;
        }
      }
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      System.out.printf(
          "%.0f MB/s, %d mentions in %d MB%n", bytes * 1e3 / nanos, mentions, bytes / 1_000_000);
    }
  }

  /** Short words are the frequent ones. */
  private static String word(SplittableRandom random, int rank) {
    int length = 2 + (int) Math.log(rank + 1) + random.nextInt(3) - 1;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < Math.max(1, length); i++) {
      word.append(
          "etaoinshrdlucmfwypvbgkqjxz".charAt((int) (26 * Math.pow(random.nextDouble(), 2))));
    }
    return word.toString();
  }

  private static String term(SplittableRandom random, List<String> words) {
    String first = words.get(200 + random.nextInt(WORDS - 200));
    return switch (random.nextInt(4)) {
      case 0 -> first;
      case 1 -> first + "*";
      case 2 -> first + " " + words.get(random.nextInt(WORDS));
      default ->
          first + " " + frequent(random, words) + " " + words.get(random.nextInt(WORDS)) + "*";
    };
  }

  /** By Zipf's law. */
  private static String frequent(SplittableRandom random, List<String> words) {
    return words.get((int) Math.exp(random.nextDouble() * Math.log(WORDS)) % WORDS);
  }

  private static String text(SplittableRandom random, List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TEXT_WORDS; i++) {
      String word = frequent(random, words);
      boolean begins = i % 15 == 0;
      text.append(begins ? Character.toUpperCase(word.charAt(0)) : word.charAt(0));
      text.append(word, 1, word.length());
      text.append(i % 15 == 14 ? ". " : i % 7 == 6 ? ", " : " ");
    }
    return text.toString();
  }
}
