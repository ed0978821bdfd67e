package org.rapporteur.quality;

/**
 * A topic and a release that were drawn for a reader to label.
 *
 * @param topic the topic's id
 * @param topicLabel its name for people; empty if it has none
 * @param stratum {@code tagged}, {@code near} (a token of one of its terms stands there) or {@code
 *     rest}, perhaps followed by the part of the corpus that was drawn from
 * @param stratumSize how many releases the stratum has
 * @param probability that a release of the stratum is drawn
 * @param release what was drawn
 * @param suggested whether the program finds the topic in it
 */
public record SampledPair(
    String topic,
    String topicLabel,
    String stratum,
    int stratumSize,
    double probability,
    SampledRelease release,
    boolean suggested) {}
