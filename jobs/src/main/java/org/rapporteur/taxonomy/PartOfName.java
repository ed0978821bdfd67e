package org.rapporteur.taxonomy;

/**
 * A place of a topic's term that is no mention, because it lies within an organisation's longer
 * name.
 *
 * @param organisation id of the organisation
 */
public record PartOfName(OwnTerm term, String organisation) {}
