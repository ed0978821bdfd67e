/**
 * Series of meetings: {@link org.rapporteur.meeting.SeriesList} says which ones analysts follow,
 * {@link org.rapporteur.meeting.MeetingFinder} what one release says of their meetings, and {@link
 * org.rapporteur.meeting.Meetings} puts the reports of all releases together and compares each
 * meeting with the one before.
 */
@NullMarked
package org.rapporteur.meeting;

import org.jspecify.annotations.NullMarked;
