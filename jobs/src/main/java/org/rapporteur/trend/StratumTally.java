package org.rapporteur.trend;

/**
 * What the releases of one {@link Stratum} add to a day's count.
 *
 * @param stratum its key
 * @param releases releases of the day in the stratum
 * @param topics indexes of the topics that stand in them, ascending
 * @param topicReleases releases that have the topic, at the same place as in {@code topics}
 */
public record StratumTally(String stratum, int releases, int[] topics, int[] topicReleases) {}
