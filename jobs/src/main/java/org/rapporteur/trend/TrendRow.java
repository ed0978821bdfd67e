package org.rapporteur.trend;

/**
 * A row of {@code trends}: one topic, of one organisation in one role, in one window that has a
 * release. An absent number is NaN.
 *
 * @param window the window's kind as given
 * @param organisation an organisation's id, its descendants included, or {@code all}
 * @param role {@code issued} or {@code named}
 * @param topic topic id
 * @param start the window's first day, in days since 1970-01-01
 * @param end the day after its last
 * @param releases releases in the window that have the topic
 * @param releasesTotal all releases in the window, at least 1
 * @param share {@code releases} / {@code releasesTotal}
 * @param shareLow lower bound of the share's 95 % interval
 * @param shareHigh upper bound of it
 * @param about releases in the window that are about the topic
 * @param aboutShare {@code about} / {@code releasesTotal}
 * @param mentions mentions of the topic in those releases
 * @param wordsTotal words of all releases in the window
 * @param per1000Words mentions per 1,000 words; absent if there are no words
 * @param previousShare share of the window before; absent if that window has no releases
 * @param change {@code share} less {@code previousShare}; absent with it
 * @param expected releases to expect after the baseline; absent if the baseline is too short
 * @param burstP probability of so many releases or more if nothing has changed; absent with {@code
 *     expected}
 * @param burstQ {@code burstP} corrected for the number of topics; absent with it
 * @param burst whether the topic stands out from its baseline
 * @param support {@code ok}, or {@code low} where there are too few releases to lean on
 * @param partial whether the window reaches beyond the corpus's first or last date
 */
public record TrendRow(
    String window,
    String organisation,
    String role,
    String topic,
    int start,
    int end,
    int releases,
    int releasesTotal,
    double share,
    double shareLow,
    double shareHigh,
    int about,
    double aboutShare,
    long mentions,
    long wordsTotal,
    double per1000Words,
    double previousShare,
    double change,
    double expected,
    double burstP,
    double burstQ,
    boolean burst,
    String support,
    boolean partial) {}
