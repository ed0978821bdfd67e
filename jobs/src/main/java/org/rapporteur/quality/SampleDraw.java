package org.rapporteur.quality;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.release.Digests;
import org.rapporteur.taxonomy.Topic;

/**
 * Draws pairs of a topic and a release without replacement. Of each stratum the releases come first
 * whose SHA-256 over {@code seed \n topic \n id} is smallest (whole releases: {@code seed \n id}),
 * so that anyone draws the same again, from any order of the corpus.
 *
 * @param releases what is drawn from
 * @param seed any text
 * @param limit the part of the corpus that the releases are, such as {@code 1997-01-01/2003-12-31};
 *     empty for the whole
 */
public record SampleDraw(List<SampledRelease> releases, String seed, String limit) {

  private static final String NEAR = "near";
  private static final String REST = "rest";

  /**
   * Pairs of each topic: up to half of them where the program finds it, and of the others half
   * where a token of one of its terms stands, half from the rest.
   *
   * @param number of pairs a topic, at least 4
   */
  public List<SampledPair> perTopic(List<Topic> topics, int number) {
    List<SampledPair> drawn = new ArrayList<>();
    for (Topic topic : topics) {
      String prefix = seed + "\n" + topic.id() + "\n";
      List<SampledRelease> tagged = new ArrayList<>();
      List<SampledRelease> near = new ArrayList<>();
      List<SampledRelease> rest = new ArrayList<>();
      for (SampledRelease release : releases) {
        (release.topics().contains(topic.id())
                ? tagged
                : release.near().contains(topic.id()) ? near : rest)
            .add(release);
      }
      int half = number / 2;
      int others = number - half;
      add(topic, Label.TAGGED, tagged, half, prefix, drawn);
      add(topic, NEAR, near, others / 2, prefix, drawn);
      add(topic, REST, rest, others - others / 2, prefix, drawn);
    }
    return drawn;
  }

  /**
   * Whole releases, each with all topics; a topic's strata are the releases that have it and those
   * that have not.
   *
   * @param number how many releases
   */
  public List<SampledPair> whole(List<Topic> topics, int number) {
    List<SampledRelease> chosen = first(releases, number, seed + "\n");
    Map<String, Integer> sizes = new HashMap<>();
    releases.forEach(
        release -> release.topics().forEach(topic -> sizes.merge(topic, 1, Integer::sum)));
    List<SampledPair> drawn = new ArrayList<>();
    for (SampledRelease release : chosen) {
      for (Topic topic : topics) {
        boolean has = release.topics().contains(topic.id());
        int tagged = sizes.getOrDefault(topic.id(), 0);
        drawn.add(
            new SampledPair(
                topic.id(),
                topic.label(),
                named(has ? Label.TAGGED : REST),
                has ? tagged : releases.size() - tagged,
                (double) chosen.size() / releases.size(),
                release,
                has));
      }
    }
    return drawn;
  }

  private void add(
      Topic topic,
      String stratum,
      List<SampledRelease> all,
      int number,
      String prefix,
      List<SampledPair> drawn) {
    List<SampledRelease> chosen = first(all, number, prefix);
    for (SampledRelease release : chosen) {
      drawn.add(
          new SampledPair(
              topic.id(),
              topic.label(),
              named(stratum),
              all.size(),
              (double) chosen.size() / all.size(),
              release,
              stratum.equals(Label.TAGGED)));
    }
  }

  private String named(String stratum) {
    return limit.isEmpty() ? stratum : stratum + Label.LIMIT + limit;
  }

  private static List<SampledRelease> first(List<SampledRelease> all, int number, String prefix) {
    record Ranked(String rank, SampledRelease release) {}
    return all.stream()
        .map(
            release ->
                new Ranked(
                    Digests.sha256((prefix + release.id()).getBytes(StandardCharsets.UTF_8)),
                    release))
        .sorted(Comparator.comparing(Ranked::rank, CodePointOrder.COMPARATOR))
        .limit(number)
        .map(Ranked::release)
        .toList();
  }

  /** The ids of what was drawn. */
  public static Set<String> ids(List<SampledPair> drawn) {
    Set<String> ids = new HashSet<>();
    drawn.forEach(pair -> ids.add(pair.release().id()));
    return ids;
  }
}
