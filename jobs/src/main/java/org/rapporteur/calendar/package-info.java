/** Window kinds and the windows that hold a day. */
@NullMarked
package org.rapporteur.calendar;

import org.jspecify.annotations.NullMarked;
