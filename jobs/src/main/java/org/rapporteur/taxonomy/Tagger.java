package org.rapporteur.taxonomy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.taxonomy.Lexicon.Entry;
import org.rapporteur.term.TermScanner;

/**
 * Finds topics, organisations and other names in a release, all in one pass. Reuses its arrays: one
 * tagger serves one thread.
 */
public final class Tagger {

  /** So many mentions that count make a release be about a topic. */
  private static final int ABOUT = 3;

  private final Lexicon lexicon;
  private final TermScanner scanner;
  private final TopicRules rules;
  private final LongerNames names;
  private final Addresses inTitle = new Addresses();
  private final Addresses inBody = new Addresses();
  private final Matches own;
  private final Matches unless;
  private final Matches nearAny;
  private final Matches nearOf;
  private final Matches counted;
  private final Longs organisations = new Longs();
  private final Longs others = new Longs();
  private final long[] hits;
  private int lang;

  /**
   * Compiles and tags.
   *
   * @param others names found in the same pass, such as those of meeting series; may be empty
   */
  public Tagger(Taxonomy taxonomy, Organisations organisations, List<NameGroup> others) {
    this(Lexicon.of(taxonomy, organisations, others));
  }

  /** Tags with what is compiled already. */
  public Tagger(Lexicon lexicon) {
    this.lexicon = lexicon;
    scanner = new TermScanner(lexicon.index);
    rules = new TopicRules(lexicon, scanner);
    names = new LongerNames(lexicon);
    own = new Matches(lexicon.topics.size());
    unless = new Matches(lexicon.topics.size());
    counted = new Matches(lexicon.topics.size());
    nearAny = new Matches(lexicon.rules.length);
    nearOf = new Matches(lexicon.rules.length);
    hits = new long[lexicon.mentionTerms.size()];
  }

  /**
   * Tags one release.
   *
   * @param title empty if there is none
   * @param body empty if there is none
   * @param lang the primary language subtag in lower case, empty if unknown
   */
  public Tags tag(String title, String body, String lang) {
    own.clear();
    unless.clear();
    nearAny.clear();
    nearOf.clear();
    counted.clear();
    organisations.size = 0;
    others.size = 0;
    this.lang = lexicon.language(lang);
    inTitle.read(title);
    inBody.read(body);
    scanner.scan(title, body, this::found);
    applyRules();
    return tags();
  }

  /** How often each term has stood in the texts so far, in places that count or not, by term. */
  public List<TermHits> hits() {
    List<TermHits> all = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      Lexicon.MentionTerm term = lexicon.mentionTerms.get(i);
      all.add(new TermHits(term.topic(), term.term(), hits[i]));
    }
    return all;
  }

  /** What of the release tagged last is part of a name, and so no mention. */
  public List<PartOfName> partsOfNames() {
    return names.parts(organisations);
  }

  private void found(int term, int firstToken) {
    Entry entry = lexicon.entries[term];
    if (entry.lang() != 0 && lang != Lexicon.UNKNOWN_LANGUAGE && entry.lang() != lang) {
      return;
    }
    if (isInAddress(firstToken, entry.length())) {
      return;
    }
    long match = Matches.match(firstToken, term);
    long span = Matches.match(firstToken, firstToken + entry.length() - 1);
    switch (entry.role()) {
      case MENTION -> {
        hits[term]++;
        own.add(entry.owner(), match);
      }
      case NEAR_ANY -> {
        hits[term]++;
        nearAny.add(entry.owner(), match);
      }
      case NEAR_OF -> nearOf.add(entry.owner(), span);
      case UNLESS -> unless.add(entry.owner(), span);
      case ORGANISATION -> organisations.add(match);
      case OTHER -> others.add(match);
    }
  }

  private boolean isInAddress(int firstToken, int length) {
    Addresses addresses = scanner.isInTitle(firstToken) ? inTitle : inBody;
    if (!addresses.isEmpty()) {
      for (int token = firstToken; token < firstToken + length; token++) {
        if (addresses.hold(scanner.start(token))) {
          return true;
        }
      }
    }
    return false;
  }

  /** From all matches to those that each topic counts, if they are enough. */
  private void applyRules() {
    names.read(organisations);
    names.dropFrom(own, nearAny, nearOf);
    for (int i = 0; i < nearAny.used(); i++) {
      int rule = nearAny.used(i);
      rules.addNear(rule, nearAny.of(rule), nearOf.of(rule), own);
    }
    for (int i = 0; i < own.used(); i++) {
      int topic = own.used(i);
      if (unless.of(topic).size > 0) {
        rules.dropUnless(own.of(topic), unless.of(topic));
      }
      for (int ancestor : lexicon.scales[topic].lineage()) {
        counted.addAll(ancestor, own.of(topic));
      }
    }
    counted.sortUsed();
    for (int i = 0; i < counted.used(); i++) {
      Longs matches = counted.of(counted.used(i));
      keepLongest(matches);
      if (!isEnough(matches, lexicon.scales[counted.used(i)])) {
        matches.size = 0;
      }
    }
  }

  /**
   * From left to right the longest at each place, none overlapping, the first in file of equals.
   */
  private void keepLongest(Longs matches) {
    matches.sort();
    int kept = 0;
    int free = 0;
    for (int i = 0; i < matches.size; i++) {
      long match = matches.values[i];
      int first = Matches.firstToken(match);
      if (first >= free) {
        free = first + lexicon.entries[Matches.lower(match)].length();
        matches.values[kept++] = match;
      }
    }
    matches.size = kept;
  }

  private boolean isEnough(Longs matches, TopicScale scale) {
    if (!scale.weighted()) {
      return matches.size >= scale.least();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < matches.size; i++) {
      int term = Matches.lower(matches.values[i]);
      sum = sum.add(lexicon.mentionTerms.get(term).term().weight());
    }
    return matches.size > 0 && sum.compareTo(scale.threshold()) >= 0;
  }

  private Tags tags() {
    int topics = 0;
    int mentions = 0;
    for (int i = 0; i < counted.used(); i++) {
      int size = counted.of(counted.used(i)).size;
      topics += size > 0 ? 1 : 0;
      mentions += size;
    }
    int[] indexes = new int[topics];
    boolean[] about = new boolean[topics];
    int[] counts = new int[topics];
    Places places = new Places(mentions);
    int topic = 0;
    for (int i = 0; i < counted.used(); i++) {
      Longs matches = counted.of(counted.used(i));
      if (matches.size > 0) {
        indexes[topic] = counted.used(i);
        about[topic] = isAbout(matches);
        counts[topic++] = matches.size;
        addAll(places, matches);
      }
    }
    return new Tags(
        lexicon,
        scanner.words(),
        indexes,
        about,
        counts,
        places,
        places(organisations),
        places(others));
  }

  /** Whether one of a topic's mentions, which are in order, is in the title, or they are many. */
  private boolean isAbout(Longs matches) {
    return matches.size >= ABOUT || scanner.isInTitle(Matches.firstToken(matches.values[0]));
  }

  private Places places(Longs matches) {
    Places places = new Places(matches.size);
    addAll(places, matches);
    return places;
  }

  private void addAll(Places places, Longs matches) {
    for (int i = 0; i < matches.size; i++) {
      int term = Matches.lower(matches.values[i]);
      int first = Matches.firstToken(matches.values[i]);
      int last = first + lexicon.entries[term].length() - 1;
      places.add(term, scanner.isInTitle(first), scanner.start(first), scanner.end(last));
    }
  }
}
