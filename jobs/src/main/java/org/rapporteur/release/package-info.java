/**
 * The words that everything else uses: {@link org.rapporteur.release.Release} (one dated text) and
 * {@link org.rapporteur.release.Rejected} (a record that could not become one), each with the
 * {@link org.rapporteur.release.Source} it came from. Start with {@code Release}.
 */
@NullMarked
package org.rapporteur.release;

import org.jspecify.annotations.NullMarked;
