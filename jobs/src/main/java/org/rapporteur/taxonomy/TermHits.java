package org.rapporteur.taxonomy;

/**
 * How often a term stood in the texts read so far.
 *
 * @param topic the topic that owns it
 * @param hits all its matches, whether they count or not
 */
public record TermHits(Topic topic, TopicTerm term, long hits) {}
