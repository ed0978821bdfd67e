/**
 * What a corpus says of the reference files: terms never seen, terms within another topic's,
 * issuers that the organisations file lacks. Start with {@link org.rapporteur.review.CorpusCheck}.
 */
@NullMarked
package org.rapporteur.review;

import org.jspecify.annotations.NullMarked;
