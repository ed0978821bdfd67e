package org.rapporteur.trend;

/**
 * A row of {@code composition}: what was published in a window and by whom, which may move the
 * share of every topic at once.
 *
 * @param window the window's kind as given
 * @param start the window's first day, in days since 1970-01-01
 * @param end the day after its last
 * @param releases releases in the window
 * @param issuers different organisations that issued them, without ancestors
 * @param issuersNew those of them whose first release in the corpus lies in the window
 * @param wordsMedian the median of the releases' words; NaN if there are none
 * @param languages releases by language, the most first, such as {@code en:812;de:40}; an unknown
 *     one is {@code ?}
 * @param partial whether the window reaches beyond the corpus's first or last date
 */
public record CompositionRow(
    String window,
    int start,
    int end,
    int releases,
    int issuers,
    int issuersNew,
    double wordsMedian,
    String languages,
    boolean partial) {}
