/**
 * The ways in: JSON Lines, JSON, CSV, plain text, HTML and feeds, each perhaps compressed, become
 * releases or rejected records. Start with {@link org.rapporteur.format.ReleaseReader}; every
 * format fills a {@code Draft} and hands it to {@code RecordCheck}, which alone decides whether it
 * is a release.
 */
@NullMarked
package org.rapporteur.format;

import org.jspecify.annotations.NullMarked;
