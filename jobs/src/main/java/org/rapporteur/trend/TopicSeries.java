package org.rapporteur.trend;

/** One topic of one organisation in one role: its counts over the whole corpus and in each row. */
final class TopicSeries {

  private final int index;
  private final String topic;
  private final WindowTotals totals;
  private final int[] releases;
  private final int[] about;
  private final long[] mentions;
  private int releasesOfCorpus;
  private int aboutOfCorpus;
  private long mentionsOfCorpus;
  private int firstDate = Integer.MAX_VALUE;
  private int lastDate = Integer.MIN_VALUE;

  /**
   * @param index the topic's, in day tallies
   * @param topic its id
   */
  TopicSeries(int index, String topic, WindowTotals totals) {
    this.index = index;
    this.topic = topic;
    this.totals = totals;
    this.releases = new int[totals.rows()];
    this.about = new int[totals.rows()];
    this.mentions = new long[totals.rows()];
  }

  /** Adds what a day with the topic has; every window that holds the day is a row. */
  void add(int day, int releasesOfDay, int aboutOfDay, long mentionsOfDay) {
    releasesOfCorpus += releasesOfDay;
    aboutOfCorpus += aboutOfDay;
    mentionsOfCorpus += mentionsOfDay;
    firstDate = Math.min(firstDate, day);
    lastDate = Math.max(lastDate, day);
    int last = totals.row(totals.windows().lastWindow(day));
    for (int row = totals.row(totals.windows().firstWindow(day)); row <= last; row++) {
      releases[row] += releasesOfDay;
      about[row] += aboutOfDay;
      mentions[row] += mentionsOfDay;
    }
  }

  /** The topic's index in day tallies. */
  int index() {
    return index;
  }

  String topic() {
    return topic;
  }

  int releases(int row) {
    return releases[row];
  }

  /** How many of the releases are about the topic. */
  int about(int row) {
    return about[row];
  }

  long mentions(int row) {
    return mentions[row];
  }

  /** Equal fractions are equal doubles, because division rounds correctly. */
  double share(int row) {
    return (double) releases[row] / totals.releases(row);
  }

  /** Whether a row has enough releases to lean on. */
  boolean supported(int row) {
    return releases[row] >= Thresholds.RELEASES
        && totals.releases(row) >= Thresholds.RELEASES_TOTAL;
  }

  /** The share of the window before a row's; NaN if that window has no releases. */
  double previousShare(int row) {
    int previous = totals.row(totals.window(row) - 1);
    return previous < 0 ? Double.NaN : share(previous);
  }

  int releasesOfCorpus() {
    return releasesOfCorpus;
  }

  int aboutOfCorpus() {
    return aboutOfCorpus;
  }

  long mentionsOfCorpus() {
    return mentionsOfCorpus;
  }

  int firstDate() {
    return firstDate;
  }

  int lastDate() {
    return lastDate;
  }
}
