package org.rapporteur.flink;

import java.io.Serializable;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.flink.stream.References;
import org.rapporteur.format.draft.ReadingOptions;

/**
 * What reading and tagging a release needs.
 *
 * @param run the run whose {@link Progress} hears of it
 * @param reading how records are read
 * @param references the topics, the organisations and the series
 * @param issuer the organisation of releases that name none, empty if there is none
 * @param evidence whether the mentions are kept
 * @param evidenceFolder where the rows of the detail tables are kept until they are published
 */
public record Tagging(
    String run,
    ReadingOptions reading,
    References references,
    String issuer,
    boolean evidence,
    String evidenceFolder)
    implements Serializable {}
