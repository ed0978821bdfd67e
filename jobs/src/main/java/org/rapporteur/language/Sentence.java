package org.rapporteur.language;

/**
 * A sentence of a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Sentence(int start, int end) {}
