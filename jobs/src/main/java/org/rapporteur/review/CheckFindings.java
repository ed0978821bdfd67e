package org.rapporteur.review;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.release.CodePointOrder;

/**
 * What a corpus tells of the reference files. Lists hold the most frequent first.
 *
 * @param releases the releases read, each version of one for itself
 * @param releasesOfUnknownIssuers those with an issuer that the organisations file lacks
 * @param unknownIssuers the issuers that the organisations file lacks
 * @param releasesWithoutIssuer releases that name no issuer
 * @param termsWithinOthers terms that stand wholly within a term of a topic that is no relation
 * @param dominantTerms terms that give nearly all mentions of their topic
 * @param suspiciousTerms terms that match more than their author can have meant
 * @param termsInNames terms most of whose places lie within one office's name
 * @param languagesUnspoken languages that the corpus has much of, and topics without a term in them
 * @param sentences drawn of the term that was asked for
 * @param releasesWithoutTopic releases in which no topic stands
 * @param latestWithoutTopic the latest of these, at most 200
 * @param terms every term
 * @param termsNeverSeen terms that stand nowhere in the corpus, in the order of the file
 */
public record CheckFindings(
    long releases,
    long releasesOfUnknownIssuers,
    List<UnknownIssuer> unknownIssuers,
    long releasesWithoutIssuer,
    List<TermWithin> termsWithinOthers,
    List<DominantTerm> dominantTerms,
    List<SuspiciousTerm> suspiciousTerms,
    List<TermInName> termsInNames,
    List<UnspokenLanguage> languagesUnspoken,
    List<SampledSentence> sentences,
    long releasesWithoutTopic,
    List<Untagged> latestWithoutTopic,
    List<TermCount> terms,
    List<TermNeverSeen> termsNeverSeen) {

  /**
   * An issuer that the organisations file lacks.
   *
   * @param name as the releases give it
   * @param organisation the id that the tables give it
   * @param releases how many releases it issued
   */
  public record UnknownIssuer(String name, String organisation, long releases) {}

  /**
   * A term that stands wholly within a term of another topic.
   *
   * @param topic the topic that owns the term
   * @param term as the taxonomy writes it
   * @param otherTopic the topic that owns the other term
   * @param otherTerm the term that holds it
   * @param times in how many places of the corpus both are counted
   */
  public record TermWithin(
      String topic, String term, String otherTopic, String otherTerm, long times) {}

  /**
   * A term that gives nearly all mentions of its topic.
   *
   * @param mentions how many mentions are its own
   * @param topicMentions how many its topic has, descendants' included
   */
  public record DominantTerm(String topic, String term, long mentions, long topicMentions) {}

  /**
   * A term that matches more than its author can have meant.
   *
   * @param reason {@code number} or {@code short prefix}
   * @param hits how often it stands in the corpus
   */
  public record SuspiciousTerm(String topic, String term, String reason, long hits) {}

  /**
   * A term that stands nowhere.
   *
   * @param languages the release languages that it is for; empty for every language
   */
  public record TermNeverSeen(String topic, String term, List<String> languages) {}

  /**
   * A release in which no topic stands.
   *
   * @param date its date
   * @param source where it was read
   * @param title empty if it has none
   */
  public record Untagged(String date, String source, String title) {

    static final Comparator<Untagged> LATEST_FIRST =
        Comparator.comparing(Untagged::date)
            .reversed()
            .thenComparing(Untagged::source, CodePointOrder.COMPARATOR)
            .thenComparing(Untagged::title, CodePointOrder.COMPARATOR);
  }

  /**
   * How often a term stands in the corpus.
   *
   * @param hits all its places, whether they count or not
   * @param mentions the places that its topic counts
   * @param alone those of them in releases in which no other term of the topic counts
   */
  public record TermCount(String topic, String term, long hits, long mentions, long alone) {}

  /**
   * A term most of whose places lie within one office's name.
   *
   * @param office the organisation's id, or the issuer's name as its releases give it
   * @param within how many of the places lie there
   * @param hits how many places it has
   */
  public record TermInName(String topic, String term, String office, long within, long hits) {}

  /**
   * A language that the corpus has much of.
   *
   * @param releases how many releases are in it
   * @param topics those without a term in it, in the order of the file
   */
  public record UnspokenLanguage(String lang, long releases, List<String> topics) {}

  /**
   * A sentence in which the term counts.
   *
   * @param topic the topic that owns the term
   */
  public record SampledSentence(String topic, String release, String date, String sentence) {}
}
