package org.rapporteur.calendar;

/**
 * The windows of one kind that a corpus needs: from the earliest that holds the date of its first
 * release to the latest that holds its last's, without gaps. They are numbered from 0 in the order
 * of their starts.
 */
public final class CorpusWindows {

  private final WindowKind kind;
  private final int firstDay;
  private final int lastDay;
  private final long firstOrdinal;
  private final int[] starts;
  private final int[] ends;

  /**
   * @param kind how to cut the calendar
   * @param firstDay the date of the corpus's first release, in days since 1970-01-01
   * @param lastDay the date of its last release, not before the first
   */
  public CorpusWindows(WindowKind kind, int firstDay, int lastDay) {
    if (lastDay < firstDay) {
      throw new IllegalArgumentException(
          "expected a last day not before day " + firstDay + ", found " + lastDay);
    }
    this.kind = kind;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.firstOrdinal = kind.firstOrdinal(firstDay);
    int count = Math.toIntExact(kind.lastOrdinal(lastDay) - firstOrdinal + 1);
    this.starts = new int[count];
    this.ends = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = kind.start(firstOrdinal + i);
      ends[i] = kind.end(firstOrdinal + i);
    }
  }

  /** How the calendar is cut. */
  public WindowKind kind() {
    return kind;
  }

  /** How many windows there are, at least 1. */
  public int count() {
    return starts.length;
  }

  /** The first day of a window, in days since 1970-01-01. */
  public int start(int window) {
    return starts[window];
  }

  /** The day after a window's last, in days since 1970-01-01. */
  public int end(int window) {
    return ends[window];
  }

  /** Whether a window reaches beyond the corpus, on either side: it may lack releases. */
  public boolean partial(int window) {
    return ends[window] > lastDay + 1 || starts[window] < firstDay;
  }

  /** The earliest window that holds a day of the corpus. */
  public int firstWindow(int day) {
    return (int) (kind.firstOrdinal(day) - firstOrdinal);
  }

  /** The latest window that holds a day of the corpus. */
  public int lastWindow(int day) {
    return (int) (kind.lastOrdinal(day) - firstOrdinal);
  }

  /** The latest window that is not partial, or -1 if all are. */
  public int lastFullWindow() {
    int window = starts.length - 1;
    while (window >= 0 && partial(window)) {
      window--;
    }
    return window;
  }
}
