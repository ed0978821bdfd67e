package org.rapporteur.telling;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rapporteur.review.CheckFindings;

/**
 * What was checked, and what was found.
 *
 * @param taxonomyFile the taxonomy file
 * @param topics how many topics it has
 * @param organisationsFile the organisations file
 * @param organisations how many organisations it has
 * @param files how many files were read
 * @param rejected how many records were no releases
 * @param findings what was found
 */
public record CheckedCorpus(
    String taxonomyFile,
    int topics,
    String organisationsFile,
    int organisations,
    int files,
    long rejected,
    @JsonUnwrapped CheckFindings findings) {}
