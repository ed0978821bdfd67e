package org.rapporteur.flink.source;

/**
 * What a reader hands on in one piece: whole lines of a line format, or the name of a file that is
 * read as a whole.
 *
 * @param path the file's path relative to its input
 * @param file where the file is
 * @param generation 0 when the file is first read, one more each time it is read anew because its
 *     content changed
 * @param whole whether the file is to be opened and read; then {@code bytes} is empty
 * @param firstLine the physical line on which {@code bytes} begins, from 1
 * @param bytes whole lines
 */
public record Block(
    String path, String file, int generation, boolean whole, long firstLine, byte[] bytes) {}
