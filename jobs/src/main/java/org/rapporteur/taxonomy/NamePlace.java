package org.rapporteur.taxonomy;

/**
 * A place where a name stands.
 *
 * @param id of the organisation or group whose name it is
 * @param start where it begins in the field, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record NamePlace(String id, Field field, int start, int end) {}
