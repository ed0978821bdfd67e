package org.rapporteur.taxonomy;

/**
 * A term and the topic that owns it, whatever languages it is for.
 *
 * @param topic the topic's id
 * @param term as the taxonomy writes it
 */
public record OwnTerm(String topic, String term) {}
