package org.rapporteur.trend;

/**
 * What one organisation in one role has on one day: the grain that every calendar window is a sum
 * of. The arrays have one length and are ordered by ascending topic index.
 *
 * @param organisation an organisation's id, its descendants included, or {@code all}
 * @param role {@code issued} or {@code named}
 * @param day days since 1970-01-01
 * @param releases releases of that day, organisation and role
 * @param words words of those releases
 * @param unspoken releases in a language that the taxonomy does not speak
 * @param topics indexes of the topics that stand in them, ascending
 * @param topicReleases releases that have the topic, at the same place as in {@code topics}
 * @param topicAbout how many of these are about the topic
 * @param topicMentions mentions of the topic in those releases
 * @param strata the same releases by what makes them alike, in the order of their keys
 * @param lengths how long those releases are; told of {@code all} alone
 */
public record DayTally(
    String organisation,
    String role,
    int day,
    int releases,
    long words,
    int unspoken,
    int[] topics,
    int[] topicReleases,
    int[] topicAbout,
    long[] topicMentions,
    StratumTally[] strata,
    Lengths lengths) {

  /** The sum with another count of the same organisation, role and day. */
  public DayTally plus(DayTally other) {
    DaySum sum = new DaySum();
    sum.add(this);
    sum.add(other);
    return sum.tally(organisation, role, day);
  }
}
