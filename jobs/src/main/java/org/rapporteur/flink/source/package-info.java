/**
 * Files in: which files there are, how they are cut into slices, and who reads which. Start with
 * {@link org.rapporteur.flink.source.ReleaseFiles}; {@code FileCutter} has the rule for a file that
 * grew or changed.
 */
@NullMarked
package org.rapporteur.flink.source;

import org.jspecify.annotations.NullMarked;
