package org.rapporteur.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.taxonomy.Lexicon.Entry;
import org.rapporteur.taxonomy.Lexicon.MentionTerm;
import org.rapporteur.taxonomy.Lexicon.Role;
import org.rapporteur.taxonomy.Lexicon.Rule;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermException;

/** Numbers the terms, rules, languages, organisations and groups of a {@link Lexicon}. */
final class LexiconBuilder {

  private final List<Topic> topics;
  private final List<Term> terms = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<MentionTerm> mentionTerms = new ArrayList<>();
  private final List<String> languages = new ArrayList<>(List.of(""));
  private final List<String> organisationIds;
  private final List<String> otherIds;

  LexiconBuilder(Taxonomy taxonomy, Organisations organisations, List<NameGroup> others) {
    topics = taxonomy.topics();
    organisationIds =
        organisations.all().stream()
            .map(Organisation::id)
            .sorted(CodePointOrder.COMPARATOR)
            .toList();
    otherIds = others.stream().map(NameGroup::id).toList();
    addMentions();
    addHelpers();
    for (Organisation organisation : organisations.all()) {
      int number =
          Collections.binarySearch(organisationIds, organisation.id(), CodePointOrder.COMPARATOR);
      organisation.names().forEach(name -> add(Role.ORGANISATION, number, "", term(name)));
    }
    for (int i = 0; i < others.size(); i++) {
      int number = i;
      others.get(i).names().forEach(name -> add(Role.OTHER, number, "", term(name)));
    }
  }

  private void addMentions() {
    record Candidate(Role role, int owner, MentionTerm mention) {}
    List<Candidate> candidates = new ArrayList<>();
    for (Topic topic : topics) {
      for (TopicTerm term : topic.terms()) {
        candidates.add(new Candidate(Role.MENTION, topic.index(), new MentionTerm(topic, term)));
      }
      for (Near near : topic.near()) {
        for (TopicTerm term : near.any()) {
          candidates.add(new Candidate(Role.NEAR_ANY, rules.size(), new MentionTerm(topic, term)));
        }
        rules.add(new Rule(topic.index(), near.within()));
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> c.mention.term().term().length()).reversed());
    for (Candidate candidate : candidates) {
      TopicTerm term = candidate.mention.term();
      add(candidate.role, candidate.owner, term.lang(), term.term());
      mentionTerms.add(candidate.mention);
    }
  }

  private void addHelpers() {
    int rule = 0;
    for (Topic topic : topics) {
      for (TopicTerm term : topic.unless()) {
        add(Role.UNLESS, topic.index(), term.lang(), term.term());
      }
      for (Near near : topic.near()) {
        for (TopicTerm term : near.of()) {
          add(Role.NEAR_OF, rule, term.lang(), term.term());
        }
        rule++;
      }
    }
  }

  private void add(Role role, int owner, String lang, Term term) {
    if (!languages.contains(lang)) {
      languages.add(lang);
    }
    entries.add(new Entry(role, owner, languages.indexOf(lang), term.length()));
    terms.add(term);
  }

  private static Term term(String name) {
    try {
      return Term.of(name);
    } catch (TermException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  List<Term> terms() {
    return terms;
  }

  Entry[] entries() {
    return entries.toArray(Entry[]::new);
  }

  Rule[] rules() {
    return rules.toArray(Rule[]::new);
  }

  List<MentionTerm> mentionTerms() {
    return List.copyOf(mentionTerms);
  }

  List<Topic> topics() {
    return topics;
  }

  List<String> organisationIds() {
    return organisationIds;
  }

  List<String> otherIds() {
    return otherIds;
  }

  List<String> languages() {
    return List.copyOf(languages);
  }
}
