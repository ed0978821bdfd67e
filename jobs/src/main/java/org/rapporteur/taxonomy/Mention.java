package org.rapporteur.taxonomy;

/**
 * One place in a release where a topic's term stands, and that counts.
 *
 * @param topic the topic that counts it
 * @param term as the taxonomy writes it
 * @param termTopic id of the topic that owns the term: the topic itself or a descendant
 * @param start where it begins in the field, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Mention(
    Topic topic, String term, String termTopic, Field field, int start, int end) {}
