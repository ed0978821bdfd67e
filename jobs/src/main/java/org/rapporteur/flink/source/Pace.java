package org.rapporteur.flink.source;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How often something is done that costs more the more files there are, and mostly finds nothing:
 * it takes no more than a fiftieth of the time, but a minute after the last time it is due.
 */
final class Pace {

  private static final int TIMES_ITS_COST = 50;
  private static final long MOST = Duration.ofMinutes(1).toNanos();

  private final LongSupplier nanos;
  private volatile long notBefore;

  /**
   * Due at once.
   *
   * @param nanos a clock that only runs forward, in nanoseconds
   */
  Pace(LongSupplier nanos) {
    this.nanos = nanos;
    notBefore = nanos.getAsLong();
  }

  long now() {
    return nanos.getAsLong();
  }

  boolean due() {
    return now() - notBefore >= 0;
  }

  /** It found nothing: not again before long. */
  void rest(long cost) {
    notBefore = now() + Math.min(MOST, TIMES_ITS_COST * cost);
  }

  /** It found something, and may soon find more. */
  void hurry() {
    notBefore = now();
  }
}
