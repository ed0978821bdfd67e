package org.rapporteur.meeting.told;

import java.io.Serializable;
import java.time.Period;
import java.util.List;

/**
 * A series of meetings that analysts follow.
 *
 * @param id unlike all others'
 * @param label for people; empty if the file gives none
 * @param names what texts call its meetings; terms
 * @param organisations ids of those that meet; at least one is named in a release that reports one
 *     of its meetings, or issued it; empty if any release may
 * @param cadence from one meeting to the next; zero if the file gives none
 */
public record Series(
    String id, String label, List<String> names, List<String> organisations, Period cadence)
    implements Serializable {

  /** As the {@code series} table writes the cadence: {@code P6M}, empty if there is none. */
  public String cadenceWord() {
    return cadence.isZero() ? "" : cadence.toString();
  }
}
