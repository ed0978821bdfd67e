package org.rapporteur.trend;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.calendar.CorpusWindows;

/**
 * What one organisation in one role published in each window, whatever the topic. Every window with
 * a release is a row of every series of the organisation, and rows are numbered from 0 by time.
 */
final class WindowTotals {

  private final CorpusWindows windows;
  private final int[] releases;
  private final long[] words;
  private final int[] unspoken;
  private final int[] rowOfWindow;
  private final int[] windowOfRow;

  WindowTotals(CorpusWindows windows, List<DayTally> days) {
    this.windows = windows;
    this.releases = new int[windows.count()];
    this.words = new long[windows.count()];
    this.unspoken = new int[windows.count()];
    for (DayTally day : days) {
      int last = windows.lastWindow(day.day());
      for (int window = windows.firstWindow(day.day()); window <= last; window++) {
        releases[window] += day.releases();
        words[window] += day.words();
        unspoken[window] += day.unspoken();
      }
    }
    this.rowOfWindow = new int[releases.length];
    int[] withReleases = new int[releases.length];
    int rows = 0;
    for (int window = 0; window < releases.length; window++) {
      rowOfWindow[window] = releases[window] > 0 ? rows : -1;
      if (releases[window] > 0) {
        withReleases[rows++] = window;
      }
    }
    this.windowOfRow = Arrays.copyOf(withReleases, rows);
  }

  CorpusWindows windows() {
    return windows;
  }

  int rows() {
    return windowOfRow.length;
  }

  int window(int row) {
    return windowOfRow[row];
  }

  /** The row of a window, or -1 if the window has no release or comes before the first. */
  int row(int window) {
    return window < 0 ? -1 : rowOfWindow[window];
  }

  int releases(int row) {
    return releases[windowOfRow[row]];
  }

  long words(int row) {
    return words[windowOfRow[row]];
  }

  /**
   * A row of {@code coverage}.
   *
   * @param claims whether the taxonomy names the languages that it speaks
   */
  CoverageRow coverage(int window, String organisation, String role, boolean claims) {
    return new CoverageRow(
        windows.kind().name(),
        organisation,
        role,
        windows.start(window),
        windows.end(window),
        releases[window],
        words[window],
        claims ? unspoken[window] : null,
        windows.partial(window));
  }
}
