package org.rapporteur.table;

/**
 * One file of a set as the data package lists it.
 *
 * @param path relative to the set, with {@code /} between names
 * @param bytes its size
 * @param sha256 its digest in lower-case hexadecimal
 */
public record PublishedFile(String path, long bytes, String sha256) {}
