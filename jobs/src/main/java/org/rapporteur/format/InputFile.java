package org.rapporteur.format;

/**
 * A file to read.
 *
 * @param file where it is
 * @param path relative to its input, with {@code /} between names; the file's name if the input is
 *     a file
 */
public record InputFile(String file, String path) {}
