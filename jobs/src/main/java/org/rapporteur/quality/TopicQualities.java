package org.rapporteur.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.statistics.CohenKappa;
import org.rapporteur.statistics.StratifiedSample;
import org.rapporteur.statistics.StratifiedSample.Estimate;
import org.rapporteur.statistics.StratifiedSample.Stratum;

/**
 * From labels to the rows of {@code topic_quality}.
 *
 * <p>A pair that two readers label unlike is kept apart: it counts for their agreement alone.
 * Labels that were made with another taxonomy count where the topic's own rules are the same; else
 * the row has no figures, and its taxonomy says why.
 *
 * <p>Where a stratum of one part of the corpus has fewer than two labelled releases, or none was
 * drawn of it, the topic's strata of all parts are taken together: one release tells nothing of how
 * much others differ.
 */
public final class TopicQualities {

  private TopicQualities() {}

  /**
   * Makes the rows, in code point order of topics.
   *
   * @param labels of any order
   * @param rules the digest of each topic's own rules, by id, as the taxonomy in use has them
   * @throws LabelException if labels contradict each other about what they were drawn from
   */
  public static List<TopicQuality> of(List<Label> labels, Map<String, String> rules)
      throws LabelException {
    Map<String, List<Label>> topics = new TreeMap<>(CodePointOrder.COMPARATOR);
    labels.forEach(
        label -> topics.computeIfAbsent(label.topic(), key -> new ArrayList<>()).add(label));
    Map<String, Long> populations = new HashMap<>();
    for (List<Label> topic : topics.values()) {
      Map<String, Long> sizes = new HashMap<>();
      sizes(topic)
          .forEach((stratum, label) -> sizes.merge(label.limit(), label.stratumSize(), Long::sum));
      sizes.forEach((limit, size) -> populations.merge(limit, size, Math::max));
    }
    List<TopicQuality> rows = new ArrayList<>();
    for (Map.Entry<String, List<Label>> topic : topics.entrySet()) {
      rows.add(
          row(
              topic.getKey(),
              topic.getValue(),
              rules.getOrDefault(topic.getKey(), ""),
              populations));
    }
    return rows;
  }

  private static TopicQuality row(
      String topic, List<Label> labels, String rules, Map<String, Long> populations)
      throws LabelException {
    Map<String, List<Label>> items =
        labels.stream()
            .collect(Collectors.groupingBy(Label::release, TreeMap::new, Collectors.toList()));
    List<Label> agreed = new ArrayList<>();
    for (List<Label> item : items.values()) {
      if (item.stream().map(TopicQualities::isThere).distinct().count() == 1) {
        agreed.add(item.get(0));
      }
    }
    List<Stratum> strata = strata(topic, labels, agreed, populations);
    boolean others = labels.stream().anyMatch(label -> isOfOtherRules(label, rules));
    boolean silent = others || strata.isEmpty();
    StratifiedSample sample = new StratifiedSample(strata);
    Estimate precision = silent ? Estimate.NONE : sample.precision();
    Estimate recall = silent ? Estimate.NONE : sample.recall();
    Estimate share = silent ? Estimate.NONE : sample.share();
    return new TopicQuality(
        topic,
        agreed.size(),
        precision.share(),
        precision.low(),
        precision.high(),
        recall.share(),
        recall.low(),
        recall.high(),
        silent ? Double.NaN : sample.specificity(),
        kappa(labels, items),
        share.share(),
        share.low(),
        share.high(),
        String.join(";", new TreeSet<>(labels.stream().map(Label::taxonomy).toList())));
  }

  private static boolean isThere(Label label) {
    return label.level() > 0;
  }

  private static boolean isOfOtherRules(Label label, String rules) {
    return !label.rules().isEmpty() && !label.rules().equals(rules);
  }

  /** A label of each stratum, which tells its size. */
  private static Map<String, Label> sizes(List<Label> labels) throws LabelException {
    Map<String, Label> sizes = new TreeMap<>();
    for (Label label : labels) {
      Label other = sizes.putIfAbsent(label.stratum(), label);
      if (other != null && other.stratumSize() != label.stratumSize()) {
        throw new LabelException(
            "topic \""
                + label.topic()
                + "\", stratum \""
                + label.stratum()
                + "\": expected one stratum_size, found "
                + other.stratumSize()
                + " and "
                + label.stratumSize());
      }
    }
    return sizes;
  }

