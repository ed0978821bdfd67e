package org.rapporteur.set;

/**
 * A row of the table of topics; the components are its columns in order.
 *
 * @param terms how many it has
 */
public record TopicRow(String topic, String label, String parent, int terms) {}
