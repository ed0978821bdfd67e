package org.rapporteur.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.release.Release;
import org.rapporteur.review.CheckFindings.TermInName;
import org.rapporteur.taxonomy.Field;
import org.rapporteur.taxonomy.Mention;
import org.rapporteur.taxonomy.OwnTerm;
import org.rapporteur.taxonomy.PartOfName;

/**
 * How many places of a term lie within one office's name: a name of the organisations file, where
 * they are no mentions, or the name of the release's issuer as the release writes it, where they
 * are if the file lacks that name.
 */
final class OfficeNames {

  /** Of fewer places one name easily has most. */
  private static final int FEWEST_PLACES = 3;

  private final Map<OwnTerm, Map<String, Long>> places = new HashMap<>();

  /** Takes one release. */
  void add(Release release, List<Mention> owned, List<PartOfName> parts) {
    parts.forEach(part -> add(part.term(), part.organisation()));
    for (String name : release.organisations().stream().distinct().toList()) {
      for (Mention mention : owned) {
        String text = mention.field() == Field.TITLE ? release.title() : release.body();
        if (isWithin(name, text, mention)) {
          add(new OwnTerm(mention.termTopic(), mention.term()), name);
        }
      }
    }
  }

  private void add(OwnTerm term, String office) {
    places
        .computeIfAbsent(term, key -> new TreeMap<>(CodePointOrder.COMPARATOR))
        .merge(office, 1L, Long::sum);
  }

  /** Whether the name stands around the mention, whatever the case, and is longer. */
  private static boolean isWithin(String name, String text, Mention mention) {
    int length = mention.end() - mention.start();
    for (int from = Math.max(0, mention.end() - name.length());
        name.length() > length && from <= mention.start();
        from++) {
      if (text.regionMatches(true, from, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  void addAll(OfficeNames other) {
    other.places.forEach(
        (term, offices) ->
            offices.forEach(
                (office, number) ->
                    places
                        .computeIfAbsent(term, key -> new TreeMap<>(CodePointOrder.COMPARATOR))
                        .merge(office, number, Long::sum)));
  }

  /**
   * The terms most of whose places lie within one office's name, those with most first.
   *
   * @param hits all places of each term
   */
  List<TermInName> most(Map<OwnTerm, Long> hits) {
    List<TermInName> found = new ArrayList<>();
    places.forEach(
        (term, offices) ->
            offices.forEach(
                (office, number) -> {
                  long all = hits.getOrDefault(term, 0L);
                  if (number >= FEWEST_PLACES && number * 2 > all) {
                    found.add(new TermInName(term.topic(), term.term(), office, number, all));
                  }
                }));
    found.sort(
        Comparator.comparingLong(TermInName::within)
            .reversed()
            .thenComparing(TermInName::topic, CodePointOrder.COMPARATOR)
            .thenComparing(TermInName::term, CodePointOrder.COMPARATOR));
    return found;
  }
}
