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
          if (!places(name, text).isEmpty()) {
            named.add(organisation.id());
          }
        }
      }
    }
    return List.copyOf(named);
  }

  /** The first words of a term's matches that have no word in an address. */
  private List<Integer> places(String term, SlowText text) {
    SlowTerm slow = term(term);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.words.size(); i++) {
      boolean stands = slow.standsAt(text, i);
      for (int word = i; stands && word < i + slow.length(); word++) {
        stands = !text.isInAddress(word);
      }
      if (stands) {
        places.add(i);
      }
    }
    return places;
  }

  /** Whether a match lies within an organisation's name that is longer than it. */
  private boolean isPartOfName(Match match) {
    for (Organisation organisation : organisations) {
      for (String name : organisation.names()) {
        int length = term(name).length();
        for (int first : places(name, match.text)) {
          int last = first + length - 1;
          if (first <= match.first && match.last <= last && length > match.last - match.first + 1) {
            return true;
          }
        }
      }
    }
    return false;
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
        own.addAll(outsideNames(matches(topic, term, order++, text, inTitle, lang)));
      }
      for (Near near : topic.near()) {
        List<Match> of = new ArrayList<>();
        for (TopicTerm term : near.of()) {
          of.addAll(outsideNames(matches(topic, term, 0, text, inTitle, lang)));
        }
        for (TopicTerm term : near.any()) {
          for (Match match : outsideNames(matches(topic, term, order++, text, inTitle, lang))) {
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

  private List<Match> outsideNames(List<Match> matches) {
    return matches.stream().filter(match -> match.owner.inNames() || !isPartOfName(match)).toList();
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
    int length = term(term.term().text()).length();
    for (int i : read ? places(term.term().text(), text) : List.<Integer>of()) {
      found.add(new Match(owner, term, order, inTitle, text, i, i + length - 1));
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
