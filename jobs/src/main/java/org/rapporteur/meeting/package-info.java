/**
 * The reports of all releases put together to meetings, each compared with the one before, and what
 * became of those that were announced. Start with {@link org.rapporteur.meeting.Meetings}; what a
 * single release tells is found in {@code meeting.told}.
 */
@NullMarked
package org.rapporteur.meeting;

import org.jspecify.annotations.NullMarked;
