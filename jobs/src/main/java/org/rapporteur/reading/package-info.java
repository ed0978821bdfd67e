/**
 * Asking a published set: the releases behind a cell, and what changed in few numbers. Start with
 * {@link org.rapporteur.reading.CellSearch}.
 */
@NullMarked
package org.rapporteur.reading;

import org.jspecify.annotations.NullMarked;
