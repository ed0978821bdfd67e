package org.rapporteur.trend;

/**
 * From where on something is said, in one place: the tables, the closing summary, the page and its
 * words all read it here.
 */
public final class Thresholds {

  /** A test says something from here down, once it is corrected for the number of topics. */
  public static final double SURE = 0.05;

  /** Releases with the topic that a window needs, to be leaned on or to burst. */
  public static final int RELEASES = 3;

  /** Releases of all that a window needs to be leaned on. */
  public static final int RELEASES_TOTAL = 5;

  /** Releases of all that a window needs for the trend to look at it. */
  public static final int TREND_RELEASES_TOTAL = 5;

  /** Windows that a trend needs. */
  public static final int TREND_WINDOWS = 8;

  /** Earlier windows that a burst needs. */
  public static final int BASELINE_WINDOWS = 4;

  /** Windows that let a trend be seen well: the coarsest kind that has so many is spoken of. */
  public static final int MANY_WINDOWS = 24;

  /** Releases of all from which on a window's share is told without its interval. */
  public static final int SHARE_RELEASES_TOTAL = 20;

  private Thresholds() {}

  /** {@code 3 releases in a window of 5 or more}, for a window in words. */
  public static String support(String window) {
    return RELEASES + " releases in " + window + " of " + RELEASES_TOTAL + " or more";
  }
}
