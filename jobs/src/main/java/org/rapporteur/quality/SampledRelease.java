package org.rapporteur.quality;

import java.util.Set;

/**
 * A release that can be drawn.
 *
 * @param id the release's id
 * @param date in ISO form
 * @param organisation its issuers, joined by {@code ;}
 * @param title empty if it has none
 * @param url empty if it has none
 * @param topics ids of the topics that it has
 * @param near ids of the topics of which a token of some term stands in it
 */
public record SampledRelease(
    String id,
    String date,
    String organisation,
    String title,
    String url,
    Set<String> topics,
    Set<String> near) {}
