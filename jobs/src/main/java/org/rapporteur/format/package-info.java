/**
 * The ways in: JSON Lines, JSON, CSV, plain text, HTML and feeds, each perhaps compressed, become
 * releases or rejected records. Start with {@link org.rapporteur.format.ReleaseReader}; every
 * format fills a {@code Draft} and hands it to {@code RecordCheck}, which alone decides whether it
 * is a release.
 *
 * <p>Titles and bodies are plain text once they are read, and ids and hashes are taken over that. A
 * text in JSON or CSV that plainly is HTML (it begins with the tag of a block, or has the closing
 * tag of one or a line break in it) loses its markup; a text that only mentions a tag does not:
 * {@code TextOrHtml} has the rule.
 */
@NullMarked
package org.rapporteur.format;

import org.jspecify.annotations.NullMarked;
