package org.rapporteur.taxonomy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.release.CodePointOrder;

/**
 * Tags slowly and plainly, from the words of the specification alone: what the fast tagger is
 * compared with. Shares no code with it.
 */
final class SlowTagger {

  private final List<Topic> topics;
  private final List<Organisation> organisations;
  private final Map<String, SlowTerm> terms = new HashMap<>();

  /** A match of one topic's term; {@code order} is the term's place in the file. */
  private record Match(
      Topic owner, TopicTerm term, int order, boolean inTitle, SlowText text, int first, int last) {

    boolean overlaps(Match other) {
      return inTitle == other.inTitle && first <= other.last && other.first <= last;
    }
  }

  SlowTagger(List<Topic> topics, List<Organisation> organisations) {
    this.topics = topics;
    this.organisations = organisations;
  }

  private SlowTerm term(String term) {
    return terms.computeIfAbsent(term, SlowTerm::new);
  }

  List<String> named(String title, String body) {
    TreeSet<String> named = new TreeSet<>(CodePointOrder.COMPARATOR);
    List<SlowText> texts = List.of(new SlowText(title), new SlowText(body));
    for (Organisation organisation : organisations) {
      for (String name : organisation.names()) {
        for (SlowText text : texts) {
          for (int i = 0; i < text.words.size(); i++) {
            if (term(name).standsAt(text, i)) {
              named.add(organisation.id());
            }
          }
        }
      }
    }
    return List.copyOf(named);
  }

  /** Rows of {@code topic|field|start|end|term|term_topic} in the order of the table. */
  List<String> mentions(String title, String body, String lang) {
    List<String> rows = new ArrayList<>();
    List<Topic> sorted = new ArrayList<>(topics);
    sorted.sort(Comparator.comparing(Topic::id, CodePointOrder.COMPARATOR));
    SlowText inTitle = new SlowText(title);
    SlowText inBody = new SlowText(body);
    for (Topic topic : sorted) {
      List<Match> counted = new ArrayList<>();
      counted.addAll(scan(matches(topic, inBody, false, lang)));
      counted.addAll(scan(matches(topic, inTitle, true, lang)));
      BigDecimal sum = BigDecimal.ZERO;
      for (Match match : counted) {
        sum = sum.add(match.term.weight());
      }
      if (sum.compareTo(topic.threshold()) >= 0) {
        counted.forEach(match -> rows.add(row(topic, match)));
      }
    }
    return rows;
  }

  private static String row(Topic topic, Match match) {
    int start = match.text.words.get(match.first).start();
    int end = match.text.words.get(match.last).end();
    String field = match.inTitle ? "title" : "body";
    String term = match.term.term().text();
    return String.join("|", topic.id(), field, start + "", end + "", term, match.owner.id());
  }

  /** The matches of a topic's own and its descendants' terms, as their rules leave them. */
  private List<Match> matches(Topic root, SlowText text, boolean inTitle, String lang) {
    List<Match> all = new ArrayList<>();
    int order = 0;
    for (Topic topic : topics) {
      List<Match> own = new ArrayList<>();
      for (TopicTerm term : topic.terms()) {
        own.addAll(matches(topic, term, order++, text, inTitle, lang));
      }
      for (Near near : topic.near()) {
        List<Match> of = new ArrayList<>();
        for (TopicTerm term : near.of()) {
          of.addAll(matches(topic, term, 0, text, inTitle, lang));
        }
        for (TopicTerm term : near.any()) {
          for (Match match : matches(topic, term, order++, text, inTitle, lang)) {
            if (of.stream().anyMatch(other -> isNear(match, other, near.within()))) {
              own.add(match);
            }
          }
        }
      }
      for (TopicTerm term : topic.unless()) {
        for (Match unless : matches(topic, term, 0, text, inTitle, lang)) {
          own.removeIf(unless::overlaps);
        }
      }
      if (isWithin(topic, root)) {
        all.addAll(own);
      }
    }
    return all;
  }

  private boolean isWithin(Topic topic, Topic root) {
    if (topic.id().equals(root.id())) {
      return true;
    }
    return topics.stream()
        .anyMatch(parent -> parent.id().equals(topic.parent()) && isWithin(parent, root));
  }

  private static boolean isNear(Match match, Match other, int within) {
    int between =
        match.first > other.last ? match.first - other.last - 1 : other.first - match.last - 1;
    return !match.overlaps(other) && between <= within;
  }

  private List<Match> matches(
      Topic owner, TopicTerm term, int order, SlowText text, boolean inTitle, String lang) {
    List<Match> found = new ArrayList<>();
    boolean read = term.lang().isEmpty() || lang.isEmpty() || term.lang().equals(lang);
    SlowTerm slow = term(term.term().text());
    for (int i = 0; read && i < text.words.size(); i++) {
      if (slow.standsAt(text, i)) {
        found.add(new Match(owner, term, order, inTitle, text, i, i + slow.length() - 1));
      }
    }
    return found;
  }

  /** Left to right, the longest at each place, the first in the file of equals, no overlap. */
  private static List<Match> scan(List<Match> matches) {
    List<Match> kept = new ArrayList<>();
    int place = 0;
    while (true) {
      Match best = null;
      for (Match match : matches) {
        if (match.first >= place && (best == null || isBetter(match, best))) {
          best = match;
        }
      }
      if (best == null) {
        return kept;
      }
      kept.add(best);
      place = best.last + 1;
    }
  }

  private static boolean isBetter(Match match, Match other) {
    if (match.first != other.first) {
      return match.first < other.first;
    }
    return match.last != other.last ? match.last > other.last : match.order < other.order;
  }
}
