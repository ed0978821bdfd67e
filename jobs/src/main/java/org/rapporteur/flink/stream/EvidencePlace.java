package org.rapporteur.flink.stream;

/**
 * Where the rows of a version in the detail tables are kept until it is published.
 *
 * @param file the evidence file's name
 * @param offset where they start in it
 * @param length how many bytes they are
 */
public record EvidencePlace(String file, long offset, int length) {}
