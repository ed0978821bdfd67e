/**
 * Window kinds and the windows that hold a day. Start with {@link
 * org.rapporteur.calendar.WindowKind} (what an analyst asks for, such as {@code quarter}); {@link
 * org.rapporteur.calendar.CorpusWindows} are the windows of a kind that a corpus needs.
 */
@NullMarked
package org.rapporteur.calendar;

import org.jspecify.annotations.NullMarked;
