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
    List<TopicQuality> rows = new ArrayList<>();
    for (Map.Entry<String, List<Label>> topic : topics.entrySet()) {
      rows.add(row(topic.getKey(), topic.getValue(), rules.getOrDefault(topic.getKey(), "")));
    }
    return rows;
  }

  private static TopicQuality row(String topic, List<Label> labels, String rules)
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
    List<Stratum> strata = strata(topic, labels, agreed);
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

  /** Empty if a stratum has no pair that readers agree on: then the whole cannot be known. */
  private static List<Stratum> strata(String topic, List<Label> labels, List<Label> agreed)
      throws LabelException {
    Map<String, Long> sizes = new TreeMap<>();
    for (Label label : labels) {
      Long other = sizes.putIfAbsent(label.stratum(), label.stratumSize());
      if (other != null && other != label.stratumSize()) {
        throw new LabelException(
            "topic \""
                + topic
                + "\", stratum \""
                + label.stratum()
                + "\": expected one stratum_size, found "
                + other
                + " and "
                + label.stratumSize());
      }
    }
    Map<String, List<Label>> drawn = new HashMap<>();
    agreed.forEach(
        label -> drawn.computeIfAbsent(label.stratum(), key -> new ArrayList<>()).add(label));
    List<Stratum> strata = new ArrayList<>();
    for (Map.Entry<String, Long> size : sizes.entrySet()) {
      List<Label> stratum = drawn.getOrDefault(size.getKey(), List.of());
      if (stratum.isEmpty()) {
        return List.of();
      }
      if (stratum.size() > size.getValue()) {
        throw new LabelException(
            "topic \""
                + topic
                + "\", stratum \""
                + size.getKey()
                + "\": expected at most stratum_size "
                + size.getValue()
                + " releases, found "
                + stratum.size());
      }
      strata.add(
          new Stratum(
              stratum.get(0).isTagged(),
              size.getValue(),
              stratum.size(),
              stratum.stream().filter(TopicQualities::isThere).count()));
    }
    return strata;
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
