package org.rapporteur.flink.stream;

/**
 * A record that could not become a release, or the news that a file is read anew.
 *
 * @param path the file's path relative to its input
 * @param file where the file is: two inputs may each have a file of that path
 * @param generation which reading of the file; rejects of earlier ones no longer hold
 * @param line see {@link org.rapporteur.release.Source}
 * @param reason as the {@code rejected} table writes it; empty if the file is only read anew
 * @param detail an excerpt
 */
public record RejectedRecord(
    String path, String file, int generation, long line, String reason, String detail) {}
