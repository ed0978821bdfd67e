package org.rapporteur.statistics;

/**
 * Whether successes among trials that are alike become more frequent with time: the regression of
 * success on time with a constant for each stratum, which is Mantel's extension test for trend (N.
 * Mantel, Chi-square tests with one degree of freedom; extensions of the Mantel-Haenszel procedure,
 * Journal of the American Statistical Association 58, 1963). Its variance is the larger of Mantel's
 * and the one clustered by window in its jackknife-like form CR3 (R. M. Bell and D. F. McCaffrey,
 * Bias reduction in standard errors for linear regression with multi-stage samples, Survey
 * Methodology 28, 2002; A. C. Cameron and D. L. Miller, A practitioner's guide to cluster-robust
 * inference, Journal of Human Resources 50, 2015), so that windows that swing are not taken for a
 * trend.
 *
 * <p>A cell is what one stratum has in one window. Everything that does not depend on the successes
 * is computed once. Sums run over strata, then windows, in their order, so that the same cells give
 * the same bits.
 */
public final class StratifiedTrend {

  /** So much of all spread at most is taken to lie in one window. */
  private static final double MOST_LEVERAGE = 0.9;

  private final int[] times;
  private final int[] windows;
  private final int[] trials;

  /** Where the cells of each stratum begin, and where the last one's end. */
  private final int[] starts;

  private final long[] trialsOfStratum;
  private final long[] timesOfStratum;
  private final double[] spreadOfStratum;
  private final double[] spreadOfWindow;
  private final double spread;

  /**
   * @param times the windows' numbers, ascending
   * @param strata the stratum of each cell, from 0 on and ascending, none left out
   * @param windows the place in {@code times} of each cell's window, ascending within a stratum
   * @param trials the trials of each cell, at least 1
   */
  public StratifiedTrend(int[] times, int[] strata, int[] windows, int[] trials) {
    this.times = times;
    this.windows = windows;
    this.trials = trials;
    int count = strata.length == 0 ? 0 : strata[strata.length - 1] + 1;
    starts = new int[count + 1];
    trialsOfStratum = new long[count];
    timesOfStratum = new long[count];
    for (int cell = 0; cell < strata.length; cell++) {
      starts[strata[cell] + 1] = cell + 1;
      trialsOfStratum[strata[cell]] += trials[cell];
      timesOfStratum[strata[cell]] += (long) trials[cell] * times[windows[cell]];
    }
    spreadOfStratum = new double[count];
    spreadOfWindow = new double[times.length];
    double sum = 0;
    for (int stratum = 0; stratum < count; stratum++) {
      for (int cell = starts[stratum]; cell < starts[stratum + 1]; cell++) {
        double away = away(stratum, cell);
        spreadOfStratum[stratum] += trials[cell] * away * away;
        spreadOfWindow[windows[cell]] += trials[cell] * away * away;
      }
      sum += spreadOfStratum[stratum];
    }
    spread = sum;
  }

  /** How far a cell's window lies from the mean time of its stratum; exactly 0 if it is alone. */
  private double away(int stratum, int cell) {
    return times[windows[cell]] - (double) timesOfStratum[stratum] / trialsOfStratum[stratum];
  }

  /**
   * The trend of some successes.
   *
   * @param cells the cells that have any, ascending
   * @param successes how many each has, at the same places
   */
  public Trend of(int[] cells, int[] successes) {
    double[] ofStratum = new double[trialsOfStratum.length];
    double[] ofWindow = new double[times.length];
    double sum = 0;
    double mantel = 0;
    int at = 0;
    for (int stratum = 0; stratum < ofStratum.length; stratum++) {
      int from = at;
      long having = 0;
      long timesOfHaving = 0;
      while (at < cells.length && cells[at] < starts[stratum + 1]) {
        having += successes[at];
        timesOfHaving += (long) successes[at] * times[windows[cells[at]]];
        at++;
      }
      if (having > 0) {
        double all = trialsOfStratum[stratum];
        // Exactly 0 where all trials succeed, or all lie in one window.
        ofStratum[stratum] =
            (timesOfHaving * all - having * (double) timesOfStratum[stratum]) / all;
        sum += ofStratum[stratum];
        if (all > 1) {
          mantel += having * (all - having) * spreadOfStratum[stratum] / (all * (all - 1));
        }
        addToWindows(ofWindow, stratum, having / all, cells, successes, from);
      }
    }
    return new Trend(
        sum, spread, mantel, clustered(ofWindow, sum), times.length, ofStratum, ofWindow);
  }

  private void addToWindows(
      double[] ofWindow, int stratum, double share, int[] cells, int[] successes, int from) {
    int at = from;
    for (int cell = starts[stratum]; cell < starts[stratum + 1]; cell++) {
      int having = at < cells.length && cells[at] == cell ? successes[at++] : 0;
      ofWindow[windows[cell]] += (having - trials[cell] * share) * away(stratum, cell);
    }
  }

  private double clustered(double[] ofWindow, double sum) {
    if (spread == 0) {
      return 0;
    }
    double variance = 0;
    for (int window = 0; window < times.length; window++) {
      double rest = ofWindow[window] - sum / spread * spreadOfWindow[window];
      double leverage = Math.min(MOST_LEVERAGE, spreadOfWindow[window] / spread);
      variance += rest / (1 - leverage) * (rest / (1 - leverage));
    }
    return variance;
  }

  /** How much a stratum weighs: its share of all spread in time. */
  public double weight(int stratum) {
    return spread == 0 ? 0 : spreadOfStratum[stratum] / spread;
  }

  /**
   * The trend of some successes.
   *
   * @param sum by how much successes lie later than the trials they are among
   * @param spread of all trials in time, within strata
   * @param mantel the variance of {@code sum} if each trial stands for itself
   * @param clustered the variance of {@code sum} if the trials of a window go together
   * @param windows how many there are
   * @param ofStratum what each stratum adds to {@code sum}
   * @param ofWindow what each window adds to {@code sum}
   */
  public record Trend(
      double sum,
      double spread,
      double mantel,
      double clustered,
      int windows,
      double[] ofStratum,
      double[] ofWindow) {

    private boolean moves() {
      return spread > 0 && Math.max(mantel, clustered) > 0;
    }

    /** The change of share from one unit of time to the next, among trials that are alike. */
    public double slope() {
      return moves() ? sum / spread : 0;
    }

    /** The two-sided p of Student's t with as many degrees of freedom as windows, less 2. */
    public double p() {
      double error = StrictMath.sqrt(Math.max(mantel, clustered));
      return moves() ? new StudentT(windows - 2).twoSided(Math.abs(sum) / error) : 1;
    }
  }
}
