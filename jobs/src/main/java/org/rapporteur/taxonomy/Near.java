package org.rapporteur.taxonomy;

import java.util.List;

/**
 * A rule that adds mentions: a match of {@code any} counts if a match of {@code of} stands near it.
 *
 * @param any the terms whose matches are mentions
 * @param of the terms that one of them must stand near
 * @param within the most tokens between the two, at least 0
 */
public record Near(List<TopicTerm> any, List<TopicTerm> of, int within) {}
