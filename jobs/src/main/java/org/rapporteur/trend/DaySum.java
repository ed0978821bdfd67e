package org.rapporteur.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.release.CodePointOrder;

/** The sum of what releases add to one day of an organisation and role; grows as they come. */
public final class DaySum {

  private static final int FIRST_CAPACITY = 8;

  private int releases;
  private long words;
  private int unspoken;
  private int size;
  private int[] topics = new int[FIRST_CAPACITY];
  private int[] topicReleases = new int[FIRST_CAPACITY];
  private int[] topicAbout = new int[FIRST_CAPACITY];
  private long[] topicMentions = new long[FIRST_CAPACITY];
  private final Map<String, StratumSum> strata = new HashMap<>();
  private final IntCounts lengths = new IntCounts();

  /** What the releases of a stratum add. */
  private static final class StratumSum {
    private int releases;
    private final IntCounts topics = new IntCounts();

    StratumTally tally(String stratum) {
      return new StratumTally(stratum, releases, topics.keys(), topics.counts());
    }
  }

  /**
   * Adds one release, or takes one away.
   *
   * @param sign 1 or -1
   * @param releaseWords its words
   * @param isUnspoken whether it is in a language that the taxonomy does not speak
   * @param has indexes of the topics it has, ascending
   * @param about whether it is about each
   * @param mentions mentions of each
   * @param stratum key of its {@link Stratum}
   */
  public void add(
      int sign,
      int releaseWords,
      boolean isUnspoken,
      int[] has,
      boolean[] about,
      int[] mentions,
      String stratum) {
    releases += sign;
    words += (long) sign * releaseWords;
    unspoken += isUnspoken ? sign : 0;
    StratumSum alike = stratum(stratum);
    alike.releases += sign;
    int from = 0;
    for (int i = 0; i < has.length; i++) {
      from = add(from, has[i], sign, about[i] ? sign : 0, (long) sign * mentions[i]);
      alike.topics.add(has[i], sign);
    }
  }

  private StratumSum stratum(String key) {
    return strata.computeIfAbsent(key, stratum -> new StratumSum());
  }

  /** Remembers how long a release is that is added, or taken away. */
  public void addLength(int sign, int releaseWords) {
    lengths.add(releaseWords, sign);
  }

  /** Adds another sum. */
  public void add(DayTally tally) {
    releases += tally.releases();
    words += tally.words();
    unspoken += tally.unspoken();
    int from = 0;
    for (int i = 0; i < tally.topics().length; i++) {
      from =
          add(
              from,
              tally.topics()[i],
              tally.topicReleases()[i],
              tally.topicAbout()[i],
              tally.topicMentions()[i]);
    }
    for (StratumTally added : tally.strata()) {
      StratumSum alike = stratum(added.stratum());
      alike.releases += added.releases();
      alike.topics.add(added.topics(), added.topicReleases());
    }
    lengths.add(tally.lengths().words(), tally.lengths().releases());
  }

  /** Adds to one topic, which does not stand before {@code from}; returns where the next may. */
  private int add(int from, int topic, int addedReleases, int addedAbout, long addedMentions) {
    int at = Arrays.binarySearch(topics, from, size, topic);
    if (at < 0) {
      at = -at - 1;
      insert(at, topic);
    }
    topicReleases[at] += addedReleases;
    topicAbout[at] += addedAbout;
    topicMentions[at] += addedMentions;
    return at + 1;
  }

  private void insert(int at, int topic) {
    if (size == topics.length) {
      topics = Arrays.copyOf(topics, 2 * size);
      topicReleases = Arrays.copyOf(topicReleases, 2 * size);
      topicAbout = Arrays.copyOf(topicAbout, 2 * size);
      topicMentions = Arrays.copyOf(topicMentions, 2 * size);
    }
    System.arraycopy(topics, at, topics, at + 1, size - at);
    System.arraycopy(topicReleases, at, topicReleases, at + 1, size - at);
    System.arraycopy(topicAbout, at, topicAbout, at + 1, size - at);
    System.arraycopy(topicMentions, at, topicMentions, at + 1, size - at);
    topics[at] = topic;
    topicReleases[at] = 0;
    topicAbout[at] = 0;
    topicMentions[at] = 0;
    size++;
  }

  /** The sum as it stands; topics and strata that nothing is left of are not in it. */
  public DayTally tally(String organisation, String role, int day) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      kept += topicReleases[i] == 0 && topicMentions[i] == 0 ? 0 : 1;
    }
    int[] keptTopics = new int[kept];
    int[] keptReleases = new int[kept];
    int[] keptAbout = new int[kept];
    long[] keptMentions = new long[kept];
    for (int i = 0, at = 0; i < size; i++) {
      if (topicReleases[i] != 0 || topicMentions[i] != 0) {
        keptTopics[at] = topics[i];
        keptReleases[at] = topicReleases[i];
        keptAbout[at] = topicAbout[i];
        keptMentions[at++] = topicMentions[i];
      }
    }
    return new DayTally(
        organisation,
        role,
        day,
        releases,
        words,
        unspoken,
        keptTopics,
        keptReleases,
        keptAbout,
        keptMentions,
        strataOfReleases(),
        new Lengths(lengths.keys(), lengths.counts()));
  }

  private StratumTally[] strataOfReleases() {
    return strata.entrySet().stream()
        .map(stratum -> stratum.getValue().tally(stratum.getKey()))
        .filter(tally -> tally.releases() != 0 || tally.topics().length > 0)
        .sorted(Comparator.comparing(StratumTally::stratum, CodePointOrder.COMPARATOR))
        .toArray(StratumTally[]::new);
  }
}
