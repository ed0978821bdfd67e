package org.rapporteur.trend;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code coverage}: how much an organisation in one role published in a window, zeros
 * included, so that silence can be told from a lack of attention.
 *
 * @param window the window's kind as given
 * @param organisation an organisation's id, its descendants included, or {@code all}
 * @param role {@code issued} or {@code named}
 * @param start the window's first day, in days since 1970-01-01
 * @param end the day after its last
 * @param releases releases in the window
 * @param words words of those releases
 * @param unspoken how many of them are in a known language that the taxonomy does not speak; null
 *     if it names none
 * @param partial whether the window reaches beyond the corpus's first or last date
 */
public record CoverageRow(
    String window,
    String organisation,
    String role,
    int start,
    int end,
    int releases,
    long words,
    @Nullable Integer unspoken,
    boolean partial) {}
