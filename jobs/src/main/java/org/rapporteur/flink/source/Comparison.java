package org.rapporteur.flink.source;

import java.util.ArrayList;
import java.util.List;

/**
 * What came out when files that grew were compared whole with what was read of them.
 *
 * @param unfounded of which nothing that was read has changed
 * @param founded of which something has
 * @param nanos how long it took, in nanoseconds
 */
record Comparison(List<Doubt> unfounded, List<Doubt> founded, long nanos) {

  static Comparison of(List<Doubt> doubts, Pace pace) {
    long begun = pace.now();
    List<Doubt> unfounded = new ArrayList<>();
    List<Doubt> founded = new ArrayList<>();
    for (Doubt doubt : doubts) {
      (doubt.unfounded() ? unfounded : founded).add(doubt);
    }
    return new Comparison(unfounded, founded, pace.now() - begun);
  }
}
