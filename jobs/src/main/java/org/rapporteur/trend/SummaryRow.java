package org.rapporteur.trend;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code summary}: one series (a topic of one organisation in one role) over the whole
 * corpus. An absent number is NaN, an absent date or truth value null, an absent text empty.
 *
 * @param window the kind of the windows that peak, last window and trend look at, as given
 * @param organisation an organisation's id, its descendants included, or {@code all}
 * @param role {@code issued} or {@code named}
 * @param topic topic id
 * @param releases releases that have the topic, each once
 * @param releasesTotal all releases of the organisation in its role, each once
 * @param share {@code releases} / {@code releasesTotal}
 * @param about releases that are about the topic
 * @param mentions mentions of the topic
 * @param firstDate date of the first release with the topic, in days since 1970-01-01
 * @param lastDate date of the last one
 * @param peakStart first day of the window of highest share among those with enough support, the
 *     earliest of equals; absent if none has enough
 * @param peakShare share of that window; absent with it
 * @param lastStart first day of the kind's last window that is not partial; absent if the series
 *     has no row there
 * @param lastShare share of that window; absent with it
 * @param lastChange its change against the window before; absent if that has no releases
 * @param lastLow lower bound of that change's 95 % interval; absent with it, and in a sliding kind
 * @param lastHigh upper bound of it; absent with {@code lastLow}
 * @param lastP probability of a change no likelier than that if there is none; absent with it
 * @param lastQ {@code lastP} corrected for the number of topics; absent with it
 * @param lastBurst whether the topic bursts in it; absent with {@code lastStart}
 * @param kendallTau Kendall's tau-b of share against time; absent if fewer than 8 windows have 5
 *     releases, the kind is shorter than a week, or all shares are equal
 * @param kendallP p of the Mann-Kendall test; absent as {@code kendallTau}, but 1 if all shares are
 *     equal
 * @param kendallQ {@code kendallP} corrected for the number of topics; absent with it
 * @param slope typical change of share from one window to the next; absent with {@code kendallP}
 * @param withinSlope change of share from one window to the next among releases of the same
 *     issuers, language and length; absent with {@code kendallP}
 * @param withinP two-sided p that it is not 0; absent with {@code kendallP}
 * @param withinQ {@code withinP} corrected for the number of topics; absent with it
 * @param direction {@code rising}, {@code falling} or {@code steady}, by the slope within; absent
 *     with {@code kendallP}
 * @param mix whether the raw shares move and what publishes explains it; absent with {@code
 *     kendallP}
 */
public record SummaryRow(
    String window,
    String organisation,
    String role,
    String topic,
    int releases,
    int releasesTotal,
    double share,
    int about,
    long mentions,
    int firstDate,
    int lastDate,
    @Nullable Integer peakStart,
    double peakShare,
    @Nullable Integer lastStart,
    double lastShare,
    double lastChange,
    double lastLow,
    double lastHigh,
    double lastP,
    double lastQ,
    @Nullable Boolean lastBurst,
    double kendallTau,
    double kendallP,
    double kendallQ,
    double slope,
    double withinSlope,
    double withinP,
    double withinQ,
    String direction,
    @Nullable Boolean mix) {}
