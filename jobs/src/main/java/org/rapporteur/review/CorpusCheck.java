package org.rapporteur.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.language.TextLanguage;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.release.Release;
import org.rapporteur.taxonomy.Lexicon;
import org.rapporteur.taxonomy.Mention;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.OwnTerm;
import org.rapporteur.taxonomy.Tagger;
import org.rapporteur.taxonomy.Tags;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.taxonomy.TermHits;

/**
 * Gathers what a corpus tells of the reference files, release by release. One serves one thread;
 * those of several threads are added up.
 */
public final class CorpusCheck {

  /** How many releases without a topic are kept to show. */
  private static final int UNTAGGED_KEPT = 200;

  private static final Comparator<Mention> PLACE_ORDER =
      Comparator.comparing(Mention::field)
          .thenComparingInt(Mention::start)
          .thenComparing(Mention::end, Comparator.reverseOrder())
          .thenComparing(mention -> mention.topic().index());

  private final Taxonomy taxonomy;
  private final Organisations organisations;
  private final String issuer;
  private final TextLanguage languages = new TextLanguage();
  private final Tagger tagger;
  private final TermCompany company = new TermCompany();
  private final TopicLanguages topicLanguages = new TopicLanguages();
  private final OfficeNames offices = new OfficeNames();
  private final TermSample sample;
  private final TermOverlaps overlaps;
  private final Map<OwnTerm, Long> hits = new HashMap<>();
  private final Map<OwnTerm, Long> mentions = new HashMap<>();
  private final Map<String, Long> topicMentions = new HashMap<>();
  private final Map<String, Long> unknownIssuers = new TreeMap<>(CodePointOrder.COMPARATOR);
  private final TreeSet<CheckFindings.Untagged> untagged =
      new TreeSet<>(CheckFindings.Untagged.LATEST_FIRST);
  private long releases;
  private long releasesWithoutIssuer;
  private long releasesOfUnknownIssuers;
  private long releasesWithoutTopic;

  /**
   * Begins.
   *
   * @param lexicon the taxonomy and the organisations compiled, which several checks may share
   * @param issuer the issuer of releases that name none, empty if there is none
   * @param sampled the term whose sentences are drawn
   */
  public CorpusCheck(
      Lexicon lexicon,
      Taxonomy taxonomy,
      Organisations organisations,
      String issuer,
      SampleOfTerm sampled) {
    this.taxonomy = taxonomy;
    this.organisations = organisations;
    this.issuer = issuer;
    tagger = new Tagger(lexicon);
    overlaps = new TermOverlaps(taxonomy);
    sample = new TermSample(sampled);
  }

  /** Looks at one release. */
  public void add(Release release) {
    releases++;
    addIssuers(release);
    List<Mention> owned = new ArrayList<>();
    String lang = languages.of(release.lang(), release.title(), release.body());
    Tags tags = tagger.tag(release.title(), release.body(), lang);
    List<Mention> all = tags.mentions();
    for (Mention mention : all) {
      topicMentions.merge(mention.topic().id(), 1L, Long::sum);
      if (mention.termTopic().equals(mention.topic().id())) {
        mentions.merge(new OwnTerm(mention.termTopic(), mention.term()), 1L, Long::sum);
        owned.add(mention);
      }
    }
    owned.sort(PLACE_ORDER);
    overlaps.add(owned);
    company.add(owned);
    topicLanguages.add(lang, all);
    offices.add(release, owned, tagger.partsOfNames());
    sample.add(release, owned);
    if (tags.topicIndexes().length == 0) {
      releasesWithoutTopic++;
      keepUntagged(
          new CheckFindings.Untagged(
              release.date().toString(), release.source().toString(), release.title()));
    }
  }

  private void addIssuers(Release release) {
    List<String> names = release.organisations();
    if (names.isEmpty() && !issuer.isEmpty()) {
      names = List.of(issuer);
    }
    releasesWithoutIssuer += names.isEmpty() ? 1 : 0;
    boolean unknown = false;
    for (String name : names.stream().distinct().toList()) {
      if (!organisations.known(organisations.resolve(name))) {
        unknownIssuers.merge(name, 1L, Long::sum);
        unknown = true;
      }
    }
    releasesOfUnknownIssuers += unknown ? 1 : 0;
  }

  private void keepUntagged(CheckFindings.Untagged release) {
    untagged.add(release);
    if (untagged.size() > UNTAGGED_KEPT) {
      untagged.pollLast();
    }
  }

  /** Takes in what another check has gathered, which must not be used further. */
  public void addAll(CorpusCheck other) {
    releases += other.releases;
    releasesWithoutIssuer += other.releasesWithoutIssuer;
    releasesOfUnknownIssuers += other.releasesOfUnknownIssuers;
    releasesWithoutTopic += other.releasesWithoutTopic;
    overlaps.addAll(other.overlaps);
    company.addAll(other.company);
    topicLanguages.addAll(other.topicLanguages);
    offices.addAll(other.offices);
    sample.addAll(other.sample);
    other.countHits();
    other.hits.forEach((term, number) -> hits.merge(term, number, Long::sum));
    other.mentions.forEach((term, number) -> mentions.merge(term, number, Long::sum));
    other.topicMentions.forEach((topic, number) -> topicMentions.merge(topic, number, Long::sum));
    other.unknownIssuers.forEach((name, number) -> unknownIssuers.merge(name, number, Long::sum));
    other.untagged.forEach(this::keepUntagged);
  }

  private void countHits() {
    for (TermHits term : tagger.hits()) {
      OwnTerm own = new OwnTerm(term.topic().id(), term.term().term().text());
      hits.merge(own, term.hits(), Long::sum);
    }
  }

  /** What all that was gathered comes to; the check must not be used further. */
  public CheckFindings findings() {
    countHits();
    TermFindings terms = new TermFindings(taxonomy, hits, mentions, topicMentions, company);
    return new CheckFindings(
        releases,
        releasesOfUnknownIssuers,
        unknownIssuers.entrySet().stream()
            .map(
                entry ->
                    new CheckFindings.UnknownIssuer(
                        entry.getKey(), organisations.resolve(entry.getKey()), entry.getValue()))
            .sorted(Comparator.comparingLong(CheckFindings.UnknownIssuer::releases).reversed())
            .toList(),
        releasesWithoutIssuer,
        terms.within(overlaps),
        terms.dominant(),
        terms.suspicious(),
        offices.most(hits),
        topicLanguages.unspoken(taxonomy),
        sample.sentences(),
        releasesWithoutTopic,
        List.copyOf(untagged),
        terms.counts(),
        terms.neverSeen());
  }
}
