/**
 * Corpora made up to measure with: the same options give the same bytes on every machine. Start
 * with {@link org.rapporteur.synthetic.Generator}.
 */
@NullMarked
package org.rapporteur.synthetic;

import org.jspecify.annotations.NullMarked;
