package org.rapporteur.taxonomy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.release.CodePointOrder;

/** What a {@link Tagger} found in one release. Lists are made when they are asked for. */
public final class Tags {

  private static final Comparator<Mention> MENTION_ORDER =
      Comparator.comparing((Mention mention) -> mention.topic().id(), CodePointOrder.COMPARATOR)
          .thenComparing(mention -> mention.field().word())
          .thenComparingInt(Mention::start);

  private static final Comparator<NamePlace> PLACE_ORDER =
      Comparator.comparing(NamePlace::field)
          .thenComparingInt(NamePlace::start)
          .thenComparing(NamePlace::end, Comparator.reverseOrder())
          .thenComparing(NamePlace::id, CodePointOrder.COMPARATOR);

  private final Lexicon lexicon;
  private final int words;
  private final int[] topicIndexes;
  private final boolean[] topicAbout;
  private final int[] topicMentions;
  private final Places mentions;
  private final Places organisations;
  private final Places others;

  Tags(
      Lexicon lexicon,
      int words,
      int[] topicIndexes,
      boolean[] topicAbout,
      int[] topicMentions,
      Places mentions,
      Places organisations,
      Places others) {
    this.lexicon = lexicon;
    this.words = words;
    this.topicIndexes = topicIndexes;
    this.topicAbout = topicAbout;
    this.topicMentions = topicMentions;
    this.mentions = mentions;
    this.organisations = organisations;
    this.others = others;
  }

  /** Tokens of the title and tokens of the body. */
  public int words() {
    return words;
  }

  /** Indexes of the topics that the release has, ascending. */
  public int[] topicIndexes() {
    return topicIndexes;
  }

  /** Whether the release is about the topic, at the same place as in {@link #topicIndexes}. */
  public boolean[] topicAbout() {
    return topicAbout;
  }

  /** The mentions that count, at the same place as their topic in {@link #topicIndexes}. */
  public int[] topicMentions() {
    return topicMentions;
  }

  /**
   * Every mention that counts, under each topic that counts it, by topic id in code point order,
   * body before title (as the words are sorted), start.
   */
  public List<Mention> mentions() {
    List<Mention> all = new ArrayList<>(mentions.size());
    int place = 0;
    for (int i = 0; i < topicIndexes.length; i++) {
      Topic topic = lexicon.topics.get(topicIndexes[i]);
      for (int end = place + topicMentions[i]; place < end; place++) {
        Lexicon.MentionTerm owned = lexicon.mentionTerms.get(mentions.term(place));
        all.add(
            new Mention(
                topic,
                owned.term().term().text(),
                owned.topic().id(),
                mentions.field(place),
                mentions.start(place),
                mentions.end(place)));
      }
    }
    all.sort(MENTION_ORDER);
    return all;
  }

  /**
   * Ids of the organisations whose own names stand in the release, in code point order, without
   * ancestors that are only implied.
   */
  public List<String> named() {
    if (organisations.size() == 0) {
      return List.of();
    }
    // Organisations are numbered in the order of their ids.
    BitSet numbers = new BitSet();
    for (int i = 0; i < organisations.size(); i++) {
      numbers.set(lexicon.entries[organisations.term(i)].owner());
    }
    return numbers.stream().mapToObj(lexicon.organisationIds::get).toList();
  }

  /**
   * Every match of an organisation's name, overlapping ones too: title before body, start, the
   * longest first.
   */
  public List<NamePlace> organisationPlaces() {
    return places(organisations, lexicon.organisationIds);
  }

  /** Every match of a name of the other groups, in the same order. */
  public List<NamePlace> otherPlaces() {
    return places(others, lexicon.otherIds);
  }

  private List<NamePlace> places(Places places, List<String> ids) {
    List<NamePlace> all = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      String id = ids.get(lexicon.entries[places.term(i)].owner());
      all.add(new NamePlace(id, places.field(i), places.start(i), places.end(i)));
    }
    all.sort(PLACE_ORDER);
    return all;
  }
}
