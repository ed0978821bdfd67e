/**
 * What one release tells of the meetings that analysts follow: {@link
 * org.rapporteur.meeting.told.SeriesList} says which series these are, {@link
 * org.rapporteur.meeting.told.MeetingFinder} what the release reports, recalls, awaits and
 * announces. Whether a sentence tells of a meeting as held is judged in {@code Telling}, by shapes
 * whose words stand in the languages' files ({@code Turn} names their kinds).
 */
@NullMarked
package org.rapporteur.meeting.told;

import org.jspecify.annotations.NullMarked;
