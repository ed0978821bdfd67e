/**
 * Series of meetings: {@link org.rapporteur.meeting.SeriesList} says which ones analysts follow,
 * {@link org.rapporteur.meeting.MeetingFinder} what one release says of their meetings, and {@link
 * org.rapporteur.meeting.Meetings} puts the reports of all releases together and compares each
 * meeting with the one before. Whether a sentence tells of a meeting as held is judged in {@code
 * Telling}, by shapes whose words stand in the languages' files ({@code Turn} names their kinds).
 */
@NullMarked
package org.rapporteur.meeting;

import org.jspecify.annotations.NullMarked;