  /** Empty if a stratum has no pair that readers agree on: then the whole cannot be known. */
  private static List<Stratum> strata(
      String topic, List<Label> labels, List<Label> agreed, Map<String, Long> populations)
      throws LabelException {
    Map<String, Label> sizes = sizes(labels);
    List<Stratum> strata = new ArrayList<>();
    boolean thin = false;
    for (Map.Entry<String, Label> size : sizes.entrySet()) {
      List<Label> drawn =
          agreed.stream().filter(label -> label.stratum().equals(size.getKey())).toList();
      long population = size.getValue().stratumSize();
      if (drawn.size() > population) {
        throw new LabelException(
            "topic \""
                + topic
                + "\", stratum \""
                + size.getKey()
                + "\": expected at most stratum_size "
                + population
                + " releases, found "
                + drawn.size());
      }
      thin |= drawn.size() < Math.min(2, population);
      if (!drawn.isEmpty()) {
        strata.add(stratum(size.getValue().isTagged(), population, drawn));
      }
    }
    long missing = undrawn(sizes, populations);
    return thin || missing > 0 ? together(sizes, agreed, missing) : strata;
  }

  /**
   * How many releases the tagged strata have of which nothing was drawn: what a part of the corpus
   * has beyond the strata that the topic has rows of there.
   */
  private static long undrawn(Map<String, Label> sizes, Map<String, Long> populations) {
    Map<String, Long> left = new HashMap<>(populations);
    left.remove("");
    for (Label label : sizes.values()) {
      if (label.isTagged()) {
        left.remove(label.limit());
      } else {
        left.computeIfPresent(label.limit(), (limit, size) -> size - label.stratumSize());
      }
    }
    return left.values().stream().mapToLong(Long::longValue).sum();
  }

  private static List<Stratum> together(
      Map<String, Label> sizes, List<Label> agreed, long missing) {
    Map<String, Long> kinds = new TreeMap<>();
    sizes.values().forEach(label -> kinds.merge(label.kind(), label.stratumSize(), Long::sum));
    if (missing > 0) {
      kinds.merge(Label.TAGGED, missing, Long::sum);
    }
    List<Stratum> strata = new ArrayList<>();
    for (Map.Entry<String, Long> kind : kinds.entrySet()) {
      List<Label> drawn =
          agreed.stream().filter(label -> label.kind().equals(kind.getKey())).toList();
      if (drawn.isEmpty()) {
        return List.of();
      }
      strata.add(stratum(kind.getKey().equals(Label.TAGGED), kind.getValue(), drawn));
    }
    return strata;
  }

  private static Stratum stratum(boolean tagged, long population, List<Label> drawn) {
    return new Stratum(
        tagged, population, drawn.size(), drawn.stream().filter(TopicQualities::isThere).count());
  }

  /** Of the first two readers by name, over the pairs that both label. */
  private static double kappa(List<Label> labels, Map<String, List<Label>> items) {
    Set<String> readers =
        labels.stream()
            .map(Label::labeller)
            .collect(Collectors.toCollection(() -> new TreeSet<>(CodePointOrder.COMPARATOR)));
    if (readers.size() < 2) {
      return Double.NaN;
    }
    List<String> two = readers.stream().limit(2).toList();
    long[] counts = new long[4];
    for (List<Label> item : items.values()) {
      List<Label> first = by(two.get(0), item);
      List<Label> second = by(two.get(1), item);
      if (!first.isEmpty() && !second.isEmpty()) {
        counts[(isThere(first.get(0)) ? 0 : 2) + (isThere(second.get(0)) ? 0 : 1)]++;
      }
    }
    long all = counts[0] + counts[1] + counts[2] + counts[3];
    return all == 0 ? Double.NaN : CohenKappa.of(counts[0], counts[1], counts[2], counts[3]);
  }

  private static List<Label> by(String labeller, List<Label> item) {
    return item.stream().filter(label -> label.labeller().equals(labeller)).toList();
  }
}
