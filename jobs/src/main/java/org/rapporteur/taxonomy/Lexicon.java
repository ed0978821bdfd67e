package org.rapporteur.taxonomy;

import java.util.List;
import org.rapporteur.term.TermIndex;

/**
 * All that is looked for in releases, compiled: the terms of topics, the names of organisations and
 * of other things, found in one pass. Immutable; any number of {@link Tagger}s may share it.
 */
public final class Lexicon {

  /** Stands for a release whose language is unknown: all lists are for it. */
  static final int UNKNOWN_LANGUAGE = -1;

  /** What a match of a term does. */
  enum Role {
    /** It is a mention of the topic that owns it. */
    MENTION,
    /** It is a mention if the near rule that owns it says so. */
    NEAR_ANY,
    /** It makes others a mention by the near rule that owns it. */
    NEAR_OF,
    /** It drops the mentions that it overlaps, of the topic that owns it. */
    UNLESS,
    /** It names an organisation. */
    ORGANISATION,
    /** It is a name of another group. */
    OTHER
  }

  /**
   * A term and what it is for. Terms of mentions come before all others, the longest first, then as
   * in the file: of mentions that begin at one token, the one that counts has the lowest place.
   *
   * @param owner number of the topic, near rule, organisation or group
   * @param lang number of the language it is for, 0 for every language
   * @param length how many tokens it has
   */
  record Entry(Role role, int owner, int lang, int length) {}

  /** A near rule, and the number of its topic. */
  record Rule(int topic, int within) {}

  /** A term of a mention: of a topic's own lists, or one that its near rules look for. */
  record MentionTerm(Topic topic, TopicTerm term) {}

  final TermIndex index;
  final Entry[] entries;
  final Rule[] rules;
  final TopicScale[] scales;
  final List<MentionTerm> mentionTerms;
  final List<Topic> topics;

  /** By organisation's number its id; numbers are in the order of ids. */
  final List<String> organisationIds;

  final List<String> otherIds;
  private final List<String> languages;

  Lexicon(LexiconBuilder builder) {
    index = TermIndex.of(builder.terms());
    entries = builder.entries();
    rules = builder.rules();
    mentionTerms = builder.mentionTerms();
    topics = builder.topics();
    scales = TopicScale.of(topics);
    organisationIds = builder.organisationIds();
    otherIds = builder.otherIds();
    languages = builder.languages();
  }

  /**
   * Compiles what is to be looked for.
   *
   * @param others names found in the same pass; their terms must be valid
   */
  public static Lexicon of(Taxonomy taxonomy, Organisations organisations, List<NameGroup> others) {
    return new Lexicon(new LexiconBuilder(taxonomy, organisations, others));
  }

  /** The number of a release's language, which no term has if the file does not name it. */
  int language(String lang) {
    if (lang.isEmpty()) {
      return UNKNOWN_LANGUAGE;
    }
    int place = languages.indexOf(lang);
    return place < 0 ? languages.size() : place;
  }
}
