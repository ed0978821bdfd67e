package org.rapporteur.set;

/**
 * A row of {@code changes}: a release that is not what it was in the set before.
 *
 * @param kind {@code new}, {@code changed} or {@code gone}
 * @param date its date now, or the last it had
 */
public record ReleaseChange(String release, String kind, String date) {}
