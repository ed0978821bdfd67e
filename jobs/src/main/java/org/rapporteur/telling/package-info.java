/**
 * What a person is told on the terminal: the closing summary, sentences behind a cell, revisions,
 * progress, failures in one line. Start with {@link org.rapporteur.telling.ClosingSummary}.
 */
@NullMarked
package org.rapporteur.telling;

import org.jspecify.annotations.NullMarked;
