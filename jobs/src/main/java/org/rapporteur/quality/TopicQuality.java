package org.rapporteur.quality;

import java.io.Serializable;

/**
 * A row of {@code topic_quality}: how well the program finds one topic, by readers' labels. NaN
 * where the labels cannot tell.
 *
 * @param topic the topic's id
 * @param labelled pairs that readers labelled alike
 * @param precision the part of what is tagged that is right
 * @param recall the part of what is there that is tagged
 * @param specificity the part of what is not there that is not tagged
 * @param kappa agreement of two readers beyond chance
 * @param shareCorrected the share of the releases drawn from that have the topic, as readers see it
 * @param taxonomy SHA-256 of the taxonomy that the pairs were drawn with; empty if nobody says
 */
public record TopicQuality(
    String topic,
    long labelled,
    double precision,
    double precisionLow,
    double precisionHigh,
    double recall,
    double recallLow,
    double recallHigh,
    double specificity,
    double kappa,
    double shareCorrected,
    double shareCorrectedLow,
    double shareCorrectedHigh,
    String taxonomy)
    implements Serializable {}
