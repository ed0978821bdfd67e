package org.rapporteur.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names of organisations in one text, asked whether a match lies within one that is longer than
 * itself: such a match is part of a name and no mention. Refilled for each text.
 */
final class LongerNames {

  private final Lexicon lexicon;

  /** The names' first and last tokens, by their first. */
  private final Longs names = new Longs();

  /** The matches that were dropped, lower half the term's place. */
  private final Longs dropped = new Longs();

  /** The last token of the names so far that reaches farthest. */
  private int[] reach = {};

  LongerNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Takes the names of a text.
   *
   * @param organisations matches, lower half the term's place
   */
  void read(Longs organisations) {
    names.size = 0;
    dropped.size = 0;
    for (int i = 0; i < organisations.size; i++) {
      long match = organisations.values[i];
      names.add(Matches.match(Matches.firstToken(match), lastToken(match)));
    }
    names.sort();
    if (reach.length < names.size) {
      reach = Arrays.copyOf(reach, names.size * 2);
    }
    int farthest = -1;
    for (int i = 0; i < names.size; i++) {
      farthest = Math.max(farthest, Matches.lower(names.values[i]));
      reach[i] = farthest;
    }
  }

  /**
   * Drops the matches that are part of a name, but for topics whose terms count there too.
   *
   * @param own of topics, lower half the term's place
   * @param nearAny of near rules, likewise
   * @param nearOf of near rules, lower half the last token
   */
  void dropFrom(Matches own, Matches nearAny, Matches nearOf) {
    if (names.size == 0) {
      return;
    }
    for (int i = 0; i < own.used(); i++) {
      if (!lexicon.topics.get(own.used(i)).inNames()) {
        drop(own.of(own.used(i)));
      }
    }
    for (int i = 0; i < nearAny.used(); i++) {
      if (!inNames(nearAny.used(i))) {
        drop(nearAny.of(nearAny.used(i)));
      }
    }
    for (int i = 0; i < nearOf.used(); i++) {
      if (!inNames(nearOf.used(i))) {
        dropSpans(nearOf.of(nearOf.used(i)));
      }
    }
  }

  private boolean inNames(int rule) {
    return lexicon.topics.get(lexicon.rules[rule].topic()).inNames();
  }

  private void drop(Longs matches) {
    int kept = 0;
    for (int i = 0; i < matches.size; i++) {
      long match = matches.values[i];
      if (!holds(Matches.firstToken(match), lastToken(match))) {
        matches.values[kept++] = match;
      } else {
        dropped.add(match);
      }
    }
    matches.size = kept;
  }

  /**
   * The places of terms that were dropped, each with an organisation whose name they are part of.
   */
  List<PartOfName> parts(Longs organisations) {
    List<PartOfName> parts = new ArrayList<>();
    for (int i = 0; i < dropped.size; i++) {
      long match = dropped.values[i];
      Lexicon.MentionTerm term = lexicon.mentionTerms.get(Matches.lower(match));
      OwnTerm own = new OwnTerm(term.topic().id(), term.term().term().text());
      parts.add(new PartOfName(own, longest(match, organisations)));
    }
    return parts;
  }

  private String longest(long match, Longs organisations) {
    int length = 0;
    int owner = 0;
    for (int i = 0; i < organisations.size; i++) {
      long name = organisations.values[i];
      Lexicon.Entry entry = lexicon.entries[Matches.lower(name)];
      boolean around =
          Matches.firstToken(name) <= Matches.firstToken(match)
              && lastToken(name) >= lastToken(match);
      if (around && entry.length() > length) {
        length = entry.length();
        owner = entry.owner();
      }
    }
    return lexicon.organisationIds.get(owner);
  }

  private void dropSpans(Longs spans) {
    int kept = 0;
    for (int i = 0; i < spans.size; i++) {
      long span = spans.values[i];
      if (!holds(Matches.firstToken(span), Matches.lower(span))) {
        spans.values[kept++] = span;
      }
    }
    spans.size = kept;
  }

  private boolean holds(int first, int last) {
    int before = names.below(Matches.match(first, 0));
    if (before > 0 && reach[before - 1] >= last) {
      return true;
    }
    // Of the names that begin with the match itself the longest comes last.
    int with = names.below(Matches.match(first + 1, 0));
    return with > before && Matches.lower(names.values[with - 1]) > last;
  }

  private int lastToken(long match) {
    return Matches.firstToken(match) + lexicon.entries[Matches.lower(match)].length() - 1;
  }
}
