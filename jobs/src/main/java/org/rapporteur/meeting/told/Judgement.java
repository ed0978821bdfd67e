package org.rapporteur.meeting.told;

import java.util.Optional;
import org.rapporteur.date.FoundDate;
import org.rapporteur.meeting.told.MeetingText.Name;

/**
 * What a sentence says of the meeting that it names.
 *
 * @param name where it names it
 * @param kind what it says
 * @param day when the meeting took place or is to be; empty if the sentence does not say
 */
record Judgement(Name name, Kind kind, Optional<FoundDate> day) {

  /** Whether the meeting is still to come, as far as the sentence knows. */
  boolean isToCome() {
    return kind == Kind.AWAITED || kind == Kind.MOVED || kind == Kind.CANCELLED;
  }

  enum Kind {
    /** It was held at the release's own time. */
    HELD,
    /** The same, but in the present tense of headlines: what is to come is told so too. */
    HELD_NOW,
    /** It is named and nothing is told of it. */
    NAMED,
    /** It belongs to another time. */
    RECALLED,
    /** It is to come. */
    AWAITED,
    /** It has a new day. */
    MOVED,
    /** It will not take place. */
    CANCELLED
  }
}
