package org.rapporteur.flink.stream;

import org.jspecify.annotations.Nullable;
import org.rapporteur.trend.DayTally;

/** What the publisher hears: exactly one of the three. */
public record Notice(
    @Nullable DayTally tally, @Nullable NewestVersion version, @Nullable RejectedRecord rejected) {

  public static Notice of(DayTally tally) {
    return new Notice(tally, null, null);
  }

  public static Notice of(NewestVersion version) {
    return new Notice(null, version, null);
  }

  public static Notice of(RejectedRecord rejected) {
    return new Notice(null, null, rejected);
  }
}
