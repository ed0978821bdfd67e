package org.rapporteur.synthetic;

import org.rapporteur.release.Rejected.Reason;

/** The ways in which a line of the corpus can fail to be a release. */
enum BrokenRecord {
  /** A line whose end was lost. */
  CUT_SHORT(Reason.MALFORMED),
  /** An array where an object should stand. */
  ARRAY(Reason.MALFORMED),
  /** A line that is prose. */
  PROSE(Reason.MALFORMED),
  /** No {@code date} field. */
  WITHOUT_DATE(Reason.MISSING_DATE),
  /** 31 February. */
  DAY_THAT_IS_NOT(Reason.INVALID_DATE),
  /** A mistyped century. */
  FAR_DATE(Reason.OUT_OF_RANGE),
  /** Neither title nor body. */
  WITHOUT_TEXT(Reason.MISSING_TEXT),
  /** A letter in Latin-1 amid UTF-8. */
  LATIN_1(Reason.ENCODING);

  private static final BrokenRecord[] ALL = values();

  private final Reason reason;

  BrokenRecord(Reason reason) {
    this.reason = reason;
  }

  /** Why a reader turns it down. */
  Reason reason() {
    return reason;
  }

  static BrokenRecord drawn(SplitMix random) {
    return ALL[random.below(ALL.length)];
  }
}
