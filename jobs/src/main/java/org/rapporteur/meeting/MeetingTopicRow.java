package org.rapporteur.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code meeting_topics}: a topic of one meeting, or one of the meeting before
 * that is not taken up again.
 *
 * @param series the series' id
 * @param date the meeting's date, ISO
 * @param meeting the meeting's id
 * @param topic the topic's id
 * @param ordinal the meeting's number; 0 if no release gives one
 * @param releases the meeting's releases that have the topic
 * @param mentions of the topic in those releases
 * @param words of all the meeting's releases
 * @param per1000Words 1000 x mentions / words; null if there are no words
 * @param previousPer1000Words the same of the meeting before; null if there is none
 * @param change the difference of the two; null if one of them is
 * @param p of the exact test that both meetings mention the topic at one rate; null if there is no
 *     meeting before
 * @param q {@code p} corrected for all topics of the meeting
 * @param status whether the topic is new to the series
 */
public record MeetingTopicRow(
    String series,
    String date,
    String meeting,
    String topic,
    int ordinal,
    int releases,
    long mentions,
    long words,
    @Nullable Double per1000Words,
    @Nullable Double previousPer1000Words,
    @Nullable Double change,
    @Nullable Double p,
    @Nullable Double q,
    Status status) {

  MeetingTopicRow withQ(double corrected) {
    return new MeetingTopicRow(
        series,
        date,
        meeting,
        topic,
        ordinal,
        releases,
        mentions,
        words,
        per1000Words,
        previousPer1000Words,
        change,
        p,
        corrected,
        status);
  }

  /** How a topic stands to the meetings before. */
  public enum Status {
    /** In no earlier meeting of the series. */
    NEW("new"),
    /** In an earlier one, not in the one before. */
    RETURNED("returned"),
    /** In the one before, too. */
    CONTINUING("continuing"),
    /** In the one before, not in this one. */
    DROPPED("dropped");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** As the table writes it. */
    public String word() {
      return word;
    }
  }
}
