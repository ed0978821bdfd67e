package org.rapporteur.flink.stream;

/**
 * A version that begins or ceases to count.
 *
 * @param contribution what it adds
 * @param sign 1 if it is added, -1 if it is taken away
 */
public record Change(Contribution contribution, int sign) {}
