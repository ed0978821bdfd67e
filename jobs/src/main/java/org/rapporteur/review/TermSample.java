package org.rapporteur.review;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.language.Sentences;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.release.Release;
import org.rapporteur.review.CheckFindings.SampledSentence;
import org.rapporteur.taxonomy.Field;
import org.rapporteur.taxonomy.Mention;

/**
 * A draw of the sentences in which one term counts, each as likely as another. What is drawn
 * depends on seed and corpus alone, not on the order of reading: each place has a number made of
 * the seed and where it stands, and those with the lowest are drawn.
 */
final class TermSample {

  private record Drawn(long number, SampledSentence sentence) {}

  private static final Comparator<Drawn> ORDER =
      Comparator.comparingLong(Drawn::number)
          .thenComparing(drawn -> drawn.sentence().release(), CodePointOrder.COMPARATOR)
          .thenComparing(drawn -> drawn.sentence().sentence(), CodePointOrder.COMPARATOR);

  private final SampleOfTerm wanted;
  private final TreeSet<Drawn> drawn = new TreeSet<>(ORDER);

  TermSample(SampleOfTerm wanted) {
    this.wanted = wanted;
  }

  /** Takes the mentions of one release, each under the topic that owns its term. */
  void add(Release release, List<Mention> owned) {
    for (Mention mention : owned) {
      if (mention.term().equals(wanted.term())) {
        boolean inTitle = mention.field() == Field.TITLE;
        String place = release.id() + '\n' + mention.field().word() + '\n' + mention.start();
        long number = number(wanted.seed(), place);
        if (drawn.size() < wanted.most() || number <= drawn.last().number()) {
          String text = inTitle ? release.title() : release.body();
          keep(
              new Drawn(
                  number,
                  new SampledSentence(
                      mention.termTopic(),
                      release.id(),
                      release.date().toString(),
                      Sentences.around(text, mention.start(), mention.end()))));
        }
      }
    }
  }

  private void keep(Drawn one) {
    drawn.add(one);
    if (drawn.size() > wanted.most()) {
      drawn.pollLast();
    }
  }

  void addAll(TermSample other) {
    other.drawn.forEach(this::keep);
  }

  List<SampledSentence> sentences() {
    return drawn.stream().map(Drawn::sentence).toList();
  }

  /** FNV-1a, mixed as SplitMix64 does: near places get numbers far apart. */
  private static long number(long seed, String place) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (int i = 0; i < place.length(); i++) {
      hash = (hash ^ place.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
